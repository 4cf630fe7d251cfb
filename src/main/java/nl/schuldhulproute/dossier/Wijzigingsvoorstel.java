package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One change that waits for a wijzigingsbeschikking: of a product that is niet vrij toegankelijk or of the aanbod (VNG-model
 * toelichting art. 9 and 12; T-24, T-35). It changes nothing until that decision is made known (Awb art. 3:40), and falls
 * away when it is not taken. Amounts are in cents a month.
 */
@Table(schema = "dossier", name = "wijzigingsvoorstel")
public class Wijzigingsvoorstel {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    public enum Soort {
        PRODUCT_ERBIJ,
        PRODUCT_STOPT,
        PRODUCT_ANDER_EINDE,
        PLAN,
        AANBOD
    }

    /** Where it stands. */
    public enum Stand {
        VOORGESTELD,
        INGEGAAN,
        VERVALLEN
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private Soort soort;
    private LocalDate voorgesteldOp;
    private LocalDate gevraagdOp;
    private Long concept;
    private Long product;
    private String naam;
    private LocalDate startOp;
    private LocalDate eindeOp;
    private Integer planversie;
    private boolean voorVervolg;
    private String wijziging;
    private String oplossing;
    private Long beslagvrijeVoet;
    private Long inkomen;
    private Long vtlb;
    private Long afloscapaciteit;
    private boolean indicatief;
    private LocalDate ingegaanOp;
    private LocalDate vervallenOp;
    private String redenVervallen;
    private Instant ingevoerdOp;

    protected Wijzigingsvoorstel() {}

    private Wijzigingsvoorstel(String dossiernummer, Soort soort, LocalDate voorgesteldOp, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.soort = soort;
        this.voorgesteldOp = voorgesteldOp;
        this.ingevoerdOp = ingevoerdOp;
    }

    static Wijzigingsvoorstel erbij(
            String dossiernummer, String naam, LocalDate startOp, LocalDate eindeOp, LocalDate op, Instant nu) {
        Wijzigingsvoorstel voorstel = new Wijzigingsvoorstel(dossiernummer, Soort.PRODUCT_ERBIJ, op, nu);
        voorstel.naam = naam;
        voorstel.startOp = startOp;
        voorstel.eindeOp = eindeOp;
        return voorstel;
    }

    /**
     * @param eindeOp its new expected end; null when it stops
     */
    static Wijzigingsvoorstel anders(
            String dossiernummer, Product product, LocalDate eindeOp, LocalDate op, Instant nu) {
        Wijzigingsvoorstel voorstel = new Wijzigingsvoorstel(
                dossiernummer, eindeOp == null ? Soort.PRODUCT_STOPT : Soort.PRODUCT_ANDER_EINDE, op, nu);
        voorstel.product = product.id();
        voorstel.naam = product.naam();
        voorstel.eindeOp = eindeOp;
        return voorstel;
    }

    /**
     * @param planversie the number of the plan that it changes; 0 when there is none yet
     */
    static Wijzigingsvoorstel plan(
            String dossiernummer, Plan.Wijziging wijziging, int planversie, LocalDate op, Instant nu) {
        Wijzigingsvoorstel voorstel = new Wijzigingsvoorstel(dossiernummer, Soort.PLAN, op, nu);
        voorstel.planversie = planversie;
        voorstel.wijziging = wijziging.tekst();
        voorstel.oplossing = wijziging.oplossing();
        Plan.Bedragen bedragen = wijziging.bedragen();
        if (bedragen != null) {
            voorstel.beslagvrijeVoet = bedragen.beslagvrijeVoet();
            voorstel.inkomen = bedragen.inkomen();
            voorstel.vtlb = bedragen.vtlb();
            voorstel.afloscapaciteit = bedragen.afloscapaciteit();
            voorstel.indicatief = bedragen.indicatief();
        }
        return voorstel;
    }

    /**
     * @param planversie the number of the plan that it changes; 0 when there is none yet
     */
    static Wijzigingsvoorstel aanbod(String dossiernummer, String aanbod, int planversie, LocalDate op, Instant nu) {
        Wijzigingsvoorstel voorstel = new Wijzigingsvoorstel(dossiernummer, Soort.AANBOD, op, nu);
        voorstel.planversie = planversie;
        voorstel.wijziging = aanbod;
        return voorstel;
    }

    public Soort soort() {
        return soort;
    }

    public LocalDate voorgesteldOp() {
        return voorgesteldOp;
    }

    /** The name of the product; null for a change of the plan. */
    public String naam() {
        return naam;
    }

    /** The name of the new solution, or null when it stays. */
    public String oplossing() {
        return oplossing;
    }

    /** In cents a month; null when it stays. */
    public Long afloscapaciteit() {
        return afloscapaciteit;
    }

    /** The day from which it counts: that on which the decision was made known; null before. */
    public LocalDate ingegaanOp() {
        return ingegaanOp;
    }

    public LocalDate vervallenOp() {
        return vervallenOp;
    }

    public String redenVervallen() {
        return redenVervallen;
    }

    public Stand stand() {
        if (ingegaanOp != null) {
            return Stand.INGEGAAN;
        }
        return vervallenOp == null ? Stand.VOORGESTELD : Stand.VERVALLEN;
    }

