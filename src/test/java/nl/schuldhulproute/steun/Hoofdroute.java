package nl.schuldhulproute.steun;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One case from aanmelding to the end: toegang, schuldbemiddeling with every creditor agreeing, eighteen months, finale
 * kwijting, volgen, nazorg, beëindiging. Told once, so that it can be done in every way a user can.
 */
public final class Hoofdroute {

    /** A Monday in a week without free days. */
    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);

    private static final LocalDate REGELING = LocalDate.of(2026, 4, 1);
    private static final LocalDate EVALUATIE = LocalDate.of(2026, 9, 1);
    private static final LocalDate AFGEROND = LocalDate.of(2026, 8, 25);
    /** Within the month before the beslagvrije voet is a year old. */
    private static final LocalDate HERREKENING = LocalDate.of(2027, 3, 1);

    private static final LocalDate HERCONTROLE = LocalDate.of(2027, 4, 1);

    /** Eighteen months after the start of the regeling. */
    private static final LocalDate KWIJTING = LocalDate.of(2027, 10, 2);

    private final Bediening bediening;
    private final String bsn = Proefbsn.nieuw();
    private String nummer;

    public Hoofdroute(Bediening bediening) {
        this.bediening = bediening;
    }

    public String nummer() {
        return nummer;
    }

    public String bsn() {
        return bsn;
    }

    /** The whole route. */
    public String loop() {
        aanmelding();
        intake();
        beschikking();
        planVanAanpak();
        schuldregelingEnBegeleiding();
        volgen();
        nazorg();
        beeindiging();
        return nummer;
    }

    public void aanmelding() {
        bediening.hetWordt(BEGIN);
        nummer = bediening.meldAan(Map.of(
                "weg", "BALIE",
                "aanvraag", "JA",
                "voornaam", "Fenna",
                "achternaam", "Proefpersoon",
                "geboortedatum", "1985-02-28",
                "telefoon", "0600000000",
                "bsn", bsn));
        doe("aanmelding-eersteContactLeggen", BEGIN);
        doe("aanmelding-situatieVerkennen", BEGIN);
        doe("aanmelding-eersteGesprekPlannen", BEGIN, "gesprekOp", BEGIN.plusDays(1));
    }

    public void intake() {
        LocalDate gesprek = BEGIN.plusDays(1);
        bediening.hetWordt(gesprek);
        doe("systematische-intake-eersteGesprekVoeren", gesprek);
        doe("systematische-intake-identiteitVaststellen", gesprek);
        doe("systematische-intake-suwinetRaadplegen", gesprek);
        doe("systematische-intake-bkrRaadplegen", gesprek);
        doe("systematische-intake-intakegesprekVoeren", gesprek);
        doe("systematische-intake-hulpvraagVaststellen", gesprek);
    }

    public void beschikking() {
        LocalDate dag = BEGIN.plusDays(7);
        bediening.hetWordt(dag);
        doe("beschikking-situatieVastleggen", dag);
        doe("beschikking-toegangAfwegen", dag);
        doe("beschikking-planOpHoofdlijnenOpstellen", dag);
        neemBesluit(dag, "uitkomst", new Vorm.Getoond("toekennen"));
        doe("hulp-melden-vishMelden", dag);
        doe("hulp-melden-bkrMelden", dag);
    }

    public void planVanAanpak() {
        LocalDate dag = BEGIN.plusDays(14);
        bediening.hetWordt(dag);
        bediening.heeftSchuld(nummer, "Woonstichting Proef", 1_800_000, dag);
        doe("plan-van-aanpak-schuldenInventariseren", dag);
        doe("plan-van-aanpak-afloscapaciteitVaststellen", dag);
        doe("plan-van-aanpak-omstandighedenWegen", dag);
        doe("plan-van-aanpak-aanbodKiezen", dag, "redenAfwijking", "De kredietbank leent niet uit");
        doe("plan-van-aanpak-productVastleggen", dag, "eindeVoorzienOp", AFGEROND);
        doe("plan-van-aanpak-nazorgAfspreken", dag);
        doe("plan-van-aanpak-planBespreken", dag);
        doe("plan-van-aanpak-planVaststellen", dag);
        doe("plan-van-aanpak-begeleidingsplanOpstellen", dag, "duurMaanden", 19, "eersteEvaluatieOp", EVALUATIE);
    }

    public void schuldregelingEnBegeleiding() {
        LocalDate dag = BEGIN.plusDays(21);
        bediening.hetWordt(dag);
        doe("begeleiding-begeleidingStarten", dag, "eersteEvaluatieOp", EVALUATIE, "verwachtEinde", KWIJTING);
        doe("schuldregeling-uitgangspuntBeoordelen", dag);
        doe("schuldregeling-kennisgevingDoen", dag);
        doe("schuldregeling-saldiOpvragen", dag);
        doe("schuldregeling-saldiVerwerken", dag);
        doe("schuldregeling-voorstelOpstellen", dag);
        doe("schuldregeling-voorstelVersturen", dag);
        bediening.hetWordt(REGELING);
        doe("schuldregeling-antwoordenVerwerken", REGELING, "akkoord", List.of(new Vorm.Getoond("Woonstichting")));
        doe("schuldregeling-regelingLatenIngaan", REGELING);
        begeleiding();
        bediening.hetWordt(HERREKENING);
        doe("schuldregeling-beslagvrijeVoetHerrekenen", HERREKENING);
        bediening.hetWordt(HERCONTROLE);
        doe("schuldregeling-hercontroleUitvoeren", HERCONTROLE);
        bediening.hetWordt(KWIJTING);
        doe("schuldregeling-finaleKwijtingVastleggen", KWIJTING);
    }

    private void begeleiding() {
        bediening.hetWordt(AFGEROND);
        doe("begeleiding-inwonerBegeleiden", AFGEROND);
        doe("begeleiding-productBijwerken", AFGEROND, "product", new Vorm.Getoond("Budgetbegeleiding"));
        doe("begeleiding-evaluatieHouden", AFGEROND);
        doe("begeleiding-nazorgtoetsAfnemen", AFGEROND);
        doe("begeleiding-nazorgKiezen", AFGEROND, "momenten", "3, 6, 12");
    }

    public void volgen() {
        doe("volgen-volgenAfspreken", KWIJTING, "volgenTot", KWIJTING.plusMonths(6));
        LocalDate contact = KWIJTING.plusMonths(1);
        bediening.hetWordt(contact);
        doe("volgen-contactOpnemen", contact, "resultaat", "KLAAR");
        doe("volgen-volgenAfronden", contact);
    }

    public void nazorg() {
        doe("nazorg-nazorgAfspreken", KWIJTING.plusMonths(1), "ingaatOp", KWIJTING);
        for (int maanden : List.of(3, 6, 12)) {
            LocalDate contact = KWIJTING.plusMonths(maanden).plusDays(2);
            bediening.hetWordt(contact);
            doe("nazorg-contactLeggen", contact);
        }
        doe("nazorg-nazorgAfronden", einde());
    }

    public void beeindiging() {
        doe("beeindiging-beeindigingBespreken", einde());
        neemBesluit(
                einde(),
                "uitkomst",
                new Vorm.Getoond("De schuldhulpverlening beëindigen"),
                "motivering",
                "Alle hulp is afgerond",
                "zienswijze",
                "NIET_GEREAGEERD");
        doe("beeindiging-vishAfmelden", einde(), "kenmerk", "VISH-9");
        doe("beeindiging-bkrAfmelden", einde());
    }

    private static LocalDate einde() {
        return KWIJTING.plusMonths(12).plusDays(2);
    }

    private void neemBesluit(LocalDate dag, Object... besluit) {
        doe("besluit-nemen-besluitOpstellen", dag, besluit);
        doe("besluit-nemen-besluitBeoordelen", dag);
        doe("besluit-nemen-briefMaken", dag);
        doe("besluit-nemen-besluitBekendmaken", dag);
    }

    private void doe(String formulier, LocalDate dag, Object... anders) {
        bediening.doe(nummer, Antwoorden.element(formulier), Antwoorden.op(formulier, dag, anders));
    }
}
