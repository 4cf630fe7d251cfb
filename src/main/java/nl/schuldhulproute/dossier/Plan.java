package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The plan van aanpak with the seven items of art. 9 lid 2 of the Model beleidsregels (a–g; M-36–M-42). First in outline,
 * completed later; a change makes a new plan with the next number. Amounts are in cents a month.
 */
@Table(schema = "dossier", name = "plan")
public class Plan {

    private static final int LANGSTE_AANBOD = 40_000;

    /**
     * What changes in the plan.
     *
     * @param tekst what changes and why
     * @param oplossing the name of the new solution; null when it stays
     * @param bedragen the new amounts; null when they stay
     */
    public record Wijziging(String tekst, String oplossing, Bedragen bedragen) {}

    /** The afloscapaciteit with what it rests on, in cents a month. */
    public record Bedragen(Long beslagvrijeVoet, Long inkomen, Long vtlb, Long afloscapaciteit, boolean indicatief) {

        /** The same figures, with no more to repay than this; null for no limit. */
        public Bedragen hoogstens(Long cent) {
            return cent == null || afloscapaciteit <= cent
                    ? this
                    : new Bedragen(beslagvrijeVoet, inkomen, vtlb, cent, indicatief);
        }

        private boolean staanIn(Plan plan) {
            return equals(
                    new Bedragen(plan.beslagvrijeVoet, plan.inkomen, plan.vtlb, plan.afloscapaciteit, plan.indicatief));
        }
    }

    @Id
    private Long id;

    @Version
    private Integer versie;

    private String dossiernummer;
    private int volgnummer;
    private String doel;
    private String aanbod;
    private String oplossing;
    private String verplichtingen;
    private String momenten;
    private String nazorg;
    private Long beslagvrijeVoet;
    private Long inkomen;
    private Long vtlb;
    private Long afloscapaciteit;
    private Long afloscapaciteitInBesluit;
    private boolean indicatief;
    private String voorgesteld;
    private String redenAfwijking;
    private LocalDate besprokenOp;
    private LocalDate vastgesteldOp;
    private Instant ingevoerdOp;

    protected Plan() {}

    public Plan(String dossiernummer, int volgnummer, Instant ingevoerdOp) {
        this.dossiernummer = dossiernummer;
        this.volgnummer = volgnummer;
        this.ingevoerdOp = ingevoerdOp;
    }

    public Long id() {
        return id;
    }

    public String dossiernummer() {
        return dossiernummer;
    }

    public int volgnummer() {
        return volgnummer;
    }

    public String doel() {
        return doel;
    }

    public String aanbod() {
        return aanbod;
    }

    public String oplossing() {
        return oplossing;
    }

    public String verplichtingen() {
        return verplichtingen;
    }

    public String momenten() {
        return momenten;
    }

    public String nazorg() {
        return nazorg;
    }

    public Long beslagvrijeVoet() {
        return beslagvrijeVoet;
    }

    public Long inkomen() {
        return inkomen;
    }

    public Long vtlb() {
        return vtlb;
    }

    public Long afloscapaciteit() {
        return afloscapaciteit;
    }

    /**
     * What was decided that is repaid. It is another amount than {@link #afloscapaciteit} where what was found since counts
     * without a decision: a lower amount, or one of which was weighed that the aanbod stays equal. Every next change is held
     * against this amount, so that small steps do not wear the decision away (VNG-model toelichting art. 9; T-24).
     */
    public Long afloscapaciteitInBesluit() {
        return afloscapaciteitInBesluit == null ? afloscapaciteit : afloscapaciteitInBesluit;
    }

    /** Whether what is repaid is another amount than was decided on. */
    public boolean wijktAfVanBesluit() {
        return afloscapaciteitInBesluit != null;
    }

    public boolean indicatief() {
        return indicatief;
    }

    public String voorgesteld() {
        return voorgesteld;
    }

    public String redenAfwijking() {
        return redenAfwijking;
    }

    public LocalDate besprokenOp() {
        return besprokenOp;
    }

    public LocalDate vastgesteldOp() {
        return vastgesteldOp;
    }

    /** Items a, b, c, d and e: the words of the plan. */
    public void beschrijf(String doel, String aanbod, String verplichtingen, String momenten, String nazorg) {
        this.doel = doel;
        this.aanbod = aanbod;
        this.verplichtingen = verplichtingen;
        this.momenten = momenten;
        this.nazorg = nazorg;
    }

