package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GebeurtenisMeldenTest extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);
    private static final String TAAK = "userTask_gebeurtenisVastleggen";

    @Autowired
    private Producten producten;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    private String nummer;

    @BeforeEach
    void eenLopendeRoute() {
        vandaagIs(VANDAAG);
        nummer = meldAan();
    }

    @Test
    void eenCrisisVerkortDeTermijnEnStartDeCrisisinterventieNaastDeRoute() {
        List<String> eerst = openTaken(nummer);
        meld("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        assertThat(loopt(nummer))
                .contains("schuldhulproute", "crisisinterventie")
                .doesNotContain("gebeurtenis-melden");
        assertThat(openTaken(nummer)).containsAll(eerst);
        // Three werkdagen after Monday 2 March.
        assertThat(register.lopend(nummer, "A4").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(register.lopend(nummer, "A3").orElseThrow().einde()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(crises.findByDossiernummerOrderById(nummer))
                .extracting(Crisis::dreiging)
                .containsExactly(Crisis.Dreiging.ONTRUIMING);
    }

    @Test
    void alleenEenAanmaningIsGeenCrisis() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("CRISIS_ONTSTAAN", "dreiging", "INCASSO"))
                .hasMessage("Bij \"Wat dreigt er?\": dit is nog geen crisis: kies dan \"Toch niets\"");
        assertThat(crises.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThat(loopt(nummer)).doesNotContain("crisisinterventie");
    }

    @Test
    void eenTweedeCrisisTerwijlErEenLooptWordtNietAangeboden() {
        meld("CRISIS_ONTSTAAN", "dreiging", "ONTRUIMING");
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).doesNotContain("CRISIS_ONTSTAAN").contains("OVERLIJDEN");
    }

    @Test
    void eenCrisisWaarvanHetBerichtNogOnderwegIsWordtNietNogEensAangeboden() {
        nummer = meldAan("dreiging", "ONTRUIMING");
        assertThat(loopt(nummer)).doesNotContain("crisisinterventie");
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).doesNotContain("CRISIS_ONTSTAAN").contains("OVERLIJDEN");
        assertThatThrownBy(() -> vulIn("CRISIS_ONTSTAAN", "dreiging", "ZORGVERZEKERING"))
                .hasMessageContaining("er loopt al een crisisinterventie: leg het daar vast");
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        laatTimersLopen();
        assertThat(loopt(nummer)).containsOnlyOnce("crisisinterventie");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
    }

    @Test
    void eenBerichtOverEenCrisisDieAlWordtAangepaktBegintGeenTweedeInterventie() {
        nummer = meldAan("dreiging", "ONTRUIMING");
        motor.getRuntimeService()
                .createMessageCorrelation("CrisisOntstaan")
                .processInstanceBusinessKey(nummer)
                .correlate();
        laatTimersLopen();
        assertThat(openTaken(nummer)).contains("userTask_eersteContactLeggen");
        assertThat(loopt(nummer)).containsOnlyOnce("crisisinterventie");
    }

    @Test
    void deInwonerWilStoppen() {
        meld("VERZOEK_TOT_BEEINDIGING");
        assertThat(openTaken(nummer)).contains("userTask_wensBevestigen");
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).doesNotContain("VERZOEK_TOT_BEEINDIGING");
    }

    @Test
    void eenVerplichtingNietNagekomen() {
        toegangVerleend(nummer, VANDAAG);
        meld("VERPLICHTING_NIET_NAGEKOMEN");
        assertThat(openTaken(nummer)).contains("userTask_verplichtingBeoordelen");
    }

    @Test
    void misdraging() {
        toegangVerleend(nummer, VANDAAG);
        meld("MISDRAGING");
        assertThat(openTaken(nummer)).contains("userTask_misdragingBeoordelen");
    }

    @Test
    void misdragingWordtNietAangebodenAlsDeGemeenteDatNietKoos() {
        LocalDate anderBeleid = LocalDate.of(2039, 2, 7);
        vandaagIs(anderBeleid);
        toegangVerleend(nummer, VANDAAG);
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).contains("VERPLICHTING_NIET_NAGEKOMEN").doesNotContain("MISDRAGING");
        assertThatThrownBy(() -> vulIn("MISDRAGING"))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: in deze gemeente is misdraging geen reden om de"
                                + " schuldhulp te beëindigen");
    }

    @Test
    void eenRegelingDieVastlooptVraagtMeteenOmEenKeuzeTijdensHetAflossen() {
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).doesNotContain("REGELING_LOOPT_VAST");
        assertThatThrownBy(() -> vulIn("REGELING_LOOPT_VAST"))
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: er wordt nu niet afgelost op een schuldregeling");
        vul(nummer, TAAK, "gebeurtenis", "NIETS");

        register.start(nummer, "A36", VANDAAG);
        register.start(nummer, "A38", VANDAAG);
        register.start(nummer, "A38-halfjaar", VANDAAG.plusMonths(4));
        motor.getRuntimeService()
                .createProcessInstanceByKey("schuldregeling")
                .businessKey(nummer)
                .setVariable("hercontrole", false)
                .startBeforeActivity("subProcess_aflossen")
                .execute();
        assertThat(openTaken(nummer)).doesNotContain("userTask_vervolgKiezen");
        meld("REGELING_LOOPT_VAST");
        assertThat(openTaken(nummer)).contains("userTask_vervolgKiezen");
        assertThat(loopt(nummer)).contains("schuldhulproute").doesNotContain("gebeurtenis-melden");
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).doesNotContain("REGELING_LOOPT_VAST");
    }

    @Test
    void overlijdenVanDeEnigeInwonerEindigtAllesMeteen() {
        // The case has a crisis, a request to stop and a watched term beside the route itself.
        meld("CRISIS_ONTSTAAN", "dreiging", "ZORGVERZEKERING");
        meld("VERZOEK_TOT_BEEINDIGING");
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        assertThat(timers(nummer)).isNotEmpty();
        meld("OVERLIJDEN");
        assertThat(loopt(nummer)).isEmpty();
        assertThat(timers(nummer)).isEmpty();
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(register.lopend(nummer, "A3")).isEmpty();
        assertThat(register.lopend(nummer, "A4")).isEmpty();
        Dossier dossier = dossiers.dossier(nummer);
        assertThat(dossier.uitstroomreden()).isEqualTo(Uitstroomreden.OVERLEDEN);
        assertThat(dossier.beeindigdOp()).isEqualTo(VANDAAG);
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void overlijdenMetPartnerLaatDeRouteDoorgaan() {
        metPartner(nummer, VANDAAG);
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        assertThat(String.valueOf(open(taak(nummer, TAAK)).get("personen"))).contains("AANVRAGER", "PARTNER");
        assertThatThrownBy(() -> vulIn("OVERLIJDEN")).hasMessage("Bij \"Wie is overleden?\": kies wie er is overleden");
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThat(openTaken(nummer)).containsAll(eerst).contains("userTask_planHeroverwegen");
        assertThat(dossiers.aanvrager(nummer).naam()).isEqualTo("Bram Proefpersoon");
        assertThat(dossiers.partner(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        vul(
                nummer,
                "userTask_planHeroverwegen",
                "besprokenOp",
                VANDAAG.toString(),
                "gevolg",
                "PLAN_BLIJFT",
                "toelichting",
                "Het plan past nog");
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
    }

    @Test
    void eenAnderAanbodNaOverlijdenVraagtEenWijzigingsbesluit() {
        toegangVerleend(nummer, VANDAAG);
        metPartner(nummer, VANDAAG);
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThatThrownBy(() -> heroverweeg("gevolgen", "JA")).hasMessageContaining("kies wat er anders wordt");
        assertThatThrownBy(() -> heroverweeg("anders", List.of("OPLOSSING"))).hasMessageContaining("vul dit in");
        assertThatThrownBy(() -> heroverweeg("anders", List.of("OPLOSSING"), "gevolgen", "JA"))
                .hasMessageContaining("Bij \"Wat is de nieuwe oplossing?\": vul dit in");
        assertThatThrownBy(() -> heroverweeg(
                        "anders", List.of("OPLOSSING"), "nieuweOplossing", "SANERINGSKREDIET", "gevolgen", "NEE"))
                .hasMessageContaining(
                        "dit kan niet zonder wijzigingsbesluit. De oplossing voor de schulden wordt anders.");
        Product budgetbeheer = new Product(nummer, "Budgetbeheer", false, Instant.EPOCH);
        budgetbeheer.loopt(VANDAAG.minusMonths(1), VANDAAG.plusYears(1));
        budgetbeheer = producten.save(budgetbeheer);
        heroverweeg(
                "anders",
                List.of("OPLOSSING", "AFLOSCAPACITEIT", "NIET_VRIJ_PRODUCT", "BEGELEIDINGSPLAN"),
                "nieuweOplossing",
                "SCHULDBEMIDDELING",
                "inkomen",
                1_900,
                "vtlb",
                1_800,
                "beslagvrijeVoet",
                1_700,
                "afloscapaciteit",
                80,
                "nieuwProduct",
                "BUDGETCOACHING",
                "startOp",
                VANDAAG.plusDays(7).toString(),
                "eindeVoorzienOp",
                VANDAAG.plusYears(1).toString(),
                "product",
                budgetbeheer.id().toString(),
                "productwijziging",
                "STOPT",
                "gevolgen",
                "JA");
        assertThat(openTaken(nummer)).containsAll(eerst).contains("userTask_besluitOpstellen");
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))
                        .get("voorgesteld")
                        .toString())
                .contains("Budgetcoaching komt erbij", "Budgetbeheer stopt.", "De afloscapaciteit wordt");
        assertThat(producten.findById(budgetbeheer.id()).orElseThrow().afgerondOp())
                .isNull();
        Persoon blijft = dossiers.aanvrager(nummer);
        blijft.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(blijft);
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer))
                .isEmpty();
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer)
                        .orElseThrow()
                        .aanbod())
                .endsWith("Een inkomen minder");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow())
                .returns("SCHULDBEMIDDELING", Plan::oplossing)
                .returns(8_000L, Plan::afloscapaciteit)
                .returns(190_000L, Plan::inkomen);
        assertThat(producten.findByDossiernummerAndAfgerondOpIsNullOrderById(nummer))
                .extracting(Product::naam)
                .containsExactly("Budgetcoaching");
        assertThat(uitkomsten
                        .laatste(nummer, Regel.WIJZIGING_VAN_PLAN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Er is een wijzigingsbesluit nodig");
    }

    @Test
    void ookNaOverlijdenMaaktEenRedenEenBesluitOverWatNietVrijIsNietOverbodig() {
        toegangVerleend(nummer, VANDAAG);
        metPartner(nummer, VANDAAG);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThatThrownBy(() -> heroverweeg(
                        "anders",
                        List.of("NIET_VRIJ_PRODUCT"),
                        "nieuwProduct",
                        "BUDGETCOACHING",
                        "startOp",
                        VANDAAG.toString(),
                        "eindeVoorzienOp",
                        VANDAAG.plusYears(1).toString(),
                        "gevolgen",
                        "NEE",
                        "redenAfwijking",
                        "De inwoner wil het zo"))
                .hasMessageContaining(
                        "dit kan niet zonder wijzigingsbesluit. Een product dat niet vrij toegankelijk is,"
                                + " komt erbij, stopt of wordt anders. Kies ja");
        assertThat(openTaken(nummer)).contains("userTask_planHeroverwegen");
        assertThat(uitkomsten.laatste(nummer, Regel.WIJZIGING_VAN_PLAN)).isEmpty();
    }

    @Test
    void naOverlijdenKanEenProductEenAnderEindeKrijgen() {
        toegangVerleend(nummer, VANDAAG);
        metPartner(nummer, VANDAAG);
        Product product = new Product(nummer, "Budgetbeheer", false, Instant.EPOCH);
        product.loopt(VANDAAG.minusMonths(1), VANDAAG.plusYears(1));
        String id = producten.save(product).id().toString();
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        Object[] nietVrij = {"anders", List.of("NIET_VRIJ_PRODUCT"), "gevolgen", "JA"};
        assertThatThrownBy(() -> heroverweeg(nietVrij)).hasMessageContaining("kies welk product erbij komt");
        assertThatThrownBy(() -> heroverweeg("anders", List.of("NIET_VRIJ_PRODUCT"), "product", "0", "gevolgen", "JA"))
                .hasMessageContaining("kies een product uit de lijst");
        heroverweeg(
                "anders",
                List.of("NIET_VRIJ_PRODUCT"),
                "product",
                id,
                "productwijziging",
                "ANDER_EINDE",
                "productOp",
                VANDAAG.plusYears(2).toString(),
                "gevolgen",
                "JA");
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))
                        .get("voorgesteld")
                        .toString())
                .contains("Budgetbeheer eindigt op");
    }

    @Test
    void eenKleinVerschilInAflossingNaOverlijdenKomtMeteenInHetPlan() {
        toegangVerleend(nummer, VANDAAG);
        metPartner(nummer, VANDAAG);
        Plan plan = new Plan(nummer, 1, Instant.EPOCH);
        plan.bedragen(170_000L, 190_000L, 180_000L, 10_000L, false);
        plan.kies("SCHULDBEMIDDELING", null);
        plan.isVastgesteld(VANDAAG);
        plannen.save(plan);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        heroverweeg(
                "anders",
                List.of("AFLOSCAPACITEIT"),
                "inkomen",
                1_900,
                "vtlb",
                1_810,
                "beslagvrijeVoet",
                1_700,
                "afloscapaciteit",
                90,
                "gevolgen",
                "NEE",
                "redenAfwijking",
                "De regeling blijft gelijk");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow())
                .returns(2, Plan::volgnummer)
                .returns(9_000L, Plan::afloscapaciteit);
    }

    @Test
    void wieDeWijzigingNietWilOpstellenLegtHetPlanOpnieuwOpTafel() {
        toegangVerleend(nummer, VANDAAG);
        metPartner(nummer, VANDAAG);
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        heroverweeg(
                "anders",
                List.of("NIET_VRIJ_PRODUCT"),
                "nieuwProduct",
                "BUDGETCOACHING",
                "startOp",
                VANDAAG.toString(),
                "eindeVoorzienOp",
                VANDAAG.plusYears(1).toString(),
                "gevolgen",
                "JA");
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))).containsEntry("kanHeroverwegen", true);
        vulAls("consulent", nummer, "userTask_besluitOpstellen", "heroverwegen", true);
        assertThat(openTaken(nummer))
                .containsAll(eerst)
                .contains("userTask_planHeroverwegen")
                .doesNotContain("userTask_besluitOpstellen");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).hasSize(1);
        heroverweeg("anders", List.of("BEGELEIDINGSPLAN"), "gevolgen", "NEE");
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(producten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void eenAnderBegeleidingsplanNaOverlijdenVraagtGeenBesluit() {
        toegangVerleend(nummer, VANDAAG);
        metPartner(nummer, VANDAAG);
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        heroverweeg("anders", List.of("BEGELEIDINGSPLAN"), "gevolgen", "NEE");
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(uitkomsten
                        .laatste(nummer, Regel.WIJZIGING_VAN_PLAN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Er is geen nieuw besluit nodig");
    }

    @Test
    void zonderBesluitOverDeToegangValtErNogNietsTeWijzigen() {
        metPartner(nummer, VANDAAG);
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThatThrownBy(() -> heroverweeg("anders", List.of("OPLOSSING"), "gevolgen", "JA"))
                .hasMessageContaining("er is nog geen besluit over de toegang");
        heroverweeg("anders", List.of("OPLOSSING"));
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(uitkomsten.laatste(nummer, Regel.WIJZIGING_VAN_PLAN)).isEmpty();
    }

    private void heroverweeg(Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "besprokenOp", VANDAAG.toString(), "gevolg", "PLAN_AANPASSEN", "toelichting", "Een inkomen minder"));
        waarden.addAll(List.of(meer));
        vul(nummer, "userTask_planHeroverwegen", waarden.toArray());
    }

    @Test
    void ookDePartnerKanOverlijden() {
        metPartner(nummer, VANDAAG);
        openGebeurtenis(nummer);
        vulIn("OVERLIJDEN", "overledene", "PARTNER");
        assertThat(dossiers.aanvrager(nummer).naam()).isEqualTo("Fenna Proefpersoon");
        assertThat(dossiers.partner(nummer)).isEmpty();
        assertThat(openTaken(nummer)).contains("userTask_planHeroverwegen");
        // Now she is the last one.
        meld("OVERLIJDEN");
        assertThat(loopt(nummer)).isEmpty();
    }

    @Test
    void zonderPartnerKanErGeenPartnerOverlijden() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("OVERLIJDEN", "overledene", "PARTNER"))
                .hasMessage("Bij \"Wie is overleden?\": er is geen partner in dit dossier");
    }

    @Test
    void watNuNietKanWordtNietAangebodenEnGeweigerd() {
        openGebeurtenis(nummer);
        assertThat(mogelijkheden()).contains("CRISIS_ONTSTAAN", "VERZOEK_TOT_BEEINDIGING", "OVERLIJDEN", "NIETS");
        assertThat(mogelijkheden()).doesNotContain("MISDRAGING", "VERPLICHTING_NIET_NAGEKOMEN");
        assertThatThrownBy(() -> vulIn("MISDRAGING"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage(
                        "Bij \"Wat is er gebeurd?\": dit kan nu niet: de toegang is nog niet verleend: neem dit mee in het"
                                + " besluit over de toegang");
        assertThat(openTaken(nummer)).contains(TAAK);
    }

    @Test
    void wieZichBedenktGeeftNietsDoor() {
        List<String> eerst = openTaken(nummer);
        openGebeurtenis(nummer);
        vul(nummer, TAAK, "gebeurtenis", "NIETS");
        assertThat(openTaken(nummer)).containsExactlyElementsOf(eerst);
        assertThat(loopt(nummer)).doesNotContain("gebeurtenis-melden");
    }

    @Test
    void watOntbreektOfNietKanWordtBijHetVeldGezegd() {
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vul(nummer, TAAK, "gebeurtenis", "VERZOEK_TOT_BEEINDIGING", "toelichting", "Belde"))
                .hasMessage("Bij \"Op welke dag?\": vul dit in");
        assertThatThrownBy(() -> vul(
                        nummer,
                        TAAK,
                        "gebeurtenis",
                        "VERZOEK_TOT_BEEINDIGING",
                        "gebeurdOp",
                        "2026-03-01",
                        "toelichting",
                        "Belde"))
                .hasMessage("Bij \"Op welke dag?\": deze dag ligt voor de aanmelding");
        assertThatThrownBy(() ->
                        vul(nummer, TAAK, "gebeurtenis", "VERZOEK_TOT_BEEINDIGING", "gebeurdOp", VANDAAG.toString()))
                .hasMessage("Toelichting: vul dit in");
        assertThatThrownBy(() -> vulIn("CRISIS_ONTSTAAN")).hasMessage("Bij \"Wat dreigt er?\": kies wat er dreigt");
        assertThat(crises.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void eenDossierDatErNietIsOfNietLooptWordtGeweigerd() {
        assertThatThrownBy(() -> openGebeurtenis("D-2026-999999"))
                .hasMessage("Dossiernummer: er is geen dossier met dit nummer");
        assertThatThrownBy(() -> openGebeurtenis("999993653"))
                .hasMessage("Dossiernummer: schrijf het nummer als D-2026-000042");
        String zonderRoute = dossier(VANDAAG);
        assertThatThrownBy(() -> openGebeurtenis(zonderRoute))
                .hasMessage("Dossiernummer: voor dit dossier loopt geen route");
        meld("OVERLIJDEN");
        openGebeurtenis(nummer);
        assertThatThrownBy(() -> vulIn("VERHUIZING"))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: de route van dit dossier loopt niet meer");
    }

    @Test
    void eenTaakDieOpenStondToenDeRouteEindigdeGeeftNietsMeerDoor() {
        openGebeurtenis(nummer);
        Task achtergebleven = taak(nummer, TAAK);
        openGebeurtenis(nummer);
        Task eerste = motor
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(TAAK)
                .list()
                .stream()
                .filter(taak -> !taak.getId().equals(achtergebleven.getId()))
                .findFirst()
                .orElseThrow();
        vul(eerste, "gebeurtenis", "OVERLIJDEN", "gebeurdOp", VANDAAG.toString(), "toelichting", "Bericht van familie");
        assertThatThrownBy(() -> vul(
                        achtergebleven,
                        "gebeurtenis",
                        "OVERLIJDEN",
                        "gebeurdOp",
                        VANDAAG.toString(),
                        "toelichting",
                        "Nog eens"))
                .hasMessage("Bij \"Wat is er gebeurd?\": dit kan nu niet: de route van dit dossier loopt niet meer");
        vul(achtergebleven, "gebeurtenis", "NIETS");
        assertThat(loopt(nummer)).isEmpty();
    }

    @Test
    void eenConsulentMagHetMeldenZonderRechtenOpDeModellenErachter() {
        motor.getIdentityService().setAuthentication("consulent", List.of("consulenten"));
        openGebeurtenis(nummer);
        motor.getIdentityService().clearAuthentication();
        motor.getTaskService().claim(taak(nummer, TAAK).getId(), "consulent");
        Task taak = taak(nummer, TAAK);
        motor.getIdentityService().setAuthentication("consulent", List.of("consulenten"));
        vul(
                taak,
                "gebeurtenis",
                "CRISIS_ONTSTAAN",
                "dreiging",
                "ONTRUIMING",
                "gebeurdOp",
                VANDAAG.toString(),
                "toelichting",
                "Deurwaarder belde");
        motor.getIdentityService().clearAuthentication();
        assertThat(loopt(nummer)).contains("crisisinterventie");
    }

    private void meld(String gebeurtenis, Object... meer) {
        openGebeurtenis(nummer);
        vulIn(gebeurtenis, meer);
    }

    private void vulIn(String gebeurtenis, Object... meer) {
        Object[] alles = new Object[6 + meer.length];
        alles[0] = "gebeurtenis";
        alles[1] = gebeurtenis;
        alles[2] = "gebeurdOp";
        alles[3] = VANDAAG.toString();
        alles[4] = "toelichting";
        alles[5] = "Gehoord aan de telefoon";
        System.arraycopy(meer, 0, alles, 6, meer.length);
        vul(nummer, TAAK, alles);
    }

    private String mogelijkheden() {
        return String.valueOf(open(taak(nummer, TAAK)).get("mogelijkheden"));
    }
}
