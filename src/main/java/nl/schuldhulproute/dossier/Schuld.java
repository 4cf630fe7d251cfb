package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One debt to one creditor. Amounts are in cents. */
@Table(schema = "dossier", name = "schuld")
public class Schuld {

    public enum Soort {
        HUUR,
        ENERGIE_WATER,
        ZORGVERZEKERING,
        BELASTING_TOESLAGEN,
        BOETE_CJIB,
        LENING,
        WEBWINKEL_TELECOM,
        GEMEENTE_UWV_SVB,
        OVERIG
    }

    public enum Antwoord {
        GEEN,
        AKKOORD,
        GEWEIGERD
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private String schuldeiser;
    private String kenmerk;
    private Soort soort;
    private boolean preferent;
    private long bedragCent;
    private LocalDate peildatum;
    private Antwoord antwoord = Antwoord.GEEN;
    private LocalDate antwoordOp;
    private LocalDate vervallenOp;
    private Instant ingevoerdOp;
    private String door;

    protected Schuld() {}

    public Schuld(String dossiernummer, Instant ingevoerdOp, String door) {
        this.dossiernummer = dossiernummer;
        this.ingevoerdOp = ingevoerdOp;
        this.door = door;
    }

    public Long id() {
        return id;
    }

    /** Counts the changes; shown in a page so that two people do not overwrite each other. */
    public Integer versie() {
        return versie;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public String schuldeiser() {
        return schuldeiser;
    }

    public String kenmerk() {
        return kenmerk;
    }

    public Soort soort() {
        return soort;
    }

    public boolean preferent() {
        return preferent;
    }

    public long bedragCent() {
        return bedragCent;
    }

    public LocalDate peildatum() {
        return peildatum;
    }

    public Antwoord antwoord() {
        return antwoord;
    }

    public LocalDate antwoordOp() {
        return antwoordOp;
    }

    public LocalDate vervallenOp() {
        return vervallenOp;
    }

    /**
     * @param bedragCent more than zero
     * @param peildatum the day for which the amount holds
     */
    public void beschrijf(
            String schuldeiser, String kenmerk, Soort soort, boolean preferent, long bedragCent, LocalDate peildatum) {
        this.schuldeiser = schuldeiser;
        this.kenmerk = kenmerk;
        this.soort = soort;
        this.preferent = preferent;
        this.bedragCent = bedragCent;
        this.peildatum = peildatum;
    }

    public void beantwoord(Antwoord antwoord, LocalDate op) {
        this.antwoord = antwoord;
        this.antwoordOp = op;
    }

    /** Takes the debt out of the list without forgetting that it was there. */
    public void vervalt(LocalDate op) {
        this.vervallenOp = op;
    }
}
