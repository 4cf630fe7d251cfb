package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody objects to a decision (Awb ch. 6 and 7), from the day on which the letter came in until there is a decision that
 * stands. Several can run in one case, each against another decision.
 */
@Table(schema = "dossier", name = "bezwaar")
public class Bezwaar {

    /** How the objection came in. */
    public enum Wijze {
        POST,
        AFGEGEVEN,
        DIGITAAL
    }

    /** Who objects. */
    public enum Indiener {
        INWONER,
        PARTNER,
        /** Of somebody who died and takes part no more, beside the partner who stays (BW art. 4:182). */
        ERFGENAAM,
        GEMACHTIGDE
    }

    /** Whether the objection is dealt with on its content (Awb art. 6:5 to 6:11). */
    public enum Oordeel {
        /** Something must be put right first (Awb art. 6:6). */
        VERZUIM,
        ONTVANKELIJK,
        NIET_ONTVANKELIJK
    }

    /** Whether there is a hearing, or the only grounds on which there is none (Awb art. 7:3). */
    public enum Horen {
        HOORZITTING("er komt een hoorzitting", "Awb art. 7:2"),
        KENNELIJK_NIET_ONTVANKELIJK("het bezwaar is kennelijk niet-ontvankelijk", "Awb art. 7:3 onder a"),
        KENNELIJK_ONGEGROND("het bezwaar is kennelijk ongegrond", "Awb art. 7:3 onder b"),
        GEEN_GEBRUIK("de bezwaarmaker wil niet worden gehoord", "Awb art. 7:3 onder c"),
        NIET_GEREAGEERD("de bezwaarmaker zei niet op tijd dat hij gehoord wil worden", "Awb art. 7:3 onder d"),
        TEGEMOETGEKOMEN("de bezwaarmaker krijgt helemaal gelijk", "Awb art. 7:3 onder e");

        private final String omschrijving;
        private final String grondslag;

        Horen(String omschrijving, String grondslag) {
            this.omschrijving = omschrijving;
            this.grondslag = grondslag;
        }

        public String omschrijving() {
            return omschrijving;
        }

        public String grondslag() {
            return grondslag;
        }
    }

    private static final String ONDERWERP = "bezwaar-";

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Long besluit;
    private boolean geenBesluit;
    private LocalDate ontvangenOp;
    private LocalDate verzondenOp;
    private LocalDate eldersOntvangenOp;
    private Wijze wijze;
    private Indiener indiener;
    private String gemachtigde;
    private String gemachtigdeAdres;
    private Deelname.Rol namens;
    private Long persoon;
    private String termijn;
    private boolean commissie;
    private LocalDate bevestigdOp;
    private Oordeel oordeel;
    private String oordeelReden;
    private Horen horen;
    private String horenToelichting;
    private LocalDate gehoordOp;
    private String gronden;
    private String verslag;
    private String advies;
    private String heroverweging;
    private LocalDate verdaagdOp;
    private Long beslissing;
    private String uitkomst;
    private LocalDate beslistOp;
    private LocalDate ingetrokkenOp;
    private LocalDate beroepOp;
    private LocalDate uitspraakOp;
    private Long vernietigd;
    private LocalDate doorgestuurdOp;
    private Instant ingevoerdOp;

    protected Bezwaar() {}

    public Bezwaar(String dossiernummer, LocalDate ontvangenOp, Wijze wijze, Indiener indiener, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.ontvangenOp = ontvangenOp;
        this.wijze = wijze;
        this.indiener = indiener;
        this.ingevoerdOp = ingevoerdOp;
    }

    /** The number of the objection in what its terms are about. */
    public static Long id(String onderwerp) {
        return Long.valueOf(onderwerp.substring(ONDERWERP.length()));
    }