    /** What would change, or changed, in one sentence. */
    public String zin() {
        return switch (soort) {
            case PRODUCT_ERBIJ ->
                "%s komt erbij, van %s tot %s.".formatted(naam, DAG.format(startOp), DAG.format(eindeOp));
            case PRODUCT_STOPT -> naam + " stopt.";
            case PRODUCT_ANDER_EINDE -> "%s eindigt op %s.".formatted(naam, DAG.format(eindeOp));
            case PLAN -> plantekst();
            case AANBOD -> "In het plan blijft alleen dit aanbod: " + wijziging;
        };
    }

    private String plantekst() {
        String tekst = wijziging;
        if (oplossing != null) {
            tekst += " De oplossing wordt: %s.".formatted(Oplossingskeuze.naam(oplossing));
        }
        if (afloscapaciteit != null) {
            tekst += " De afloscapaciteit wordt %s per maand.".formatted(Euro.tekst(afloscapaciteit));
        }
        return tekst;
    }

    /** The same with where it stands. */
    public String metStand() {
        return switch (stand()) {
            case VOORGESTELD ->
                "%s Voorgesteld op %s, geldt vanaf het besluit.".formatted(zin(), DAG.format(voorgesteldOp));
            case INGEGAAN -> "%s Geldt vanaf %s.".formatted(zin(), DAG.format(ingegaanOp));
            case VERVALLEN -> "%s Vervallen op %s: %s".formatted(zin(), DAG.format(vervallenOp), redenVervallen);
        };
    }

    Long product() {
        return product;
    }

    boolean hoortBij(Long besluitconcept) {
        return besluitconcept.equals(concept);
    }

    boolean wacht() {
        return stand() == Stand.VOORGESTELD;
    }

    boolean wachtOpConcept() {
        return wacht() && concept == null;
    }

    /** Whether it waits for the decision on another way with the arrangement, and for no other. */
    boolean isVoorVervolg() {
        return voorVervolg;
    }

    /** Whether it is only the amount that comes with that way, whichever it is. */
    boolean isBedragVoorVervolg() {
        return voorVervolg && afloscapaciteit != null && oplossing == null;
    }

    Wijzigingsvoorstel voorVervolg() {
        this.voorVervolg = true;
        return this;
    }

    Wijzigingsvoorstel gevraagdOp(LocalDate dag) {
        this.gevraagdOp = dag;
        return this;
    }

    /** The day on which the request of the resident for it came in (Awb art. 4:13); null when he did not ask for it. */
    LocalDate gevraagdOp() {
        return gevraagdOp;
    }

    void hoortNuBij(Long besluitconcept) {
        this.concept = besluitconcept;
    }

    /** It is in no draft any more, and waits for the next one. */
    void wachtOpnieuw() {
        this.concept = null;
        this.vervallenOp = null;
        this.redenVervallen = null;
    }

    void gaatIn(LocalDate op) {
        this.ingegaanOp = op;
    }

    void vervalt(LocalDate op, String reden) {
        this.vervallenOp = op;
        this.redenVervallen = reden;
    }

    /** The product that comes; a decision that is made known later moves start and end by as many days. */
    Product nieuwProduct(LocalDate bekendgemaaktOp, Instant nu) {
        long later = Math.max(0, ChronoUnit.DAYS.between(startOp, bekendgemaaktOp));
        Product nieuw = new Product(dossiernummer, naam, false, nu);
        nieuw.loopt(startOp.plusDays(later), eindeOp.plusDays(later));
        return nieuw;
    }

    /** No product ends before the day on which the resident was told. */
    void wijzig(Product bestaand, LocalDate bekendgemaaktOp) {
        if (soort == Soort.PRODUCT_STOPT) {
            bestaand.isAfgerond(bekendgemaaktOp, "Gestopt bij een wijziging van het plan.");
        } else {
            bestaand.loopt(bestaand.startOp(), eindeOp.isBefore(bekendgemaaktOp) ? bekendgemaaktOp : eindeOp);
        }
    }

    /** Words only come beside what stands there; a solution or an amount takes the place of what it was weighed against. */
    boolean wijzigtAndereVersieDan(int nu) {
        boolean vervangt = soort == Soort.AANBOD || oplossing != null || afloscapaciteit != null;
        return planversie != null && vervangt && planversie != nu;
    }

    /** The next version of the plan, in which only this aanbod is left. */
    Plan metAlleenDitAanbod(Plan plan, LocalDate geldtVanaf, Instant nu) {
        Plan nieuw = plan.volgende(nu);
        nieuw.beschrijf(plan.doel(), wijziging, plan.verplichtingen(), plan.momenten(), plan.nazorg());
        nieuw.isBesproken(voorgesteldOp);
        nieuw.isVastgesteld(geldtVanaf);
        return nieuw;
    }

    Plan.Wijziging planwijziging() {
        return new Plan.Wijziging(
                wijziging,
                oplossing,
                afloscapaciteit == null
                        ? null
                        : new Plan.Bedragen(beslagvrijeVoet, inkomen, vtlb, afloscapaciteit, indicatief));
    }
}
