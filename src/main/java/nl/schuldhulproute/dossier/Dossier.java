package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One case: the request of one or two persons for schuldhulpverlening and all that follows from it.
 *
 * <p>Three dates are kept apart because different terms run from them: {@code aangemeldOp} (the municipality was
 * reached; A1, A2), {@code aanvraagOp} (the request itself, or the acceptance of an offer after a vroegsignaal; Wgs art.
 * 4 lid 1, A3) and {@code eersteGesprekOp} (Wgs art. 4a lid 3, A10).
 */
@Table(schema = "dossier", name = "dossier")
public class Dossier {

    /** Where the request came from. */
    public enum Herkomst {
        TELEFOON,
        BALIE,
        MAIL,
        WEBSITE,
        VROEGSIGNAAL,
        NAZORG
    }

    @Id
    private String nummer;

    @Version
    private Integer versie;

    private String gemeentecode;
    private Herkomst herkomst;
    private String kenmerk;
    private LocalDate aangemeldOp;
    private LocalDate aanvraagOp;
    private LocalDate eersteGesprekOp;
    private boolean ondernemer;
    private String hulpvraag;
    private LocalDate beeindigdOp;
    private Uitstroomreden uitstroomreden;
    private LocalDate bewarenTot;
    private String behandelaar;
    private LocalDate behandelaarSinds;
    private Instant hervatOp;
    private Instant ingevoerdOp;

    protected Dossier() {}

    Dossier(
            String nummer,
            String gemeentecode,
            Herkomst herkomst,
            String kenmerk,
            LocalDate aangemeldOp,
            LocalDate aanvraagOp,
            Instant ingevoerdOp) {
        this.nummer = nummer;
        this.gemeentecode = gemeentecode;
        this.herkomst = herkomst;
        this.kenmerk = kenmerk;
        this.aangemeldOp = aangemeldOp;
        this.aanvraagOp = aanvraagOp;
        this.ingevoerdOp = ingevoerdOp;
    }

    public String nummer() {
        return nummer;
    }

    public String gemeentecode() {
        return gemeentecode;
    }

    public Herkomst herkomst() {
        return herkomst;
    }

    /** The reference that the sender gave; the same reference twice is the same request. Null when there is none. */
    public String kenmerk() {
        return kenmerk;
    }

    public LocalDate aangemeldOp() {
        return aangemeldOp;
    }

    /** The day of the aanvraag; null while someone only asks for information or is not sure yet. */
    public LocalDate aanvraagOp() {
        return aanvraagOp;
    }

    public LocalDate eersteGesprekOp() {
        return eersteGesprekOp;
    }

    public boolean ondernemer() {
        return ondernemer;
    }

    public String hulpvraag() {
        return hulpvraag;
    }

    public LocalDate beeindigdOp() {
        return beeindigdOp;
    }

    /** Why it ended or, while {@code beeindigdOp} is null, why it is going to end when that is known already. */
    public Uitstroomreden uitstroomreden() {
        return uitstroomreden;
    }

    public LocalDate bewarenTot() {
        return bewarenTot;
    }

    public Instant ingevoerdOp() {
        return ingevoerdOp;
    }

    /** When the case was taken up again after it had ended by mistake; null when it never was. */
    public Instant hervatOp() {
        return hervatOp;
    }

    /** The user who handles the case; null while nobody took a task of it yet. */
    public String behandelaar() {
        return behandelaar;
    }

    /** Since when; null while there is nobody. */
    public LocalDate behandelaarSinds() {
        return behandelaarSinds;
    }

    /**
     * Gives the case to another caseworker.
     *
     * @throws Invoerfout when the case has ended, for then there is nothing left to handle
     */
    public void draagOver(String nieuw, LocalDate op) {
        if (beeindigdOp != null) {
            throw new Invoerfout(null, "dit dossier is gesloten; er is niets meer over te dragen");
        }
        this.behandelaar = nieuw;
        this.behandelaarSinds = op;
    }

    /** Takes back the end of the case: it was a mistake. */
    public void heropen(Instant op) {
        this.hervatOp = op;
        this.beeindigdOp = null;
        this.uitstroomreden = null;
        this.bewarenTot = null;
    }

    public void aanvraagGedaan(LocalDate op) {
        aanvraagOp = op;
    }

    public void eersteGesprekGehouden(LocalDate op) {
        eersteGesprekOp = op;
    }

    public void isOndernemer(boolean ondernemer) {
        this.ondernemer = ondernemer;
    }

    public void hulpvraagVastgesteld(String hulpvraag) {
        this.hulpvraag = hulpvraag;
    }

    /**
     * Notes why the case is going to end, when that does not follow from a decision: no show, removal, own request. Null
     * takes it back.
     */
    public void gaatEindigenOmdat(Uitstroomreden reden) {
        this.uitstroomreden = reden;
    }

    /**
     * Ends the case.
     *
     * @param op the day on which it ended
     * @param reden the reason of outflow
     * @param bewarenTot the last day on which the file is kept (Selectielijst 2020; A49–A51)
     */
    public void beeindig(LocalDate op, Uitstroomreden reden, LocalDate bewarenTot) {
        this.beeindigdOp = op;
        this.uitstroomreden = reden;
        this.bewarenTot = bewarenTot;
    }

    /** The file is needed longer than was thought when it was closed. */
    public void blijftBewaardTot(LocalDate dag) {
        this.bewarenTot = dag;
    }
}
