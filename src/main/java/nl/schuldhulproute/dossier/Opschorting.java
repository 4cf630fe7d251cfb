package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A term to decide stood still (Awb art. 4:15): why, from when until when, and when the resident was told. The register of
 * terms computes the end.
 */
@Table(schema = "dossier", name = "opschorting")
public class Opschorting {

    /** Why a term to decide may stand still. */
    public enum Grond {
        VERZOEK_OM_AANVULLING("de aanvraag moet worden aangevuld", "Awb art. 4:15 lid 1 onder a"),
        INSTEMMING("de inwoner stemde schriftelijk in met uitstel", "Awb art. 4:15 lid 2 onder a"),
        VERTRAGING_DOOR_INWONER("de vertraging komt door de inwoner", "Awb art. 4:15 lid 2 onder b"),
        OVERMACHT("de gemeente kan door overmacht niet beslissen", "Awb art. 4:15 lid 2 onder c");

        private final String omschrijving;
        private final String grondslag;

        Grond(String omschrijving, String grondslag) {
            this.omschrijving = omschrijving;
            this.grondslag = grondslag;
        }

        public String omschrijving() {
            return omschrijving;
        }

        public String grondslag() {
            return grondslag;
        }

        /** Only a request to complete the application counts from the day after it. */
        public LocalDate eersteDag(LocalDate gebeurdOp) {
            return this == VERZOEK_OM_AANVULLING ? gebeurdOp.plusDays(1) : gebeurdOp;
        }
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Long termijn;
    private Grond grond;
    private LocalDate vanaf;
    private LocalDate verwachtTot;
    private LocalDate hervatOp;
    private LocalDate stilstandVerteldOp;
    private String stilstandWijze;
    private LocalDate hervattingVerteldOp;
    private String hervattingWijze;
    private LocalDate verteldEinde;
    private Instant ingevoerdOp;

    protected Opschorting() {}

    /**
     * @param termijn the registered run of the term
     * @param vanaf the first day that does not count
     * @param verwachtTot the last day that does not count, as agreed, as stated in a letter, or as expected
     */
    public Opschorting(
            String dossiernummer,
            Long termijn,
            Grond grond,
            LocalDate vanaf,
            LocalDate verwachtTot,
            Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.termijn = termijn;
        this.grond = grond;
        this.vanaf = vanaf;
        this.verwachtTot = verwachtTot;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public Long termijn() {
        return termijn;
    }

    public Grond grond() {
        return grond;
    }

    public LocalDate vanaf() {
        return vanaf;
    }

    public LocalDate verwachtTot() {
        return verwachtTot;
    }

    /** The first day that counts again; null while the term stands still. */
    public LocalDate hervatOp() {
        return hervatOp;
    }

    public LocalDate stilstandVerteldOp() {
        return stilstandVerteldOp;
    }

    public String stilstandWijze() {
        return stilstandWijze;
    }

    public LocalDate hervattingVerteldOp() {
        return hervattingVerteldOp;
    }

    public String hervattingWijze() {
        return hervattingWijze;
    }

    /** The last day of the term as the resident was told when it ran again. */
    public LocalDate verteldEinde() {
        return verteldEinde;
    }

    public void duurtTot(LocalDate dag) {
        this.verwachtTot = dag;
    }

    public void isHervat(LocalDate op) {
        this.hervatOp = op;
    }

    /** The resident knows that it stands still (Awb art. 4:15 lid 3). */
    public void stilstandIsVerteld(LocalDate op, String wijze) {
        this.stilstandVerteldOp = op;
        this.stilstandWijze = wijze;
    }

    /** The resident knows that it runs again, and until when (Awb art. 4:15 lid 4). */
    public void hervattingIsVerteld(LocalDate op, String wijze, LocalDate einde) {
        this.hervattingVerteldOp = op;
        this.hervattingWijze = wijze;
        this.verteldEinde = einde;
    }
}