    /** Items f and g: beslagvrije voet and afloscapaciteit, with what they rest on. */
    public void bedragen(Long beslagvrijeVoet, Long inkomen, Long vtlb, Long afloscapaciteit, boolean indicatief) {
        this.beslagvrijeVoet = beslagvrijeVoet;
        this.inkomen = inkomen;
        this.vtlb = vtlb;
        this.afloscapaciteit = afloscapaciteit;
        this.afloscapaciteitInBesluit = null;
        this.indicatief = indicatief;
    }

    /** Whether these are the figures of this plan already. */
    public boolean bevat(Bedragen bedragen) {
        return bedragen.staanIn(this);
    }

    /** The same figures as {@link #bedragen(Long, Long, Long, Long, boolean)}. */
    public void neemtOver(Bedragen bedragen) {
        bedragen(
                bedragen.beslagvrijeVoet(),
                bedragen.inkomen(),
                bedragen.vtlb(),
                bedragen.afloscapaciteit(),
                bedragen.indicatief());
    }

    /** What was found counts without a decision: what was decided stays known beside it. */
    public void neemtOverZonderBesluit(Bedragen bedragen) {
        Long besloten = afloscapaciteitInBesluit();
        neemtOver(bedragen);
        blijftBesloten(besloten);
    }

    private void blijftBesloten(Long besloten) {
        this.afloscapaciteitInBesluit = besloten == null || besloten.equals(afloscapaciteit) ? null : besloten;
    }

    public void isVoorgesteld(String oplossing) {
        this.voorgesteld = oplossing;
    }

    public void kies(String oplossing, String redenAfwijking) {
        this.oplossing = oplossing;
        this.redenAfwijking = redenAfwijking;
    }

    public void isBesproken(LocalDate op) {
        this.besprokenOp = op;
    }

    public void isVastgesteld(LocalDate op) {
        this.vastgesteldOp = op;
    }

    /** How long the words of the next change can be: every change stands beside what was agreed before. */
    public int ruimte() {
        return aanbod == null ? LANGSTE_AANBOD : LANGSTE_AANBOD - aanbod.length() - 1;
    }

    /**
     * An agreed change, in words beside what stood there, with the new solution and the new amounts where those change.
     *
     * @param geldtVanaf the plan is as agreed from that day
     */
    public void wijzig(Wijziging wijziging, LocalDate besprokenOp, LocalDate geldtVanaf) {
        if (wijziging.tekst().length() > ruimte()) {
            throw new IllegalStateException("dossier " + dossiernummer + ": het aanbod in het plan is vol");
        }
        this.aanbod = aanbod == null ? wijziging.tekst() : aanbod + "\n" + wijziging.tekst();
        if (wijziging.oplossing() != null) {
            kies(wijziging.oplossing(), null);
        }
        if (wijziging.bedragen() != null) {
            neemtOver(wijziging.bedragen());
        }
        this.besprokenOp = besprokenOp;
        this.vastgesteldOp = geldtVanaf;
    }

    /** As {@link #wijzig}, for a change of which was weighed that it needs no decision. */
    public void wijzigZonderBesluit(Wijziging wijziging, LocalDate op) {
        Long besloten = afloscapaciteitInBesluit();
        wijzig(wijziging, op, op);
        blijftBesloten(besloten);
    }

    /** The next version of this plan, with everything taken over and nothing agreed yet. */
    public Plan volgende(Instant ingevoerdOp) {
        Plan nieuw = new Plan(dossiernummer, volgnummer + 1, ingevoerdOp);
        nieuw.beschrijf(doel, aanbod, verplichtingen, momenten, nazorg);
        nieuw.bedragen(beslagvrijeVoet, inkomen, vtlb, afloscapaciteit, indicatief);
        nieuw.afloscapaciteitInBesluit = afloscapaciteitInBesluit;
        nieuw.voorgesteld = voorgesteld;
        nieuw.kies(oplossing, redenAfwijking);
        return nieuw;
    }

    /** True when none of the seven items of art. 9 lid 2 is missing. */
    public boolean isVolledigOpHoofdlijnen() {
        return gevuld(doel)
                && gevuld(aanbod)
                && gevuld(verplichtingen)
                && gevuld(momenten)
                && gevuld(nazorg)
                && beslagvrijeVoet != null
                && afloscapaciteit != null;
    }

    private static boolean gevuld(String tekst) {
        return tekst != null && !tekst.isBlank();
    }
}
