package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The solution that was reached for the debts (Model beleidsregels art. 10 lid 1; M-45), from the day on which it took
 * effect. The end of it is what nazorg counts from (A42).
 */
@Table(schema = "dossier", name = "oplossing")
public class Oplossing {

    public enum Soort {
        BETALINGSREGELING,
        HERFINANCIERING,
        SANERINGSKREDIET,
        SCHULDBEMIDDELING,
        ZONDER_AFLOSCAPACITEIT,
        STABILISATIE,
        WSNP
    }

    public enum Resultaat {
        /** The debts were paid, or what was left of them was waived (finale kwijting). */
        KWIJTING,
        SCHONE_LEI,
        STABIEL,
        NIET_NAGEKOMEN,
        /** It could not go on, for a reason that was not the fault of the inwoner; or a judge ended it early. */
        AFGEBROKEN
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Soort soort;
    private LocalDate startOp;
    private LocalDate eindeVoorzienOp;
    private LocalDate eindeOp;
    private LocalDate uitbetaaldOp;
    private Resultaat resultaat;
    private boolean vervolgNodig;
    private Instant ingevoerdOp;

    protected Oplossing() {}

    public Oplossing(
            String dossiernummer, Soort soort, LocalDate startOp, LocalDate eindeVoorzienOp, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.soort = soort;
        this.startOp = startOp;
        this.eindeVoorzienOp = eindeVoorzienOp;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public Soort soort() {
        return soort;
    }

    public LocalDate startOp() {
        return startOp;
    }

    public LocalDate eindeVoorzienOp() {
        return eindeVoorzienOp;
    }

    /** Null while it runs. */
    public LocalDate eindeOp() {
        return eindeOp;
    }

    /** The day on which a saneringskrediet was paid out, from which A44 counts; null when unknown, or for another solution. */
    public LocalDate uitbetaaldOp() {
        return uitbetaaldOp;
    }

    public Resultaat resultaat() {
        return resultaat;
    }

    /** Whether it cannot go on like this, so that a human chooses what comes now (B-47). */
    public boolean vervolgNodig() {
        return vervolgNodig;
    }

    public void kanZoNietDoor() {
        this.vervolgNodig = true;
    }

    /** It was chosen, and decided where needed, that it goes on. */
    public void gaatDoor() {
        this.vervolgNodig = false;
    }

    /** True when it ended and nothing is left to be arranged: what was not paid, was waived. */
    public boolean losteSchuldenOp() {
        return resultaat == Resultaat.KWIJTING || resultaat == Resultaat.SCHONE_LEI;
    }

    public void isUitbetaald(LocalDate op) {
        this.uitbetaaldOp = op;
    }

    /** The end that is expected now. */
    public void duurtTot(LocalDate op) {
        this.eindeVoorzienOp = op;
    }

    public void eindigt(LocalDate op, Resultaat resultaat) {
        this.eindeOp = op;
        this.resultaat = resultaat;
    }
}
