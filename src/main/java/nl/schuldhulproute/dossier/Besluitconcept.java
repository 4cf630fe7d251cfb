package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A decision in the making: drafted by one, read by another, sent back or approved. */
@Table(schema = "dossier", name = "besluitconcept")
public class Besluitconcept {

    public enum Soort {
        TOEGANG,
        WIJZIGING,
        BEEINDIGING,
        VOORTIJDIGE_BEEINDIGING
    }

    public enum Oordeel {
        GOEDGEKEURD,
        TERUG
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Soort soort;
    private String uitkomst;
    private String artikel;
    private String motivering;
    private String opgesteldDoor;
    private LocalDate opgesteldOp;
    private String beoordeeldDoor;
    private LocalDate beoordeeldOp;
    private Oordeel oordeel;
    private String opmerkingen;
    private boolean afgehandeld;
    private Instant ingevoerdOp;

    protected Besluitconcept() {}

    public Besluitconcept(String dossiernummer, Soort soort, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.soort = soort;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public Soort soort() {
        return soort;
    }

    public String uitkomst() {
        return uitkomst;
    }

    /** The provision on which it rests (Awb art. 3:47). */
    public String artikel() {
        return artikel;
    }

    public String motivering() {
        return motivering;
    }

    public String opgesteldDoor() {
        return opgesteldDoor;
    }

    public LocalDate opgesteldOp() {
        return opgesteldOp;
    }

    public String beoordeeldDoor() {
        return beoordeeldDoor;
    }

    /** The day of the decision: when the second reader agreed, or when it was drafted where nobody reads it again. */
    public LocalDate beslotenOp() {
        return beoordeeldOp == null ? opgesteldOp : beoordeeldOp;
    }

    public Oordeel oordeel() {
        return oordeel;
    }

    public String opmerkingen() {
        return opmerkingen;
    }

    public boolean afgehandeld() {
        return afgehandeld;
    }

    public void stelOp(String uitkomst, String artikel, String motivering, String door, LocalDate op) {
        this.uitkomst = uitkomst;
        this.artikel = artikel;
        this.motivering = motivering;
        this.opgesteldDoor = door;
        this.opgesteldOp = op;
        this.beoordeeldDoor = null;
        this.beoordeeldOp = null;
        this.oordeel = null;
    }

    /**
     * @throws Invoerfout when the reader drafted it (B-25: the second reader is someone else)
     */
    public void beoordeel(Oordeel oordeel, String opmerkingen, String door, LocalDate op) {
        if (door.equals(opgesteldDoor)) {
            throw new Invoerfout("oordeel", "u heeft dit besluit zelf opgesteld; een collega moet het beoordelen");
        }
        this.oordeel = oordeel;
        this.opmerkingen = opmerkingen;
        this.beoordeeldDoor = door;
        this.beoordeeldOp = op;
    }

    public void isAfgehandeld() {
        this.afgehandeld = true;
    }
}
