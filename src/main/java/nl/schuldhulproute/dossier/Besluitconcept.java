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
        /** The aanvraag was not completed in the time that was given for it (Awb art. 4:5; A8). */
        NIET_IN_BEHANDELING,
        WIJZIGING,
        BEEINDIGING,
        VOORTIJDIGE_BEEINDIGING,
        /** After an objection to an earlier decision (Awb art. 7:11; A17). */
        BESLISSING_OP_BEZWAAR,
        /** What the municipality owes for deciding too late (Awb art. 4:18; A21). */
        DWANGSOM,
        /** An earlier decision is withdrawn. */
        INTREKKING
    }

    public enum Oordeel {
        GOEDGEKEURD,
        TERUG
    }

    private static final String ONDERWERP = "concept-";

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Soort soort;
    private Long betreft;
    private String zaak;
    private String termijnOnderwerp;
    private String uitkomst;
    private String artikel;
    private String motivering;
    private String verandering;
    private String inhoud;
    private String gronden;
    private Vervanging vervanging;
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
        this(dossiernummer, soort, null, null, ingevoerdOp);
    }

    /**
     * @param betreft the earlier decision that it is about; null when there is none
     * @param zaak the objection or the notice that it decides on ({@code bezwaar-3}); null when there is none
     */
    public Besluitconcept(String dossiernummer, Soort soort, Long betreft, String zaak, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.soort = soort;
        this.betreft = betreft;
        this.zaak = zaak;
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

    /** The earlier decision that it is about: the one objected to, or withdrawn; null when there is none. */
    public Long betreft() {
        return betreft;
    }

    /** The objection or the notice that it decides on: {@code bezwaar-3}; null when there is none. */
    public String zaak() {
        return zaak;
    }

    /** What its own terms and its letter are about: {@code concept-3}. */
    public String onderwerp() {
        return ONDERWERP + id;
    }

    /** What its term to decide is about: an earlier draft on the same request of the resident, else itself. */
    public String termijnOnderwerp() {
        return termijnOnderwerp == null ? onderwerp() : termijnOnderwerp;
    }

    /** It is on a request that was in an earlier draft: the term to decide on that goes on (Awb art. 4:13). */
    public void heeftTermijnVan(String eerderConcept) {
        this.termijnOnderwerp = eerderConcept;
    }

    /** The draft that {@link #onderwerp} names. */
    public static Long id(String onderwerp) {
        return Long.valueOf(onderwerp.substring(ONDERWERP.length()));
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

    /** What changes, as the drafter wrote it; null when the content follows from the dossier. */
    public String verandering() {
        return verandering;
    }

    /** What it contains beside its reasons; null when nothing. */
    public String inhoud() {
        return inhoud;
    }

    /** What the rules found when it was drafted, as {@link Besluitgronden} keeps it. */
    public String gronden() {
        return gronden;
    }

    /** What takes the place of the decision objected to; null where that is about no access. */
    public Vervanging vervanging() {
        return vervanging;
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

    /** It is about an earlier decision or a late one, so it does not end with the route. */
    public boolean looptNaastDeRoute() {
        return soort == Soort.BESLISSING_OP_BEZWAAR || soort == Soort.DWANGSOM || soort == Soort.INTREKKING;
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

    /** What changes, in the words of the drafter. */
    public void verandert(String verandering) {
        this.verandering = verandering;
    }

    /** What takes the place of the decision objected to. */
    public void zetInDePlaats(Vervanging vervanging) {
        this.vervanging = vervanging;
    }

    /** What it contains beside its reasons, as it is now. */
    public void bevat(String inhoud) {
        this.inhoud = inhoud;
    }

    /** What the rules found, as {@link Besluitgronden} keeps it. */
    public void rustOp(String gronden) {
        this.gronden = gronden;
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