    /** What its terms are about: {@code bezwaar-3}. */
    public String onderwerp() {
        return ONDERWERP + id;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    /** The decision that it is against; null while that was not made known, or when there is none. */
    public Long besluit() {
        return besluit;
    }

    /** It turned out to be about something that is no decision. */
    public boolean geenBesluit() {
        return geenBesluit;
    }

    public LocalDate ontvangenOp() {
        return ontvangenOp;
    }

    /** The day on which it was posted; null when it was not, or when that cannot be read. */
    public LocalDate verzondenOp() {
        return verzondenOp;
    }

    /** When another authority received it first, by mistake (Awb art. 6:15 lid 3); null otherwise. */
    public LocalDate eldersOntvangenOp() {
        return eldersOntvangenOp;
    }

    public Wijze wijze() {
        return wijze;
    }

    public Indiener indiener() {
        return indiener;
    }

    /** Who acts for the one who objects, and gets the letters (Awb art. 6:17); null when nobody does. */
    public String gemachtigde() {
        return gemachtigde;
    }

    /** The lines of the address of the gemachtigde; null when it is not known. */
    public String gemachtigdeAdres() {
        return gemachtigdeAdres;
    }

    /** The term to decide on it, as models name it: {@code A17/bezwaar-3}; null while it did not begin. */
    public String termijn() {
        return termijn;
    }

    /** A committee advises (Awb art. 7:13). */
    public boolean commissie() {
        return commissie;
    }

    public LocalDate bevestigdOp() {
        return bevestigdOp;
    }

    public Oordeel oordeel() {
        return oordeel;
    }

    public String oordeelReden() {
        return oordeelReden;
    }

    /** Null while it was not weighed. */
    public Horen horen() {
        return horen;
    }

    public LocalDate gehoordOp() {
        return gehoordOp;
    }

    /** The day on which the one extension that needs no consent was told (Awb art. 7:10 lid 3); null when there was none. */
    public LocalDate verdaagdOp() {
        return verdaagdOp;
    }

    /** The decision on it; null while there is none. */
    public Long beslissing() {
        return beslissing;
    }

    public String uitkomst() {
        return uitkomst;
    }

    public LocalDate beslistOp() {
        return beslistOp;
    }

    public LocalDate ingetrokkenOp() {
        return ingetrokkenOp;
    }

    public LocalDate beroepOp() {
        return beroepOp;
    }

    /**
     * The day on which it was sent on to the court, or put with the objection to which it belongs, because it was no new
     * objection (Awb art. 6:15); null otherwise.
     */
    public LocalDate doorgestuurdOp() {
        return doorgestuurdOp;
    }

    /** Neither decided, nor withdrawn, nor sent on. */
    public boolean loopt() {
        return beslistOp == null && ingetrokkenOp == null && doorgestuurdOp == null;
    }

    /** Whose objection it is: a gemachtigde objects for another, and two people can have the same one (Awb art. 2:1, 7:1). */
    public Deelname.Rol namens() {
        if (namens != null) {
            return namens;
        }
        return indiener == Indiener.PARTNER ? Deelname.Rol.PARTNER : Deelname.Rol.AANVRAGER;
    }

    /** Each person objects for herself or himself, also when a gemachtigde writes. */
    public boolean isVanDezelfdeAls(Bezwaar ander) {
        return persoon == null || ander.persoon == null ? namens() == ander.namens() : persoon.equals(ander.persoon);
    }

    /** Whose objection it is, whatever becomes of the part of that person in the case; null where it was not kept yet. */
    public Long persoon() {
        return persoon;
    }

    public void isVan(Persoon iemand) {
        this.persoon = iemand.id();
    }

    /** For whom the gemachtigde acts. */
    public void isNamens(Deelname.Rol rol) {
        this.namens = rol;
    }

    /** Somebody acts for the one who objects. */
    public void heeftGemachtigde(String naam, String adres) {
        this.gemachtigde = naam;
        this.gemachtigdeAdres = adres;
    }

    public void isVerzondenOp(LocalDate verzonden, LocalDate eldersOntvangen) {
        this.verzondenOp = verzonden;
        this.eldersOntvangenOp = eldersOntvangen;
    }

    public void isTegen(Long besluitId) {
        this.besluit = besluitId;
    }

    public void isTegenGeenBesluit() {
        this.geenBesluit = true;
    }

    public void wordtBeslistBinnen(String verwijzing, boolean metCommissie) {
        this.termijn = verwijzing;
        this.commissie = metCommissie;
    }

    public void isBevestigd(LocalDate op) {
        this.bevestigdOp = op;
    }

    public void isBeoordeeld(Oordeel gevonden, String reden) {
        this.oordeel = gevonden;
        this.oordeelReden = reden;
    }

    public void wordtGehoord(Horen keuze, String waarom) {
        this.horen = keuze;
        this.horenToelichting = waarom;
    }

    /** Why there is no hearing, as it also stands in the decision (Awb art. 7:12 lid 1); null when there is one. */
    public String horenToelichting() {
        return horenToelichting;
    }

    /** The outcome that the committee advises; null without a committee (Awb art. 7:13). */
    public String advies() {
        return advies;
    }

    /** How the whole decision was looked at again (Awb art. 7:11 lid 1); null while it was not. */
    public String heroverweging() {
        return heroverweging;
    }

    public void isHeroverwogen(String uitkomstVanAdvies, String tekst) {
        this.advies = uitkomstVanAdvies;
        this.heroverweging = tekst;
    }

    /** @param wat the report of the hearing (Awb art. 7:7); null when nobody came */
    public void isGehoord(LocalDate op, String wat) {
        this.gehoordOp = op;
        this.verslag = wat;
    }

    /** The report of the hearing; null when there is none. */
    public String verslag() {
        return verslag;
    }

    /** Why the resident does not agree; null when that was never said. */
    public String gronden() {
        return gronden;
    }

    public void isGemotiveerd(String tekst) {
        this.gronden = tekst;
    }

    /** What came in later stands below what was there. */
    public void isAangevuld(String tekst) {
        this.gronden = gronden == null ? tekst : gronden + "\n\n" + tekst;
    }

    public void isVerdaagd(LocalDate op) {
        this.verdaagdOp = op;
    }

    public void isBeslist(Long besluitId, String hoe, LocalDate op) {
        this.beslissing = besluitId;
        this.uitkomst = hoe;
        this.beslistOp = op;
    }

    public void isIngetrokken(LocalDate op) {
        this.ingetrokkenOp = op;
    }

    public void isDoorgestuurd(LocalDate op) {
        this.doorgestuurdOp = op;
    }

    public void kreegBeroep(LocalDate op) {
        this.beroepOp = op;
    }

    /** The day on which the court last gave judgment; null when it did not. */
    public LocalDate uitspraakOp() {
        return uitspraakOp;
    }

    public void kreegUitspraak(LocalDate op) {
        this.uitspraakOp = op;
    }

    /** The decision on this objection that the court annulled last; null when it annulled none (Awb art. 8:72). */
    public Long vernietigd() {
        return vernietigd;
    }

    /** The court annulled the decision on this objection and wants another one (Awb art. 8:72 lid 4): it is open again. */
    public void wordtOpnieuwBeslist() {
        this.vernietigd = beslissing;
        this.beslissing = null;
        this.uitkomst = null;
        this.beslistOp = null;
        this.beroepOp = null;
    }
}
