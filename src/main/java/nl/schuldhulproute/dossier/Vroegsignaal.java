package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A signal of arrears that came in after a case had ended (VNG-model art. 16 lid 2). What became of it tells how well the
 * help has worked (toelichting art. 16).
 */
@Table(schema = "dossier", name = "vroegsignaal")
public class Vroegsignaal {

    /** What became of it. */
    public enum Uitkomst {
        NIEUWE_ROUTE,
        VRIJ_TOEGANKELIJK,
        GEEN_HULP,
        GEEN_CONTACT,
        OVERLEDEN
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private LocalDate ontvangenOp;
    private String melder;
    private String kenmerk;
    private int pogingen;
    private Uitkomst uitkomst;
    private LocalDate aangenomenOp;
    private LocalDate afgerondOp;
    private Instant ingevoerdOp;

    protected Vroegsignaal() {}

    /**
     * @param melder the organisation that gave the signal, such as a landlord
     * @param kenmerk its reference, or null
     */
    public Vroegsignaal(
            String dossiernummer, LocalDate ontvangenOp, String melder, String kenmerk, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.ontvangenOp = ontvangenOp;
        this.melder = melder;
        this.kenmerk = kenmerk;
        this.ingevoerdOp = ingevoerdOp;
    }

    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    public String melder() {
        return melder;
    }

    public String kenmerk() {
        return kenmerk;
    }

    /** How often nobody was reached. */
    public int pogingen() {
        return pogingen;
    }

    /** Null while it is being looked at. */
    public Uitkomst uitkomst() {
        return uitkomst;
    }

    /** The day on which the resident accepted the offer of a talk: the day of the aanvraag (Wgs art. 4 lid 1); null while not. */
    public LocalDate aangenomenOp() {
        return aangenomenOp;
    }

    public void isAangenomen(LocalDate op) {
        this.aangenomenOp = op;
    }

    public LocalDate afgerondOp() {
        return afgerondOp;
    }

    public void isGeprobeerd() {
        this.pogingen++;
    }

    public void isAfgerond(Uitkomst uitkomst, LocalDate op) {
        this.uitkomst = uitkomst;
        this.afgerondOp = op;
    }

    /** What became of it was told by mistake. */
    public void isHeropend() {
        this.uitkomst = null;
        this.afgerondOp = null;
    }
}
