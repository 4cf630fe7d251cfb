package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Deelnemers;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsingen;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What can happen at any time, and what the main route then does beside the phase that is at work. */
class GebeurtenissenTest extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);
    private static final String TAAK = "userTask_gebeurtenisVastleggen";
    private static final String BESPREKEN = "userTask_verhuizingBespreken";
    private static final String OVERDRAGEN = "userTask_dossierOverdragen";
    private static final String HERZIEN = "userTask_afloscapaciteitHerzien";
    private static final String HERVATTEN = "userTask_hervattenKiezen";
    private static final String HEROVERWEGEN = "userTask_planHeroverwegen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Crises crises;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Toegangstoetsingen toetsingen;

    @Autowired
    private Collegas collegas;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Deelnemers deelnemers;

    private String nummer;

    @BeforeEach
    void eenLopendeRoute() {
        vandaagIs(VANDAAG);
        nummer = meldAan();
    }

    // ---- verhuizing

    @Test
    void naEenVerhuizingKanDeHulpHierDoorgaanEnWordtHetPlanBekeken() {
        List<String> eerst = openTaken(nummer);
        meld("VERHUIZING");
        assertThat(openTaken(nummer)).containsAll(eerst).contains(BESPREKEN);
        assertThat(mogelijkheden()).doesNotContain("VERHUIZING");
        bespreek("DOORGAAN");
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN).doesNotContain(BESPREKEN, OVERDRAGEN);
        planBlijft();
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
    }

    @Test
    void deNieuweGemeenteNeemtDeHulpOverAlsDeInwonerDatWil() {
        meld("VERHUIZING");
        assertThatThrownBy(() -> bespreek("OVERDRAGEN"))
                .hasMessage("Overlegd met de nieuwe gemeente op: overleg eerst met de nieuwe gemeente of zij de hulp"
                        + " overneemt");
        bespreek("OVERDRAGEN", "overlegdOp", VANDAAG.toString());
        assertThat(open(taak(nummer, OVERDRAGEN))).containsEntry("nieuweGemeente", "Elders");
        draagOver();
        assertThat(openTaken(nummer)).contains("userTask_wensBevestigen");
        slaOver(nummer, "callActivity_beeindigingOmVerhuizing", Map.of("grond", "EIGEN_VERZOEK", "beeindigd", true));
        assertThat(loopt(nummer)).isEmpty();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(register.lopend(nummer, "A3")).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.VERHUISD);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(VANDAAG);
    }

    @Test
    void wieTochHierWilBlijvenHoudtDeHulp() {
        List<String> eerst = openTaken(nummer);
        meld("VERHUIZING");
        bespreek("OVERDRAGEN", "overlegdOp", VANDAAG.toString());
        draagOver();
        slaOver(nummer, "callActivity_beeindigingOmVerhuizing", Map.of("grond", "EIGEN_VERZOEK", "beeindigd", false));
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isNull();
    }

    @Test
    void tweeKeerTegelijkStoppenKanNiet() {
        meld("VERHUIZING");
        bespreek("OVERDRAGEN", "overlegdOp", VANDAAG.toString());
        meld("VERZOEK_TOT_BEEINDIGING");
        assertThatThrownBy(this::draagOver)
                .hasMessage("Er wordt al bekeken of de schuldhulp eindigt. Wacht af wat daaruit komt.");
        assertThat(openTaken(nummer)).contains(OVERDRAGEN);

        nummer = meldAan();
        meld("VERZOEK_TOT_BEEINDIGING");
        meld("VERHUIZING");
        assertThatThrownBy(() -> bespreek("OVERDRAGEN", "overlegdOp", VANDAAG.toString()))
                .hasMessage(
                        "Bij \"Hoe gaat het verder?\": er wordt al bekeken of de schuldhulp eindigt: wacht af wat daaruit"
                                + " komt");
        bespreek("DOORGAAN");
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    // ---- income

    @Test
    void eenAnderInkomenGeeftEenNieuweAfloscapaciteitEnHetPlanWordtBekeken() {
        gegevenEenPlan();
        List<String> eerst = openTaken(nummer);
        meld("INKOMEN_GEWIJZIGD");
        assertThat(openTaken(nummer)).containsAll(eerst).contains(HERZIEN);
        assertThat(mogelijkheden()).doesNotContain("INKOMEN_GEWIJZIGD");
        assertThatThrownBy(() -> herzie(1800, 1500, 400))
                .hasMessageContaining("vul ten hoogste het inkomen min het vtlb in");
        assertThatThrownBy(() -> herzie(1800, 1300, null)).hasMessageContaining("dat mag niet");
        herzie(1800, 1500, 250);
        Plan plan =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        assertThat(plan.volgnummer()).isEqualTo(2);
        assertThat(plan.afloscapaciteit()).isEqualTo(25_000L);
        assertThat(plan.vtlb()).isEqualTo(150_000L);
        assertThat(plan.doel()).isEqualTo("Schuldenvrij");
        assertThat(uitkomsten
                        .laatste(nummer, Regel.AFLOSCAPACITEIT)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("€ 300,00 per maand");
        assertThat(register.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(VANDAAG);
        planBlijft();
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
    }

    @Test
    void zonderPlanIsErNogGeenAfloscapaciteit() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("INKOMEN_GEWIJZIGD"))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: er is nog geen plan van aanpak: neem het inkomen"
                                + " daarin mee");
    }

    // ---- crisis over

    @Test
    void eenCrisisDieVoorbijIsStoptDeInterventieEnLaatDeRouteDoorgaan() {
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("CRISIS_VOORBIJ"))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: er loopt geen crisisinterventie");
        vulIn("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        assertThat(openTaken(nummer)).contains("userTask_crisisgesprekVoeren");
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn(
                        "CRISIS_VOORBIJ", "gebeurdOp", VANDAAG.minusDays(1).toString()))
                .hasMessageContaining("deze dag ligt voor de aanmelding");
        vulIn("CRISIS_VOORBIJ");
        assertThat(openTaken(nummer))
                .containsAll(eerst)
                .doesNotContain("userTask_crisisgesprekVoeren", "userTask_schuldeiserBellen", TAAK);
        assertThat(loopt(nummer)).doesNotContain("crisisinterventie");
        Crisis crisis = crises.findByDossiernummerOrderById(nummer).get(0);
        assertThat(crisis.afgeslotenOp()).isEqualTo(VANDAAG);
        assertThat(crisis.resultaat()).isEqualTo(Crisis.Resultaat.AFGEWEND);
        assertThat(register.laatste(nummer, "A5").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(register.lopend(nummer, "A5-gesprek")).isEmpty();
        // A new threat is a new crisis.
        meld("CRISIS_ONTSTAAN", "dreiging", "ZORGVERZEKERING");
        assertThat(loopt(nummer)).contains("crisisinterventie");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(2);
    }

    @Test
    void eenCrisisIsNietVoorbijVoordatZijBekendWas() {
        vandaagIs(VANDAAG.plusDays(1));
        openGebeurtenis(nummer);
        vulIn(
                "CRISIS_ONTSTAAN",
                "dreiging",
                "ONTRUIMING",
                "gebeurdOp",
                VANDAAG.plusDays(1).toString());
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("CRISIS_VOORBIJ", "gebeurdOp", VANDAAG.toString()))
                .hasMessage("Bij \"Op welke dag?\": toen was de dreiging nog niet bekend: kijk de datum na");
    }

    // ---- a request that is withdrawn

    @Test
    void wieZichVoorHetGesprekBedenktHoudtDeHulp() {
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("VERZOEK_INGETROKKEN"))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: er is geen verzoek om te stoppen, of de bedenktijd is"
                                + " voorbij");
        vulIn("VERZOEK_TOT_BEEINDIGING");
        meld("VERZOEK_INGETROKKEN");
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(loopt(nummer)).contains("schuldhulproute").doesNotContain("voortijdige-beeindiging");
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isNull();
    }

    @Test
    void wieZichInDeBedenktijdBedenktHoudtDeHulp() {
        List<String> eerst = openTaken(nummer);
        meld("VERZOEK_TOT_BEEINDIGING");
        wilStoppen();
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(register.lopend(nummer, "BT").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(mogelijkheden()).contains("VERZOEK_INGETROKKEN").doesNotContain("VERZOEK_TOT_BEEINDIGING");
        meld("VERZOEK_INGETROKKEN");
        assertThat(loopt(nummer)).contains("schuldhulproute").doesNotContain("voortijdige-beeindiging");
        assertThat(register.lopend(nummer, "BT")).isEmpty();
        bedenktijdVoorbij(nummer);
        assertThat(loopt(nummer)).contains("schuldhulproute");
        // Whoever asks again gets time to think again.
        meld("VERZOEK_TOT_BEEINDIGING");
        wilStoppen();
        assertThat(register.lopend(nummer, "BT")).isPresent();
    }

    @Test
    void naDeBedenktijdEindigtDeHulp() {
        meld("VERZOEK_TOT_BEEINDIGING");
        wilStoppen();
        hetIs(LocalDate.of(2026, 3, 9), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        hetIs(LocalDate.of(2026, 3, 10), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(loopt(nummer)).doesNotContain("schuldhulproute");
        assertThat(register.laatste(nummer, "BT").orElseThrow().voldaanOp()).contains(LocalDate.of(2026, 3, 9));
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.INGETROKKEN);
    }

    // ---- relapse outside a contact

    @Test
    void gemeldeTerugvalInHetVolgenGaatNaEenGesprekTerugNaarDeBegeleiding() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("TERUGVAL"))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: de inwoner wordt nu niet gevolgd en krijgt nu geen"
                                + " nazorg: neem het mee in het werk dat nu openstaat");
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        totHetVolgen();
        meld("TERUGVAL");
        assertThat(loopt(nummer)).doesNotContain("volgen");
        assertThat(openTaken(nummer)).containsExactly("userTask_terugvalInVolgenBespreken");
        assertThat(mogelijkheden()).doesNotContain("TERUGVAL");
        vul(
                nummer,
                "userTask_terugvalInVolgenBespreken",
                "gesprokenOp",
                VANDAAG.toString(),
                "oorzaak",
                "Baan kwijt",
                "afspraken",
                "Weer budgetbegeleiding");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("volgen", "schuldregeling");
        assertThat(register.lopend(nummer, "A41")).isEmpty();
        slaOver(nummer, "callActivity_begeleidingNaTerugval", Map.of());
        assertThat(loopt(nummer)).contains("volgen");
    }

    @Test
    void gemeldeTerugvalInDeNazorgGaatNaEenGesprekTerugNaarDeBegeleiding() {
        totHetVolgen();
        slaOver(nummer, "callActivity_volgen", Map.of("terugval", false));
        meld("TERUGVAL");
        assertThat(loopt(nummer)).doesNotContain("nazorg");
        assertThat(openTaken(nummer)).containsExactly("userTask_terugvalInNazorgBespreken");
        vul(
                nummer,
                "userTask_terugvalInNazorgBespreken",
                "besprokenOp",
                VANDAAG.toString(),
                "oorzaak",
                "Baan kwijt",
                "hulp",
                "Weer budgetbegeleiding");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("nazorg", "schuldregeling");
    }

    // ---- another caseworker

    @Test
    void openTakenGaanMeeNaarEenAndereConsulent() {
        Gebruikers.maak(motor);
        motor.getTaskService()
                .setAssignee(taak(nummer, "userTask_eersteContactLeggen").getId(), "consulent");
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo("consulent");
        String collega = collega();
        openGebeurtenis(nummer);
        Map<String, Object> formulier = open(taak(nummer, TAAK));
        assertThat(String.valueOf(formulier.get("collegas"))).contains(collega).doesNotContain("\"consulent\"");
        assertThat(formulier).containsEntry("inNazorg", false);
        assertThatThrownBy(() -> vulIn("ANDERE_CONSULENT"))
                .hasMessage("Bij \"Wie neemt het dossier over?\": kies een collega");
        assertThatThrownBy(() -> vulIn("ANDERE_CONSULENT", "nieuweConsulent", "consulent"))
                .hasMessage("Bij \"Wie neemt het dossier over?\": deze collega heeft het dossier al");
        vulIn("ANDERE_CONSULENT", "nieuweConsulent", collega);
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo(collega);
        assertThat(dossiers.dossier(nummer).behandelaarSinds()).isEqualTo(VANDAAG);
        assertThat(taak(nummer, "userTask_eersteContactLeggen").getAssignee()).isEqualTo(collega);
        assertThat(loopt(nummer)).contains("aanmelding").doesNotContain("gebeurtenis-melden");
    }

    @Test
    void inDeNazorgWaarschuwtHetFormulierVoorEenAnderGezicht() {
        Gebruikers.maak(motor);
        totHetVolgen();
        slaOver(nummer, "callActivity_volgen", Map.of("terugval", false));
        openGebeurtenis(nummer);
        assertThat(open(taak(nummer, TAAK))).containsEntry("inNazorg", true);
        vulIn("ANDERE_CONSULENT", "nieuweConsulent", collega());
        assertThat(dossiers.dossier(nummer).behandelaar()).isEqualTo(collega());
    }

    // ---- a route that ended by mistake

    @Test
    void eenRouteDieTenOnrechteEindigdeGaatVerderInDeGekozenFase() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("ROUTE_HERVATTEN"))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: de route van dit dossier is niet geëindigd");
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        assertThat(loopt(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.INGETROKKEN);
        assertThat(register.lopend(nummer, "A51-sociaal")).isPresent();

        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, TAAK)).get("mogelijkheden")))
                .contains("ROUTE_HERVATTEN", "NIETS")
                .doesNotContain("CRISIS_ONTSTAAN", "OVERLIJDEN", "ANDERE_CONSULENT", "VERHUIZING");
        assertThatThrownBy(() -> vulIn("VERHUIZING"))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: de route van dit dossier loopt niet meer");
        vulIn("ROUTE_HERVATTEN");
        assertThat(openTaken(nummer)).containsExactly(HERVATTEN);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isNull();
        assertThat(register.lopend(nummer, "A51-sociaal")).isEmpty();
        assertThat(fasen())
                .contains("AANMELDING", "INTAKE")
                .doesNotContain("BESCHIKKING", "BEGELEIDING", "BEEINDIGING");
        assertThatThrownBy(() -> hervat("BESCHIKKING"))
                .hasMessage(
                        "Bij \"Waar gaat de route verder?\": het eerste gesprek is nog niet gehouden: hervat bij de intake");
        assertThatThrownBy(() -> hervat("BEEINDIGING"))
                .hasMessage(
                        "Bij \"Waar gaat de route verder?\": de toegang is niet verleend: hervat bij de beschikking");
        assertThatThrownBy(() -> hervat("NAZORG"))
                .hasMessageContaining("er is nog geen vastgesteld plan met een oplossing: hervat eerder in de route");
        hervat("INTAKE");
        assertThat(loopt(nummer)).contains("schuldhulproute", "systematische-intake");
        // The route hears everything again, and ends again.
        meld("OVERLIJDEN");
        assertThat(loopt(nummer)).isEmpty();
        assertThat(mogelijkheden())
                .contains("OVERLIJDEN_HERSTELD")
                .doesNotContain("CRISIS_ONTSTAAN", "ROUTE_HERVATTEN", "VERHUIZING");
    }

    @ParameterizedTest
    @CsvSource({
        "AANMELDING, aanmelding",
        "PLAN_VAN_AANPAK, plan-van-aanpak",
        "BEGELEIDING, schuldregeling",
        "NAZORG, volgen",
        "BEEINDIGING, beeindiging"
    })
    void deRouteKanInElkeFaseVerder(String fase, String model) {
        register.start(nummer, "A10", VANDAAG);
        toegangVerleend(nummer, VANDAAG);
        gegevenEenPlan();
        problematisch(false);
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        meld("ROUTE_HERVATTEN");
        hervat(fase);
        if (!fase.equals("BEEINDIGING")) {
            vul(nummer, "userTask_vishMelden", "gemeldOp", VANDAAG.toString(), "kenmerk", "V-2");
        }
        assertThat(loopt(nummer)).contains("schuldhulproute", model).doesNotContain("hulp-melden");
    }

    /** Nobody takes part in two running cases. */
    @Test
    void deRouteGaatNietVerderAlsDePartnerEldersMeedoet() {
        Persoon partner = new Persoon(
                "Bram", "Proefpartner", VANDAAG.atStartOfDay(AMSTERDAM).toInstant());
        partner.heeftBsn(Proefbsn.nieuw());
        partner = dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, VANDAAG);
        // An objection is possible too, so that there is something to tell.
        toegangVerleend(nummer, VANDAAG);
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        assertThat(mogelijkheden()).contains("ROUTE_HERVATTEN");
        String elders = meldAan("bsn", partner.bsn());
        assertThat(mogelijkheden()).doesNotContain("ROUTE_HERVATTEN");
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("ROUTE_HERVATTEN"))
                .hasMessageContaining("voor de partner loopt al dossier " + elders);
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        Dossier ander = dossiers.dossier(elders);
        ander.beeindig(VANDAAG, Uitstroomreden.AFGEROND, VANDAAG.plusYears(5));
        dossiers.bewaar(ander);
        assertThat(mogelijkheden()).contains("ROUTE_HERVATTEN");
    }

    @Test
    void deRouteGaatNietVerderAlsDeInwonerEenNieuwerDossierHeeft() {
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        // An objection is possible too, so that there is something to tell.
        toegangVerleend(nummer, VANDAAG);
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        String nieuwer = meldAan("bsn", inwoner.bsn());
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("ROUTE_HERVATTEN"))
                .hasMessageContaining("voor deze inwoner loopt al dossier " + nieuwer);
    }

    @Test
    void wieWeerHulpKrijgtWordtOpnieuwGemeld() {
        toegangVerleend(nummer, VANDAAG);
        gegevenEenPlan();
        problematisch(true);
        gemeldEnBeeindigd(Melding.Systeem.VISH);
        gemeldEnBeeindigd(Melding.Systeem.BKR);
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        LocalDate later = VANDAAG.plusDays(7);
        hetIs(later, LocalTime.NOON);
        meld("ROUTE_HERVATTEN");
        hervat("BEGELEIDING");

        assertThat(openTaken(nummer))
                .contains("userTask_vishMelden", "userTask_bkrMelden", "userTask_begeleidingStarten");
        assertThat(open(taak(nummer, "userTask_vishMelden"))).containsEntry("eerderBeeindigdOp", "2 maart 2026");
        assertThat(open(taak(nummer, "userTask_bkrMelden"))).containsEntry("eerderBeeindigdOp", "2 maart 2026");
        assertThat(register.lopend(nummer, "A24").map(Termijn::startOp)).contains(later);
        assertThat(register.lopend(nummer, "A25").map(Termijn::startOp)).contains(later);
        assertThatThrownBy(() -> meldHulp("userTask_bkrMelden", VANDAAG))
                .hasMessage("Bij \"Wanneer gemeld?\": deze dag ligt voor de dag waarop de route weer verderging");
        meldHulp("userTask_vishMelden", later);
        meldHulp("userTask_bkrMelden", later);
        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .filteredOn(melding -> melding.beeindigdOp() == null)
                .extracting(Melding::systeem)
                .containsExactly(Melding.Systeem.VISH, Melding.Systeem.BKR);
        assertThat(loopt(nummer)).contains("begeleiding", "schuldregeling");
    }

    @Test
    void wieNogGemeldStaatOfGeenToegangHeeftWordtNietOpnieuwGemeld() {
        register.start(nummer, "A10", VANDAAG);
        toegangVerleend(nummer, VANDAAG);
        gegevenEenPlan();
        problematisch(true);
        meldingen.save(melding(Melding.Systeem.VISH));
        meldingen.save(melding(Melding.Systeem.BKR));
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        vul(nummer, "userTask_meldingenBeeindigen", "beeindigdOp", VANDAAG.toString());
        meldingen.save(melding(Melding.Systeem.VISH));
        meldingen.save(melding(Melding.Systeem.BKR));
        meld("ROUTE_HERVATTEN");
        hervat("PLAN_VAN_AANPAK");
        assertThat(loopt(nummer)).contains("plan-van-aanpak");

        nummer = meldAan();
        problematisch(true);
        register.start(nummer, "A10", VANDAAG);
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        meld("ROUTE_HERVATTEN");
        hervat("BESCHIKKING");
        assertThat(loopt(nummer)).contains("beschikking").doesNotContain("hulp-melden");
    }

    @Test
    void zonderBesluitOverDeToegangLooptDeBeslistermijnWeer() {
        Termijn eerst = register.start(nummer, "A10", VANDAAG);
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        assertThat(register.lopend(nummer, "A10")).isEmpty();
        hetIs(eerst.einde().plusDays(1), LocalTime.NOON);
        meld("ROUTE_HERVATTEN");
        Termijn weer = register.lopend(nummer, "A10").orElseThrow();
        assertThat(weer.startOp()).isEqualTo(VANDAAG);
        assertThat(weer.einde()).isEqualTo(eerst.einde());
        assertThat(loopt(nummer)).contains("termijn-bewaken");
        hervat("BESCHIKKING");
        assertThat(loopt(nummer)).contains("schuldhulproute", "beschikking");
        // The term is over, so the inwoner can put the municipality in default (Awb art. 4:17 and 6:12).
        assertThat(mogelijkheden()).contains("INGEBREKESTELLING");
    }

    @Test
    void naEenBesluitOmTeStoppenKanNaHetHervattenWeerAlles() {
        toegangVerleend(nummer, VANDAAG);
        gegevenEenPlan();
        problematisch(false);
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Soort.VOORTIJDIGE_BEEINDIGING,
                "BEEINDIGEN",
                "VNG-model art. 17",
                "Zoals besproken",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "POST",
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(VANDAAG);
        meld("ROUTE_HERVATTEN");
        hervat("BEGELEIDING");
        vul(nummer, "userTask_vishMelden", "gemeldOp", VANDAAG.toString(), "kenmerk", "V-2");
        assertThat(mogelijkheden()).contains("VERZOEK_TOT_BEEINDIGING", "VERHUIZING", "MISDRAGING");
    }

    @Test
    void eenBesluitDatNietKloptWordtNaastDeRouteIngetrokken() {
        assertThat(mogelijkheden()).doesNotContain("BESLUIT_KLOPT_NIET");
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("BESLUIT_KLOPT_NIET"))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: er is geen besluit dat geldt en kan worden ingetrokken");
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        toegangVerleend(nummer, VANDAAG);
        assertThat(mogelijkheden()).contains("BESLUIT_KLOPT_NIET");
        meld("BESLUIT_KLOPT_NIET");
        assertThat(openTaken(nummer)).contains("userTask_besluitKiezen");
        assertThat(loopt(nummer))
                .contains("schuldhulproute", "besluit-intrekken")
                .doesNotContain("gebeurtenis-melden");
    }

    @Test
    void alsDeToegangIsIngetrokkenIsErNietsMeerOmVoorDeTijdTeBeeindigen() {
        toegangVerleend(nummer, VANDAAG);
        assertThat(mogelijkheden()).contains("VERPLICHTING_NIET_NAGEKOMEN");
        Besluit toegang = besluitenboek.geldend(nummer).get(0);
        Besluit intrekking = besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Soort.INTREKKING,
                "INTREKKEN",
                "Awb art. 3:46",
                "Klopte niet",
                "consulent",
                "kwaliteit",
                VANDAAG,
                VANDAAG,
                "POST",
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));
        besluitenboek.volgtOp(intrekking, toegang.id(), Besluitopvolging.Gevolg.INGETROKKEN);
        assertThat(mogelijkheden()).doesNotContain("VERPLICHTING_NIET_NAGEKOMEN", "BESLUIT_KLOPT_NIET");
    }

    @Test
    void zolangDeMeldingenNogOpenStaanWordtErNietHervat() {
        inVish();
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "AFGEZIEN"));
        assertThat(openTaken(nummer)).containsExactly("userTask_meldingenBeeindigen");
        assertThatThrownBy(() -> openGebeurtenis(nummer)).hasMessageContaining("dit dossier is al gesloten");
    }

    // ---- a death that was told by mistake

    @Test
    void wieTenOnrechteAlsOverledenIsGemeldLeeftWeerInHetDossierEnDeRouteBegintWeer() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("OVERLIJDEN_HERSTELD"))
                .hasMessageEndingWith("dit kan nu niet: in dit dossier is niemand als overleden gemeld");
        vul(nummer, "userTask_gebeurtenisVastleggen", "gebeurtenis", "NIETS");
        meld("OVERLIJDEN");
        assertThat(loopt(nummer)).isEmpty();
        meld("OVERLIJDEN_HERSTELD");
        assertThat(dossiers.aanvrager(nummer).overledenOp()).isNull();
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isNull();
        assertThat(register.lopend(nummer, "A51-sociaal")).isEmpty();
        assertThat(openTaken(nummer)).contains("userTask_hervattenKiezen");
        hervat("AANMELDING");
        assertThat(loopt(nummer)).contains("schuldhulproute", "aanmelding");
        assertThat(mogelijkheden()).contains("OVERLIJDEN").doesNotContain("OVERLIJDEN_HERSTELD");
    }

    @Test
    void vanTweeIsIederWeerWatHijWasEnHetPlanWordtBekeken() {
        metPartner(nummer, VANDAAG);
        Long eerste = dossiers.aanvrager(nummer).id();
        meld("OVERLIJDEN", "overledene", "AANVRAGER");
        planBlijft();
        assertThat(dossiers.partner(nummer)).isEmpty();
        meld("OVERLIJDEN_HERSTELD", "tochInLeven", String.valueOf(eerste));
        assertThat(dossiers.aanvrager(nummer).id()).isEqualTo(eerste);
        assertThat(dossiers.aanvrager(nummer).overledenOp()).isNull();
        assertThat(dossiers.partner(nummer).orElseThrow().naam()).isEqualTo("Bram Proefpersoon");
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
        planBlijft();
        // And of a partner.
        Long partner = dossiers.partner(nummer).orElseThrow().id();
        meld("OVERLIJDEN", "overledene", "PARTNER");
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("OVERLIJDEN_HERSTELD", "tochInLeven", String.valueOf(eerste)))
                .hasMessage("Bij \"Wie leeft er toch?\": kies wie er leeft");
        vulIn("OVERLIJDEN_HERSTELD", "tochInLeven", String.valueOf(partner));
        assertThat(dossiers.partner(nummer).orElseThrow().id()).isEqualTo(partner);
        assertThat(dossiers.aanvrager(nummer).id()).isEqualTo(eerste);
    }

    @Test
    void isErIntussenEenAnderePartnerDanKanNiemandTerug() {
        metPartner(nummer, VANDAAG);
        meld("OVERLIJDEN", "overledene", "PARTNER");
        metPartner(nummer, VANDAAG);
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("OVERLIJDEN_HERSTELD"))
                .hasMessageContaining("in dit dossier doen al twee mensen mee");
        assertThat(dossiers.overledenen(nummer)).hasSize(1);
    }

    @Test
    void meldingenDieNogOpenStaanBlijvenStaanAlsHetOverlijdenNietKlopt() {
        Melding melding = inVish();
        meld("OVERLIJDEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_meldingenBeeindigen");
        meld("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(nummer))
                .contains("userTask_hervattenKiezen")
                .doesNotContain("userTask_meldingenBeeindigen");
        assertThat(meldingen.findById(melding.id()).orElseThrow().beeindigdOp()).isNull();
        assertThat(loopt(nummer)).containsOnlyOnce("schuldhulproute");
    }

    private Melding inVish() {
        return meldingen.save(new Melding(
                null,
                null,
                nummer,
                Melding.Systeem.VISH,
                "Schuldhulp gestart",
                "V-1",
                VANDAAG,
                null,
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant(),
                "consulent"));
    }

    // ---- at the same instant

    @Test
    void vanTweeKeerDezelfdeGebeurtenisOpHetzelfdeMomentWordtErEenGeweigerd() throws Exception {
        List<String> uitkomsten = tegelijk(
                Map.of("gebeurtenis", "CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING"),
                Map.of("gebeurtenis", "CRISIS_ONTSTAAN", "dreiging", "ZORGVERZEKERING"));
        assertThat(uitkomsten).containsOnlyOnce("vastgelegd");
        assertThat(uitkomsten)
                .filteredOn(uitkomst -> !uitkomst.equals("vastgelegd"))
                .singleElement()
                .asString()
                .containsAnyOf("op hetzelfde moment", "er loopt al een crisisinterventie");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
        assertThat(loopt(nummer)).containsOnlyOnce("crisisinterventie");
        assertThat(openTaken(nummer)).contains(TAAK);
    }

    @Test
    void vanTweeVerschillendeGebeurtenissenOpHetzelfdeMomentGaatErGeenVerloren() throws Exception {
        gegevenEenPlan();
        List<String> uitkomsten =
                tegelijk(Map.of("gebeurtenis", "VERHUIZING"), Map.of("gebeurtenis", "INKOMEN_GEWIJZIGD"));
        assertThat(uitkomsten).contains("vastgelegd");
        assertThat(openTaken(nummer).contains(BESPREKEN))
                .isEqualTo(uitkomsten.get(0).equals("vastgelegd"));
        assertThat(openTaken(nummer).contains(HERZIEN))
                .isEqualTo(uitkomsten.get(1).equals("vastgelegd"));
        // Whoever was refused still has the task, and can tell it again.
        if (openTaken(nummer).contains(TAAK)) {
            vulIn(uitkomsten.get(0).equals("vastgelegd") ? "INKOMEN_GEWIJZIGD" : "VERHUIZING");
        }
        assertThat(openTaken(nummer)).contains(BESPREKEN, HERZIEN).doesNotContain(TAAK);
    }

    @Test
    void eenOverlijdenEnEenVerzoekOpHetzelfdeMomentGaanNietVerloren() throws Exception {
        List<String> uitkomsten =
                tegelijk(Map.of("gebeurtenis", "OVERLIJDEN"), Map.of("gebeurtenis", "VERZOEK_TOT_BEEINDIGING"));
        assertThat(uitkomsten).contains("vastgelegd");
        if (!uitkomsten.get(0).equals("vastgelegd")) {
            // The request was first; who was refused tells the death again, and then everything ends after all.
            assertThat(openTaken(nummer)).contains("userTask_wensBevestigen", TAAK);
            vulIn("OVERLIJDEN");
        } else if (!uitkomsten.get(1).equals("vastgelegd")) {
            assertThatThrownBy(() -> vulIn("VERZOEK_TOT_BEEINDIGING"))
                    .hasMessageContaining("de route van dit dossier loopt niet meer");
            vul(nummer, TAAK, "gebeurtenis", "NIETS");
        }
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);
        assertThat(loopt(nummer)).isEmpty();
    }

    @Test
    void wieMeedoetEnEenOverlijdenOpHetzelfdeMomentKennenElkaar() throws Exception {
        openGebeurtenis(nummer);
        Task taak = taak(nummer, TAAK);
        List<String> uitkomsten = samen(() -> meld(taak, Map.of("gebeurtenis", "OVERLIJDEN")), () -> {
            try {
                deelnemers.partnerDoetMee(
                        nummer, new Deelnemers.Partner("Bram", "Proefpartner", null, null, VANDAAG), "consulent");
                return "vastgelegd";
            } catch (Invoerfout | OptimisticLockingFailureException e) {
                return e.getMessage();
            }
        });
        assertThat(uitkomsten).containsOnlyOnce("vastgelegd");
        if (uitkomsten.get(0).equals("vastgelegd")) {
            assertThat(dossiers.partner(nummer)).isEmpty();
            assertThat(loopt(nummer)).isEmpty();
        } else {
            // There are two now: it must be said who died, and the route goes on for the other.
            assertThatThrownBy(() -> vulIn("OVERLIJDEN")).hasMessageContaining("kies wie er is overleden");
            vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
            assertThat(openTaken(nummer)).contains(HEROVERWEGEN, "userTask_eersteContactLeggen");
            assertThat(dossiers.aanvrager(nummer).naam()).isEqualTo("Bram Proefpartner");
        }
    }

    /** Two people complete their form at once; gives for each that it was kept, or why not. */
    private List<String> tegelijk(Map<String, Object> een, Map<String, Object> ander) throws Exception {
        openGebeurtenis(nummer);
        openGebeurtenis(nummer);
        List<Task> taken = motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(TAAK)
                .list();
        return samen(() -> meld(taken.get(0), een), () -> meld(taken.get(1), ander));
    }

    private String meld(Task taak, Map<String, Object> antwoorden) {
        List<Object> waarden = new ArrayList<>(List.of("gebeurdOp", VANDAAG.toString(), "toelichting", "Gehoord"));
        antwoorden.forEach((sleutel, waarde) -> waarden.addAll(List.of(sleutel, waarde)));
        try {
            vul(taak, waarden.toArray());
            return "vastgelegd";
        } catch (OngeldigeInvoer e) {
            return e.getMessage();
        }
    }

    private static List<String> samen(Callable<String> een, Callable<String> ander) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService mensen = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> antwoorden = new ArrayList<>();
            for (Callable<String> iemand : List.of(een, ander)) {
                antwoorden.add(mensen.submit(() -> {
                    start.await();
                    return iemand.call();
                }));
            }
            return List.of(antwoorden.get(0).get(), antwoorden.get(1).get());
        } finally {
            mensen.shutdown();
        }
    }

    // ---- steps

    private void wilStoppen() {
        vul(
                nummer,
                "userTask_wensBevestigen",
                "gesprokenOp",
                VANDAAG.toString(),
                "gevolgenUitgelegd",
                true,
                "wens",
                "STOPPEN",
                "toelichting",
                "In een gesprek");
    }

    private void totHetVolgen() {
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        register.start(nummer, "A10", VANDAAG);
        slaOver(nummer, "callActivity_systematischeIntake", Map.of("intakeUitkomst", "HULPVRAAG"));
        slaOver(nummer, "callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        slaOver(nummer, "callActivity_planVanAanpak", Map.of("oplossing", "BEGELEIDING"));
        slaOver(nummer, "callActivity_begeleiding", Map.of());
        assertThat(loopt(nummer)).contains("volgen");
    }

    private String collega() {
        return collegas.in(List.of("consulenten", "nazorgcoaches")).stream()
                .map(Collegas.Collega::id)
                .filter(id -> !id.equals("consulent") && collegas.groepenVan(id).contains("consulenten"))
                .findFirst()
                .orElseThrow();
    }

    private void hervat(String fase) {
        vul(nummer, HERVATTEN, "hervatten", fase, "reden", "Verkeerd dossier gesloten");
    }

    private String fasen() {
        return String.valueOf(open(taak(nummer, HERVATTEN)).get("fasen"));
    }

    private void problematisch(boolean problematisch) {
        toetsingen.save(new Toegangstoetsing(
                nummer,
                new Toegangstoetsing.Situatie(true, true, null, true, null, null, null, problematisch, null, null),
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));
    }

    private void gemeldEnBeeindigd(Melding.Systeem systeem) {
        meldingen.save(melding(systeem).beeindigd(VANDAAG));
    }

    private Melding melding(Melding.Systeem systeem) {
        return new Melding(
                null,
                null,
                nummer,
                systeem,
                "Schuldhulp",
                "K-1",
                VANDAAG,
                null,
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant(),
                "consulent");
    }

    private void meldHulp(String taak, LocalDate op) {
        vul(nummer, taak, "gemeldOp", op.toString(), "kenmerk", "K-2");
    }

    private void gegevenEenPlan() {
        Plan plan = new Plan(nummer, 1, VANDAAG.atStartOfDay(AMSTERDAM).toInstant());
        plan.beschrijf("Schuldenvrij", "Schuldregeling", "Op tijd betalen", "Elke maand", "Een jaar");
        plan.bedragen(140_000L, 170_000L, 145_000L, 25_000L, false);
        plan.kies("SCHULDBEMIDDELING", null);
        plan.isVastgesteld(VANDAAG);
        plannen.save(plan);
    }

    private void bespreek(String vervolg, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "besprokenOp",
                VANDAAG.toString(),
                "nieuweGemeente",
                "Elders",
                "verhuistOp",
                VANDAAG.plusDays(20).toString(),
                "vervolg",
                vervolg,
                "toelichting",
                "Dichter bij familie"));
        waarden.addAll(List.of(meer));
        vul(nummer, BESPREKEN, waarden.toArray());
    }

    private void draagOver() {
        vul(
                nummer,
                OVERDRAGEN,
                "overgedragenOp",
                VANDAAG.toString(),
                "contactpersoon",
                "Mevrouw Jansen",
                "gegevens",
                "MET_TOESTEMMING",
                "inwonerWeetHet",
                true);
    }

    private void herzie(Integer inkomen, Integer vtlb, Integer afloscapaciteit) {
        vul(
                nummer,
                HERZIEN,
                "vastgesteldOp",
                VANDAAG.toString(),
                "inkomen",
                inkomen,
                "vtlb",
                vtlb,
                "beslagvrijeVoet",
                1400,
                "afloscapaciteit",
                afloscapaciteit,
                "toelichting",
                "Meer uren");
    }

    private void planBlijft() {
        vul(
                nummer,
                HEROVERWEGEN,
                "besprokenOp",
                VANDAAG.toString(),
                "gevolg",
                "PLAN_BLIJFT",
                "toelichting",
                "Het plan past nog");
    }

    private void meld(String gebeurtenis, Object... meer) {
        openGebeurtenis(nummer);
        vulIn(gebeurtenis, meer);
    }

    private void vulIn(String gebeurtenis, Object... meer) {
        List<Object> waarden = new ArrayList<>(
                List.of("gebeurtenis", gebeurtenis, "gebeurdOp", VANDAAG.toString(), "toelichting", "Gehoord"));
        waarden.addAll(List.of(meer));
        vul(nummer, TAAK, waarden.toArray());
    }

    private String mogelijkheden() {
        openGebeurtenis(nummer);
        String mogelijk = String.valueOf(open(taak(nummer, TAAK)).get("mogelijkheden"));
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        return mogelijk;
    }
}
