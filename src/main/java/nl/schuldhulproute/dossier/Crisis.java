package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A threatening situation of a resident (Wgs art. 4 lid 2; M-04), from the first sign until it is closed. */
@Table(schema = "dossier", name = "crisis")
public class Crisis {

    /** Why a threat gives the fast track, or why it does not. */
    enum Label {
        WET,
        BELEID,
        GEEN
    }

    /**
     * What threatens. The first three are all that Wgs art. 4 lid 2 names; those of policy are named in the VNG-model
     * (art. 1; M-04) and in the national data set on schuldhulpverlening.
     */
    public enum Dreiging {
        ONTRUIMING("ontruiming van de woning", Label.WET),
        ENERGIE_OF_WATER("afsluiting van gas, elektriciteit, stadsverwarming of water", Label.WET),
        ZORGVERZEKERING("einde van de zorgverzekering", Label.WET),
        BESLAG("beslag op loon, uitkering of bankrekening", Label.BELEID),
        BOEDELVERKOOP("verkoop van de inboedel", Label.BELEID),
        FAILLISSEMENT("een faillissement", Label.BELEID),
        ANDERS("een andere bedreigende situatie", Label.BELEID),
        INCASSO("een aanmaning, een incassobureau of een dagvaarding", Label.GEEN);

        private final String omschrijving;
        private final Label label;

        Dreiging(String omschrijving, Label label) {
            this.omschrijving = omschrijving;
            this.label = label;
        }

        /** In words, as a form shows it. */
        public String omschrijving() {
            return omschrijving;
        }

        /** What {@link Crisistoets} makes of it. */
        Label label() {
            return label;
        }

        /** Only against these three can the court give a moratorium (Fw art. 287b). */
        public boolean isWettelijk() {
            return label == Label.WET;
        }
    }

    /** How it ended. */
    public enum Resultaat {
        AFGEWEND,
        MORATORIUM,
        AFKOELINGSPERIODE,
        NIET_AFGEWEND
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Dreiging dreiging;
    private String toelichting;
    private LocalDate bekendOp;
    private LocalDate gesprekOp;
    private LocalDate afgeslotenOp;
    private Resultaat resultaat;
    private Instant ingevoerdOp;

    protected Crisis() {}

    /**
     * @param dreiging null while it is not known what threatens
     * @param bekendOp the day on which the municipality came to know of it
     */
    public Crisis(String dossiernummer, Dreiging dreiging, LocalDate bekendOp, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.dreiging = dreiging;
        this.bekendOp = bekendOp;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public Dreiging dreiging() {
        return dreiging;
    }

    public String toelichting() {
        return toelichting;
    }

    public LocalDate bekendOp() {
        return bekendOp;
    }

    public LocalDate gesprekOp() {
        return gesprekOp;
    }

    public LocalDate afgeslotenOp() {
        return afgeslotenOp;
    }

    public Resultaat resultaat() {
        return resultaat;
    }

    public void is(Dreiging dreiging, String toelichting) {
        this.dreiging = dreiging;
        this.toelichting = toelichting;
    }

    public void isBesproken(LocalDate op) {
        this.gesprekOp = op;
    }

    public void isAfgesloten(LocalDate op, Resultaat resultaat) {
        this.afgeslotenOp = op;
        this.resultaat = resultaat;
    }
}
