package nl.schuldhulproute.begeleiding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Meting;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Nazorgafspraak;
import nl.schuldhulproute.dossier.Nazorgafspraken;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.dossier.Wijzigingsvoorstel;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BegeleidingTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final LocalDate EVALUATIE = LocalDate.of(2027, 2, 22);

    /** Three months earlier is 29 February 2028. */
    private static final LocalDate EINDE = LocalDate.of(2028, 5, 29);

    @Autowired
    private Producten producten;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Wijzigingsvoorstellen voorstellen;

    @Autowired
    private Metingen metingen;

    @Autowired
    private Nazorgafspraken nazorgafspraken;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Termijnregister register;

    private String nr;
    private ProcessInstance instantie;
    private Product product;

    private void begin() {
        vandaagIs(START);
        nr = dossier(LocalDate.of(2026, 10, 1));
        product = new Product(nr, "Budgetbegeleiding", false, Instant.EPOCH);
        product = producten.save(product);
        Nazorgafspraak afspraak = new Nazorgafspraak(nr, Instant.EPOCH);
        afspraak.spreekAf(
                List.of(3, 6, 12),
                Nazorgafspraak.Vorm.TELEFOON,
                "Loket schuldhulp",
                Nazorgafspraak.Uitvoerder.NAZORGCOACH,
                null,
                START);
        nazorgafspraken.save(afspraak);
        instantie = start("begeleiding", nr, Map.of());
    }

    private void startBegeleiding(LocalDate evaluatie, LocalDate einde, Object... meer) {
        vul(
                nr,
                "userTask_begeleidingStarten",
                met(
                        meer,
                        "gestartOp",
                        START.toString(),
                        "uitvoering",
                        "EIGEN",
                        "afspraken",
                        "Elke maandag bellen",
                        "eersteEvaluatieOp",
                        evaluatie.toString(),
                        "verwachtEinde",
                        einde.toString()));
    }

    private void loopt() {
        begin();
        startBegeleiding(EVALUATIE, EINDE);
    }

    /** The later of two values for one key counts. */
    private static Object[] met(Object[] meer, Object... basis) {
        List<Object> alles = new ArrayList<>(List.of(basis));
        alles.addAll(Arrays.asList(meer));
        return alles.toArray();
    }

    private void legContactVast(String vervolg) {
        vul(
                nr,
                "userTask_inwonerBegeleiden",
                "gesprokenOp",
                START.toString(),
                "verslag",
                "Het gaat goed",
                "vervolg",
                vervolg);
    }

    private void evalueer(LocalDate op, String vervolg, Object... meer) {
        vul(
                nr,
                "userTask_evaluatieHouden",
                met(
                        meer,
                        "gehoudenOp",
                        op.toString(),
                        "werk",
                        "DRIE",
                        "inkomen",
                        "DRIE",
                        "opleiding",
                        "VIER",
                        "spaargeld",
                        "EEN",
                        "schulden",
                        "TWEE",
                        "wonen",
                        "VIJF",
                        "gezin",
                        "VIER",
                        "gezondheid",
                        "DRIE",
                        "sociaalNetwerk",
                        "VIER",
                        "bevindingen",
                        "Opent de post weer",
                        "vervolg",
                        vervolg));
    }

    private void toets(LocalDate op, String administratie) {
        vul(
                nr,
                "userTask_nazorgtoetsAfnemen",
                "gehoudenOp",
                op.toString(),
                "zelfstandig",
                "JA",
                "gemotiveerd",
                "JA",
                "contactpersoon",
                "JA",
                "inBalans",
                "JA",
                "administratie",
                administratie,
                "vraagtHulp",
                "JA",
                "buffer",
                "JA",
                "verzekerd",
                "JA",
                "netwerk",
                "JA",
                "verandering",
                "NEE",
                "moeite",
                "NEE",
                "wens",
                "PASSIEF");
    }

    private void kiesNazorg(LocalDate op, String intensiteit, Object... meer) {
        vul(
                nr,
                "userTask_nazorgKiezen",
                met(
                        meer,
                        "intensiteit",
                        intensiteit,
                        "momenten",
                        "3, 6, 12",
                        "vorm",
                        "HUISBEZOEK",
                        "contactpersoon",
                        "Loket schuldhulp",
                        "besprokenOp",
                        op.toString()));
    }

    private void geweigerd(String tekst, Runnable handeling) {
        List<String> voor = openTaken(nr);
        assertThatThrownBy(handeling::run).hasMessageContaining(tekst);
        assertThat(openTaken(nr)).isEqualTo(voor);
    }

    private List<Job> timers(String element) {
        return motor.getManagementService()
                .createJobQuery()
                .processInstanceId(instantie.getId())
                .activityId(element)
                .list();
    }

    private static Date om(LocalDate dag, LocalTime tijd) {
        return Date.from(dag.atTime(tijd).atZone(AMSTERDAM).toInstant());
    }

    private long vertragingen(String element) {
        return tijdlijn.van(nr).stream()
                .filter(verslag -> verslag.element().equals(element))
                .count();
    }

    @Test
    void vanStartTotDoelenBereiktEnNazorgGekozen() {
        loopt();
        hetIs(EVALUATIE, LocalTime.of(8, 0));
        laatTimersLopen();
        evalueer(EVALUATIE, "KLAAR");
        toets(EVALUATIE, "JA");
        assertThat(open(taak(nr, "userTask_nazorgKiezen"))).containsEntry("voorgesteld", "PASSIEF");
        kiesNazorg(EVALUATIE, "PASSIEF");

        assertThat(instantie)
                .isEnded()
                .hasPassed("gateway_nazorgtoets", "serviceTask_nazorgtoetsOproepen", "end_nazorgGekozen");
        assertThat(register.laatste(nr, "A40").orElseThrow().voldaanOp()).contains(EVALUATIE);
        assertThat(register.laatste(nr, "NT").orElseThrow().voldaanOp()).contains(EVALUATIE);
        Nazorgafspraak afspraak = nazorgafspraken.findByDossiernummer(nr).orElseThrow();
        assertThat(afspraak.intensiteit()).isEqualTo(Nazorgafspraak.Intensiteit.PASSIEF);
        assertThat(afspraak.vorm()).isEqualTo(Nazorgafspraak.Vorm.HUISBEZOEK);
        assertThat(metingen.findByDossiernummerOrderById(nr))
                .hasSize(9)
                .allMatch(meting -> meting.gelegenheid() == Meting.Gelegenheid.EVALUATIE)
                .extracting(Meting::score)
                .containsExactly(3, 3, 4, 1, 2, 5, 4, 3, 4);
    }

    @Test
    void opDeDagVanDeEvaluatieStaatDeTaakKlaarEnGeenMomentEerder() {
        loopt();
        assertThat(timers("timer_evaluatiedag"))
                .extracting(Job::getDuedate)
                .containsExactly(om(EVALUATIE, LocalTime.of(8, 0)));
        hetIs(EVALUATIE, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        hetIs(EVALUATIE, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nr)).containsExactly("userTask_evaluatieHouden");
        assertThat(taak(nr, "userTask_evaluatieHouden").getDueDate()).isEqualTo(om(EVALUATIE, LocalTime.of(23, 59)));
    }

    @Test
    void eerderEvaluerenMaaktDeTimerOverbodig() {
        loopt();
        legContactVast("EVALUEREN");
        assertThat(openTaken(nr)).containsExactly("userTask_evaluatieHouden");
        assertThat(timers("timer_evaluatiedag")).isEmpty();
        evalueer(START, "VERDER", "volgendeEvaluatieOp", "2027-05-05");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        // 5 May is a holiday, but an appointment stays on its day.
        assertThat(timers("timer_evaluatiedag"))
                .extracting(Job::getDuedate)
                .containsExactly(om(LocalDate.of(2027, 5, 5), LocalTime.of(8, 0)));
    }

    @Test
    void eenLateEvaluatieKomtOpDeTijdlijnEnDeTaakBlijftOpen() {
        loopt();
        hetIs(EVALUATIE, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(timers("timer_evaluatieTeLaat"))
                .extracting(Job::getDuedate)
                .containsExactly(om(EVALUATIE.plusDays(1), LocalTime.MIDNIGHT));
        hetIs(EVALUATIE, LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(vertragingen("serviceTask_evaluatieTeLaatMelden")).isZero();
        hetIs(EVALUATIE.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(vertragingen("serviceTask_evaluatieTeLaatMelden")).isEqualTo(1);
        Verslag verslag = tijdlijn.van(nr).get(tijdlijn.van(nr).size() - 1);
        assertThat(verslag.inhoud()).contains("De afgesproken dag is voorbij");
        assertThat(openTaken(nr)).containsExactly("userTask_evaluatieHouden");
        evalueer(EVALUATIE.plusDays(1), "KLAAR");
        assertThat(instantie).isWaitingAt("userTask_nazorgtoetsAfnemen");
    }

    @Test
    void eenEvaluatieOpTijdGeeftGeenVertraging() {
        loopt();
        hetIs(EVALUATIE, LocalTime.of(8, 0));
        laatTimersLopen();
        evalueer(EVALUATIE, "KLAAR");
        assertThat(timers("timer_evaluatieTeLaat")).isEmpty();
    }

    @Test
    void tienWerkdagenVoorDeLaatsteDagStaatDeNazorgtoetsKlaarNaastDeBegeleiding() {
        loopt();
        LocalDate klaar = LocalDate.of(2028, 2, 15);
        assertThat(register.lopend(nr, "NT").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(timers("timer_nazorgtoetsNadert"))
                .extracting(Job::getDuedate)
                .containsExactly(om(klaar, LocalTime.of(8, 0)));
        hetIs(klaar, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nr)).doesNotContain("userTask_nazorgtoetsAfnemen");
        hetIs(klaar, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nr)).contains("userTask_nazorgtoetsAfnemen", "userTask_evaluatieHouden");
        assertThat(taak(nr, "userTask_nazorgtoetsAfnemen").getDueDate())
                .isEqualTo(om(LocalDate.of(2028, 2, 29), LocalTime.of(23, 59)));

        evalueer(klaar, "KLAAR");
        assertThat(openTaken(nr)).containsExactly("userTask_nazorgtoetsAfnemen");
        assertThat(instantie).isNotEnded().hasPassed("end_begeleidingKlaar");
        toets(klaar, "NEE");
        kiesNazorg(klaar, "ACTIEF_INTENSIEF");
        assertThat(instantie).isEnded();
    }

    @Test
    void zijnDeDoelenEerderBereiktDanIsDeTimerVanDeNazorgtoetsWeg() {
        loopt();
        legContactVast("EVALUEREN");
        evalueer(START, "KLAAR");
        assertThat(timers("timer_nazorgtoetsNadert")).isEmpty();
        assertThat(openTaken(nr)).containsExactly("userTask_nazorgtoetsAfnemen");
    }

    @Test
    void bijEenKortTrajectStaatDeNazorgtoetsMeteenKlaar() {
        begin();
        startBegeleiding(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 1, 29));
        laatTimersLopen();
        assertThat(openTaken(nr))
                .containsExactlyInAnyOrder("userTask_inwonerBegeleiden", "userTask_nazorgtoetsAfnemen");
    }

    @Test
    void afwijkenVanHetVoorstelVoorNazorgVraagtEenReden() {
        loopt();
        legContactVast("EVALUEREN");
        evalueer(START, "KLAAR");
        toets(START, "NEE");
        assertThat(open(taak(nr, "userTask_nazorgKiezen")).get("redenen").toString())
                .contains("De administratie bijhouden lukt nog niet.");
        geweigerd("schrijf op waarom", () -> kiesNazorg(START, "PASSIEF"));
        geweigerd("maanden na het einde", () -> kiesNazorg(START, "ACTIEF_INTENSIEF", "momenten", "40"));
        kiesNazorg(START, "PASSIEF", "redenAfwijking", "De dochter helpt");
        Nazorgafspraak afspraak = nazorgafspraken.findByDossiernummer(nr).orElseThrow();
        assertThat(afspraak.intensiteit()).isEqualTo(Nazorgafspraak.Intensiteit.PASSIEF);
        assertThat(afspraak.reden()).isEqualTo("De dochter helpt");
    }

    @Test
    void zonderEerdereAfspraakWordtDeNazorgHierAfgesproken() {
        loopt();
        nazorgafspraken.delete(nazorgafspraken.findByDossiernummer(nr).orElseThrow());
        legContactVast("EVALUEREN");
        evalueer(START, "KLAAR");
        toets(START, "JA");
        assertThat(open(taak(nr, "userTask_nazorgKiezen"))).containsEntry("inHetPlan", "nog niets");
        kiesNazorg(START, "PASSIEF", "momenten", "6");
        assertThat(nazorgafspraken.findByDossiernummer(nr).orElseThrow().momenten())
                .containsExactly(6);
    }

    @Test
    void zonderAndereMomentenGeldenDieVanDeGekozenNazorg() {
        loopt();
        legContactVast("EVALUEREN");
        evalueer(START, "KLAAR");
        toets(START, "NEE");
        Map<String, Object> getoond = open(taak(nr, "userTask_nazorgKiezen"));
        assertThat(getoond)
                .containsEntry("voorgesteld", "ACTIEF_INTENSIEF")
                .containsEntry("vorm", "HUISBEZOEK")
                .containsEntry("merk", "eigen ontwerp, geen erkend instrument")
                .containsEntry("inHetPlan", "3, 6, 12 maanden");
        assertThat(getoond.get("passend").toString())
                .contains("- Passief: 3\n")
                .contains("- Actief, intensief: 1, 3, 6, 9, 12\n");
        kiesNazorg(START, "ACTIEF_INTENSIEF", "momenten", null);
        assertThat(nazorgafspraken.findByDossiernummer(nr).orElseThrow().momenten())
                .containsExactly(1, 3, 6, 9, 12);
        Regeluitkomst uitkomst = uitkomsten.laatste(nr, Regel.NAZORGTOETS).orElseThrow();
        assertThat(uitkomst.uitkomst())
                .startsWith("Actief, intensief")
                .endsWith("(eigen ontwerp, geen erkend instrument)");
        assertThat(uitkomsten.redenen(uitkomst))
                .extracting(Reden::uitleg)
                .contains("De administratie bijhouden lukt nog niet.");
    }

    @Test
    void langdurigeNazorgVraagtAfsprakenMetAndereOrganisaties() {
        loopt();
        legContactVast("EVALUEREN");
        evalueer(START, "KLAAR");
        toets(START, "JA");
        String reden = "De inwoner kan niet lezen en krijgt bewind";
        geweigerd(
                "schrijf op wie wat doet",
                () -> kiesNazorg(START, "LANGDURIG", "redenAfwijking", reden, "momenten", null));
        kiesNazorg(
                START,
                "LANGDURIG",
                "redenAfwijking",
                reden,
                "momenten",
                null,
                "ketenafspraken",
                "Bewindvoerder betaalt, wijkteam houdt contact");
        Nazorgafspraak afspraak = nazorgafspraken.findByDossiernummer(nr).orElseThrow();
        assertThat(afspraak.ketenafspraken()).isEqualTo("Bewindvoerder betaalt, wijkteam houdt contact");
        assertThat(afspraak.momenten()).endsWith(24);
    }

    @Test
    void zolangErNietsNodigIsBlijftDeTaakTerugkomen() {
        loopt();
        legContactVast("VERDER");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(timers("timer_evaluatiedag"))
                .extracting(Job::getDuedate)
                .containsExactly(om(EVALUATIE, LocalTime.of(8, 0)));
    }

    @Test
    void eenProductStartEnDeBegeleidingGaatDoor() {
        loopt();
        legContactVast("PRODUCT");
        assertThat(open(taak(nr, "userTask_productBijwerken"))
                        .get("productkeuze")
                        .toString())
                .contains("Budgetbegeleiding");
        geweigerd(
                "vul een dag in die na de start ligt",
                () -> vul(
                        nr,
                        "userTask_productBijwerken",
                        "product",
                        product.id().toString(),
                        "gebeurtenis",
                        "GESTART",
                        "op",
                        START.toString(),
                        "eindeVoorzienOp",
                        START.toString()));
        vul(
                nr,
                "userTask_productBijwerken",
                "product",
                product.id().toString(),
                "gebeurtenis",
                "GESTART",
                "op",
                START.toString(),
                "eindeVoorzienOp",
                "2027-11-22");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(producten.findById(product.id()).orElseThrow().startOp()).isEqualTo(START);
    }

    @Test
    void naEenAfgerondOnderdeelVolgtEenEvaluatie() {
        loopt();
        product.loopt(LocalDate.of(2026, 11, 20), START);
        product = producten.save(product);
        legContactVast("PRODUCT");
        geweigerd(
                "schrijf op wat het resultaat is",
                () -> vul(
                        nr,
                        "userTask_productBijwerken",
                        "product",
                        product.id().toString(),
                        "gebeurtenis",
                        "AFGEROND",
                        "op",
                        START.toString()));
        geweigerd(
                "het product was op deze dag nog niet gestart",
                () -> vul(
                        nr,
                        "userTask_productBijwerken",
                        "product",
                        product.id().toString(),
                        "gebeurtenis",
                        "AFGEROND",
                        "op",
                        "2026-11-19",
                        "resultaat",
                        "Klaar"));
        geweigerd(
                "kies een product uit de lijst",
                () -> vul(
                        nr,
                        "userTask_productBijwerken",
                        "product",
                        "0",
                        "gebeurtenis",
                        "AFGEROND",
                        "op",
                        START.toString(),
                        "resultaat",
                        "Klaar"));
        vul(
                nr,
                "userTask_productBijwerken",
                "product",
                product.id().toString(),
                "gebeurtenis",
                "AFGEROND",
                "op",
                START.toString(),
                "resultaat",
                "Kan zelf begroten");
        assertThat(openTaken(nr)).containsExactly("userTask_evaluatieHouden");
        Product afgerond = producten.findById(product.id()).orElseThrow();
        assertThat(afgerond.afgerondOp()).isEqualTo(START);
        assertThat(afgerond.resultaat()).isEqualTo("Kan zelf begroten");
    }

    private void werkBij(String gebeurtenis, String op, Object... meer) {
        vul(
                nr,
                "userTask_productBijwerken",
                met(meer, "product", product.id().toString(), "gebeurtenis", gebeurtenis, "op", op));
    }

    @Test
    void watNietVrijIsDuurtZoLangAlsIsBeslotenEnAndersGaatHetLangsHetPlan() {
        loopt();
        product.loopt(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 6, 1));
        product = producten.save(product);
        legContactVast("PRODUCT");
        geweigerd(
                "Budgetbegeleiding heeft al een begin: 2 november 2026. Moet het einde anders? Kies nu 'Nog niets'.",
                () -> werkBij("GESTART", START.toString(), "eindeVoorzienOp", "2028-06-01"));
        geweigerd(
                "het besluit is dat Budgetbegeleiding duurt tot 1 juni 2027. Kies nu 'Nog niets'. Kies daarna",
                () -> werkBij("AFGEROND", START.toString(), "resultaat", "Klaar"));
        werkBij("NOG_NIETS", START.toString());
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(product())
                .returns(LocalDate.of(2026, 11, 2), Product::startOp)
                .returns(LocalDate.of(2027, 6, 1), Product::eindeVoorzienOp)
                .returns(null, Product::afgerondOp);

        vandaagIs(LocalDate.of(2027, 6, 1));
        vul(nr, "userTask_inwonerBegeleiden", "gesprokenOp", "2027-06-01", "verslag", "Klaar", "vervolg", "PRODUCT");
        geweigerd("duurt tot 1 juni 2027", () -> werkBij("AFGEROND", "2027-05-31", "resultaat", "Kan zelf begroten"));
        werkBij("AFGEROND", "2027-06-01", "resultaat", "Kan zelf begroten");
        assertThat(product().afgerondOp()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @Test
    void watNietVrijIsStartMetHetEindeDatIsBesloten() {
        loopt();
        product.loopt(null, LocalDate.of(2027, 6, 1));
        product = producten.save(product);
        legContactVast("PRODUCT");
        geweigerd("duurt tot 1 juni 2027", () -> werkBij("GESTART", START.toString(), "eindeVoorzienOp", "2027-06-02"));
        werkBij("GESTART", START.toString(), "eindeVoorzienOp", "2027-06-01");
        assertThat(product().startOp()).isEqualTo(START);
    }

    @Test
    void watVrijIsKanEerderKlaarZijn() {
        loopt();
        product = new Product(nr, "Budgetcoaching", true, Instant.EPOCH);
        product.loopt(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 6, 1));
        product = producten.save(product);
        legContactVast("PRODUCT");
        werkBij("AFGEROND", START.toString(), "resultaat", "Kan zelf begroten");
        assertThat(product().afgerondOp()).isEqualTo(START);
    }

    @Test
    void zonderLopendProductValtErNietsBijTeWerken() {
        loopt();
        product.isAfgerond(START, "Klaar");
        producten.save(product);
        geweigerd("er loopt geen product", () -> legContactVast("PRODUCT"));
    }

    private Object[] wijziging(String gevolgen, Object... meer) {
        return met(
                meer,
                "besprokenOp",
                START.toString(),
                "wijziging",
                "Vaker contact",
                "doelen",
                "Zelf een begroting maken",
                "gevolgen",
                gevolgen);
    }

    private List<String> redenenVanDeWijziging() {
        return uitkomsten
                .redenen(uitkomsten.laatste(nr, Regel.WIJZIGING_VAN_PLAN).orElseThrow())
                .stream()
                .map(Reden::uitleg)
                .toList();
    }

    private void totPlanAanpassen() {
        loopt();
        legContactVast("EVALUEREN");
        evalueer(START, "PLAN", "volgendeEvaluatieOp", "2027-02-22");
    }

    @Test
    void eenWijzigingVanHetBegeleidingsplanVraagtGeenBesluit() {
        totPlanAanpassen();
        vul(nr, "userTask_planAanpassen", wijziging("NEE", "verwachtEinde", "2028-08-29"));
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)).isEmpty();
        assertThat(register.lopend(nr, "NT").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 5, 29));
        // Ten werkdagen back from 29 May: Ascension Day and the day after it, equalised in 2028, do not count.
        assertThat(timers("timer_nazorgtoetsNadert"))
                .extracting(Job::getDuedate)
                .containsExactly(om(LocalDate.of(2028, 5, 11), LocalTime.of(8, 0)));
        assertThat(open(taak(nr, "userTask_inwonerBegeleiden"))).containsEntry("doelen", "Zelf een begroting maken");
    }

    @Test
    void eenProductDatNietVrijToegankelijkIsVraagtEenWijzigingsbesluit() {
        totPlanAanpassen();
        Object[] nieuw = {
            "nieuwProduct",
            "BUDGETBEHEER",
            "toegang",
            "NIET_VRIJ",
            "startOp",
            "2026-12-01",
            "eindeVoorzienOp",
            "2027-12-01"
        };
        geweigerd(
                "dit kan niet zonder wijzigingsbesluit. Budgetbeheer komt erbij. Dat is niet vrij toegankelijk. Kies ja",
                () -> vul(nr, "userTask_planAanpassen", wijziging("NEE", nieuw)));
        vul(nr, "userTask_planAanpassen", wijziging("JA", nieuw));
        assertThat(openTaken(nr)).containsExactly("userTask_besluitOpstellen");
        assertThat(open(taak(nr, "userTask_besluitOpstellen")).get("voorgesteld"))
                .isEqualTo("- Budgetbeheer komt erbij, van 1 december 2026 tot 1 december 2027.\n- Vaker contact");
        assertThat(producten.findByDossiernummerOrderById(nr))
                .extracting(Product::naam)
                .containsExactly("Budgetbegeleiding");
        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nr)).isEmpty();
        neemBesluit(nr, "WIJZIGEN");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(producten.findByDossiernummerOrderById(nr))
                .extracting(Product::naam, Product::vrijToegankelijk, Product::startOp, Product::eindeVoorzienOp)
                .containsExactly(
                        tuple("Budgetbegeleiding", false, null, null),
                        tuple("Budgetbeheer", false, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 12, 1)));
        assertThat(standen()).containsExactly("INGEGAAN", "INGEGAAN");
        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nr))
                .extracting(Plan::aanbod)
                .containsExactly("Vaker contact");
        assertThat(uitkomsten
                        .laatste(nr, Regel.WIJZIGING_VAN_PLAN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Er is een wijzigingsbesluit nodig");
        assertThat(redenenVanDeWijziging())
                .containsExactly(
                        "Budgetbeheer komt erbij. Dat is niet vrij toegankelijk.",
                        "Het begeleidingsplan wordt anders. Daar is geen besluit voor nodig.");
    }

    @Test
    void eenRedenMaaktEenBesluitOverWatNietVrijIsNietOverbodig() {
        totPlanAanpassen();
        String id = product.id().toString();
        geweigerd(
                "dit kan niet zonder wijzigingsbesluit. Budgetbeheer komt erbij.",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging(
                                "NEE",
                                "nieuwProduct",
                                "BUDGETBEHEER",
                                "toegang",
                                "NIET_VRIJ",
                                "startOp",
                                "2026-12-01",
                                "eindeVoorzienOp",
                                "2027-12-01",
                                "redenAfwijking",
                                "Staat al in het besluit")));
        geweigerd(
                "dit kan niet zonder wijzigingsbesluit. Budgetbegeleiding stopt eerder.",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging(
                                "NEE",
                                "product",
                                id,
                                "productwijziging",
                                "STOPT",
                                "anders",
                                List.of("OPLOSSING"),
                                "nieuweOplossing",
                                "SCHULDBEMIDDELING",
                                "redenAfwijking",
                                "De inwoner wil het zo")));
        assertThat(openTaken(nr)).containsExactly("userTask_planAanpassen");
        assertThat(producten.findByDossiernummerAndAfgerondOpIsNullOrderById(nr))
                .extracting(Product::naam)
                .containsExactly("Budgetbegeleiding");
    }

    @Test
    void eenRedenMaaktEenBesluitOverDeOplossingNietOverbodig() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        geweigerd(
                "dit kan niet zonder wijzigingsbesluit. De oplossing voor de schulden wordt anders. Kies ja",
                () -> aanpassen(
                        "NEE",
                        "anders",
                        List.of("OPLOSSING"),
                        "nieuweOplossing",
                        "SANERINGSKREDIET",
                        "redenAfwijking",
                        "Staat al in het besluit"));
        geweigerd(
                "dit kan niet zonder wijzigingsbesluit. De inwoner kan niet meer aflossen.",
                () -> aanpassen("NEE", met(afloscapaciteit(0), "redenAfwijking", "Staat al in het besluit")));
        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nr)).hasSize(1);
        assertThat(uitkomsten.laatste(nr, Regel.WIJZIGING_VAN_PLAN)).isEmpty();
    }

    private static Object[] afloscapaciteit(int bedrag) {
        return new Object[] {
            "anders",
            List.of("AFLOSCAPACITEIT"),
            "inkomen",
            1_900,
            "vtlb",
            1_700,
            "beslagvrijeVoet",
            1_600,
            "afloscapaciteit",
            bedrag
        };
    }

    private void wijzigingVoorgesteld() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        aanpassen("JA", met(afloscapaciteit(200), "redenAfwijking", "De regeling wordt anders"));
    }

    /** Someone else finds other amounts, such as in the hercontrole. */
    private void intussenIsHetBedragAnders() {
        Plan nieuw = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                .orElseThrow()
                .volgende(Instant.EPOCH);
        nieuw.bedragen(180_000L, 182_000L, 170_000L, 12_000L, false);
        nieuw.isVastgesteld(START);
        plannen.save(nieuw);
    }

    private void stelOp(String uitkomst) {
        vulAls(
                "consulent",
                nr,
                "userTask_besluitOpstellen",
                "uitkomst",
                uitkomst,
                "artikel",
                "art. 9 beleidsregels",
                "motivering",
                "Het inkomen is anders",
                "watVerandert",
                "U betaalt een ander bedrag",
                "zienswijze",
                "NIET_GEREAGEERD");
    }

    private void hetVoorstelVervaltEnHetNieuweBedragBlijft() {
        geweigerd(INTUSSEN, () -> stelOp("NIET_WIJZIGEN"));
        assertThat(open(taak(nr, "userTask_besluitOpstellen"))).containsEntry("achterhaald", "- " + INTUSSEN + ".");
        vulAls("consulent", nr, "userTask_besluitOpstellen");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(standen()).containsExactly("VERVALLEN");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(3, Plan::volgnummer)
                .returns(12_000L, Plan::afloscapaciteit)
                .returns(182_000L, Plan::inkomen);
    }

    private static final String INTUSSEN =
            "het plan is veranderd na dit voorstel, dus het voorstel klopt niet meer. Het voorstel vervalt zonder besluit";

    @Test
    void wieDeWijzigingNietWilOpstellenLegtHetPlanOpnieuwOpTafel() {
        wijzigingVoorgesteld();
        vulAls("consulent", nr, "userTask_besluitOpstellen", "heroverwegen", true);
        assertThat(openTaken(nr)).containsExactly("userTask_planAanpassen");
        assertThat(standen()).containsExactly("VERVALLEN");
        aanpassen("JA", met(afloscapaciteit(150), "redenAfwijking", "De regeling wordt anders"));
        assertThat(openTaken(nr)).containsExactly("userTask_besluitOpstellen");
        assertThat(standen()).containsExactly("VERVALLEN", "VOORGESTELD");
    }

    @Test
    void eenVoorstelOpEenOuderPlanWordtNietOpgesteldAlsBesluit() {
        wijzigingVoorgesteld();
        intussenIsHetBedragAnders();
        geweigerd(INTUSSEN, () -> stelOp("WIJZIGEN"));
        hetVoorstelVervaltEnHetNieuweBedragBlijft();
    }

    @Test
    void eenVoorstelOpEenOuderPlanWordtNietGoedgekeurd() {
        wijzigingVoorgesteld();
        stelOp("WIJZIGEN");
        intussenIsHetBedragAnders();
        geweigerd(INTUSSEN, () -> vulAls("kwaliteit", nr, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD"));
        vulAls(
                "kwaliteit",
                nr,
                "userTask_besluitBeoordelen",
                "oordeel",
                "TERUG",
                "opmerkingen",
                "Het plan is intussen anders");
        hetVoorstelVervaltEnHetNieuweBedragBlijft();
    }

    private void bekendmaken(Object... waarden) {
        vulAls("consulent", nr, "userTask_besluitBekendmaken", waarden);
    }

    private void totBekendmaken() {
        wijzigingVoorgesteld();
        stelOp("WIJZIGEN");
        vulAls("kwaliteit", nr, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls(
                "consulent",
                nr,
                "userTask_briefMaken",
                "onderdelen",
                List.of(
                        "BESLUIT_EN_MOTIVERING",
                        "ARTIKEL",
                        "BEZWAAR",
                        "PLAN_VAN_AANPAK",
                        "VERPLICHTINGEN",
                        "GEWONE_TAAL"),
                "kenmerk",
                "B-1");
    }

    @Test
    void eenBesluitOpEenOuderPlanWordtNietBekendgemaaktMaarOpnieuwBekeken() {
        totBekendmaken();
        assertThat(open(taak(nr, "userTask_besluitBekendmaken"))).containsEntry("bezwaar", "");
        geweigerd("dit kan niet: het besluit is genomen", () -> bekendmaken("terug", true));
        intussenIsHetBedragAnders();
        assertThat(open(taak(nr, "userTask_besluitBekendmaken"))).containsEntry("bezwaar", INTUSSEN);
        geweigerd(
                INTUSSEN + ". Stuur het besluit terug naar de opsteller",
                () -> bekendmaken("bekendgemaaktOp", START.toString(), "wijze", "POST"));
        assertThat(register.lopende(nr)).extracting(Termijn::code).contains("A14");
        bekendmaken("terug", true);
        assertThat(openTaken(nr)).containsExactly("userTask_besluitOpstellen");
        assertThat(register.lopende(nr)).extracting(Termijn::code).doesNotContain("A14");
        hetVoorstelVervaltEnHetNieuweBedragBlijft();
    }

    @Test
    void bekendmakenVraagtWanneerEnHoe() {
        totBekendmaken();
        geweigerd("vul dit in", () -> bekendmaken("wijze", "POST"));
        geweigerd("vul dit in", () -> bekendmaken("bekendgemaaktOp", START.toString()));
        bekendmaken("bekendgemaaktOp", START.toString(), "wijze", "POST");
        assertThat(standen()).containsExactly("INGEGAAN");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                        .orElseThrow()
                        .afloscapaciteit())
                .isEqualTo(20_000L);
    }

    @Test
    void vanEenWijzigingGaatGeenWoordVerloren() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        Plan plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow();
        plan.beschrijf("Doel", "a".repeat(4_000), "Plichten", "Momenten", "Nazorg");
        plannen.save(plan);
        String tekst = "b".repeat(3_999) + "c";
        aanpassen("JA", met(afloscapaciteit(200), "redenAfwijking", "Anders", "wijziging", tekst));
        neemBesluit(nr, "WIJZIGEN");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                        .orElseThrow()
                        .aanbod())
                .isEqualTo("a".repeat(4_000) + "\n" + tekst);
    }

    @Test
    void wieMeerSchrijftDanInHetPlanPastLeestHoeveelErNogBijKan() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        Plan plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow();
        plan.beschrijf("Doel", "a".repeat(39_988), "Plichten", "Momenten", "Nazorg");
        plannen.save(plan);
        Object[] kleiner = met(afloscapaciteit(50), "redenAfwijking", "Kleine daling");
        geweigerd(
                "in het plan is nog plaats voor 11 tekens. Schrijf het korter op",
                () -> aanpassen("NEE", met(new Object[] {"wijziging", "twaalf teken"}, kleiner)));
        aanpassen("NEE", met(new Object[] {"wijziging", "elf tekens!"}, kleiner));
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                        .orElseThrow()
                        .aanbod())
                .hasSize(40_000)
                .endsWith("\nelf tekens!");
    }

    @Test
    void watDeInwonerMinderKanAflossenWachtNietOpHetBesluit() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        aanpassen("JA", met(afloscapaciteit(50), "redenAfwijking", "Het wordt lichter"));
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(5_000L, Plan::afloscapaciteit);
        neemBesluit(nr, "WIJZIGEN");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(5_000L, Plan::afloscapaciteit);
        assertThat(standen()).containsExactly("INGEGAAN");
    }

    @Test
    void eenBesluitZonderGevolgenVraagtOokEenReden() {
        totPlanAanpassen();
        geweigerd(
                "het voorstel is: er is geen nieuw besluit nodig",
                () -> vul(nr, "userTask_planAanpassen", wijziging("JA")));
    }

    /** Who asks for a change, asks for a decision within eight weeks of that day (Awb art. 1:3 lid 3 and 4:13). */
    @Test
    void vraagtDeInwonerOmEenAnderPlanDanTeltDeTermijnVanafZijnVerzoek() {
        totPlanAanpassen();
        vandaagIs(START.plusDays(6));
        assertThat(open(taak(nr, "userTask_planAanpassen"))).containsEntry("verzoekOp", "2026-11-29");
        aanpassen(
                "JA",
                "anders",
                List.of("VERPLICHTINGEN"),
                "redenAfwijking",
                "De inwoner vroeg om minder verplichtingen",
                "zelfGevraagd",
                true,
                "verzoekOp",
                START.plusDays(2).toString());
        assertThat(register.lopende(nr))
                .filteredOn(termijn -> termijn.code().equals("A10-wijziging"))
                .singleElement()
                .returns(START.plusDays(2), Termijn::startOp)
                .returns(LocalDate.of(2027, 1, 20), Termijn::einde);
    }

    /** A request ends with a decision, or because the inwoner takes it back (Awb art. 4:13). */
    @Test
    void eenVerzoekWordtNietVergetenAlsHetVoorstelOpnieuwWordtBesproken() {
        totPlanAanpassen();
        vandaagIs(START.plusDays(6));
        aanpassen(
                "JA",
                "anders",
                List.of("VERPLICHTINGEN"),
                "redenAfwijking",
                "De inwoner vroeg om minder verplichtingen",
                "zelfGevraagd",
                true,
                "verzoekOp",
                START.plusDays(2).toString());
        vulAls("consulent", nr, "userTask_besluitOpstellen", "heroverwegen", true);
        assertThat(open(taak(nr, "userTask_planAanpassen")))
                .containsEntry("zelfGevraagd", true)
                .containsEntry("verzoekOp", "2026-11-25");
        geweigerd(
                "de inwoner vroeg op 25 november 2026 zelf om een wijziging",
                () -> vul(nr, "userTask_planAanpassen", wijziging("NEE")));
        vul(nr, "userTask_planAanpassen", wijziging("NEE", "verzoekIngetrokken", true));
        assertThat(openTaken(nr)).doesNotContain("userTask_planAanpassen", "userTask_besluitOpstellen");
    }

    /** What does not fit any more falls away, but not the request (Awb art. 4:13). */
    @Test
    void eenVerzoekVervaltNietMetHetVoorstelDatIsAchterhaald() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        aanpassen(
                "JA",
                met(
                        afloscapaciteit(200),
                        "redenAfwijking",
                        "De inwoner vroeg erom",
                        "zelfGevraagd",
                        true,
                        "verzoekOp",
                        START.toString()));
        intussenIsHetBedragAnders();
        assertThat(open(taak(nr, "userTask_besluitOpstellen")))
                .containsEntry("achterhaald", "")
                .containsEntry("kanHeroverwegen", true);
        geweigerd(
                "Bij \"Wat is het besluit?\": vul dit in", () -> vulAls("consulent", nr, "userTask_besluitOpstellen"));
        geweigerd("De inwoner vroeg zelf om deze wijziging. Wijs het verzoek af", () -> stelOp("WIJZIGEN"));
        geweigerd("deze uitkomst past niet bij dit soort besluit", () -> stelOp("NIET_WIJZIGEN"));
        neemBesluit(nr, "VERZOEK_AFWIJZEN");
        assertThat(standen()).containsExactly("VERVALLEN");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(12_000L, Plan::afloscapaciteit);
        assertThat(register.lopende(nr))
                .extracting(Termijn::code)
                .doesNotContain("A10-wijziging")
                .contains("A15");
    }

    @Test
    void eenNieuwVrijToegankelijkProductVraagtGeenBesluit() {
        totPlanAanpassen();
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging(
                        "NEE",
                        "nieuwProduct",
                        "BUDGETCOACHING",
                        "toegang",
                        "VRIJ",
                        "startOp",
                        "2026-12-01",
                        "eindeVoorzienOp",
                        "2027-12-01"));
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(redenenVanDeWijziging())
                .contains("Budgetcoaching komt erbij. Dat is vrij toegankelijk: er is geen besluit voor nodig.");
    }

    @Test
    void eenProductKanEerderStoppenOfEenAnderEindeKrijgen() {
        totPlanAanpassen();
        product.loopt(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 11, 1));
        product = producten.save(product);
        String id = product.id().toString();
        assertThat(open(taak(nr, "userTask_planAanpassen")).get("nietVrij")).hasToString("[\"" + id + "\"]");
        geweigerd(
                "kies een product uit de lijst",
                () -> vul(nr, "userTask_planAanpassen", wijziging("JA", "product", "0")));
        geweigerd(
                "Bij \"Wat verandert er?\": vul dit in",
                () -> vul(nr, "userTask_planAanpassen", wijziging("JA", "product", id)));
        geweigerd(
                "Bij \"Op welke dag?\": vul dit in",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging("JA", "product", id, "productwijziging", "ANDER_EINDE")));
        geweigerd(
                "laat dit leeg: het product stopt op de dag waarop het besluit bekend is gemaakt",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging("JA", "product", id, "productwijziging", "STOPT", "productOp", START.toString())));
        geweigerd(
                "vul een dag in die na de start ligt",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging("JA", "product", id, "productwijziging", "ANDER_EINDE", "productOp", "2026-11-02")));
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging("JA", "product", id, "productwijziging", "ANDER_EINDE", "productOp", "2027-06-30"));
        assertThat(openTaken(nr)).containsExactly("userTask_besluitOpstellen");
        assertThat(product().eindeVoorzienOp()).isEqualTo(LocalDate.of(2027, 11, 1));
        assertThat(redenenVanDeWijziging())
                .contains("Budgetbegeleiding eindigt dan op 30 juni 2027. Dat is niet vrij toegankelijk.");
        neemBesluit(nr, "WIJZIGEN");
        assertThat(product().startOp()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(product().eindeVoorzienOp()).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @Test
    void watVrijToegankelijkIsVerandertMeteen() {
        totPlanAanpassen();
        Product vrij = new Product(nr, "Budgetcoaching", true, Instant.EPOCH);
        vrij.loopt(LocalDate.of(2026, 11, 2), LocalDate.of(2027, 11, 1));
        String id = producten.save(vrij).id().toString();
        geweigerd(
                "stopt het later, kies dan een ander einde",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging("NEE", "product", id, "productwijziging", "STOPT", "productOp", "2026-11-24")));
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging("NEE", "product", id, "productwijziging", "STOPT", "productOp", "2026-11-20"));
        assertThat(producten.findById(vrij.id()).orElseThrow().afgerondOp()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(voorstellen.van(nr)).isEmpty();
    }

    @Test
    void eenProductDatNietVrijIsStoptOpDeDagVanDeBekendmaking() {
        totPlanAanpassen();
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging("JA", "product", product.id().toString(), "productwijziging", "STOPT"));
        assertThat(product().afgerondOp()).isNull();
        assertThat(redenenVanDeWijziging()).contains("Budgetbegeleiding stopt eerder. Dat is niet vrij toegankelijk.");
        vandaagIs(START.plusDays(9));
        neemBesluit(nr, "WIJZIGEN");
        assertThat(product().afgerondOp()).isEqualTo(START.plusDays(9));
        assertThat(voorstellen.van(nr))
                .extracting(Wijzigingsvoorstel::ingegaanOp)
                .containsOnly(START.plusDays(9));
    }

    @Test
    void eenProductBegintNietVoordatHetBesluitBekendIs() {
        totPlanAanpassen();
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging(
                        "JA",
                        "nieuwProduct",
                        "BUDGETBEHEER",
                        "toegang",
                        "NIET_VRIJ",
                        "startOp",
                        "2026-12-01",
                        "eindeVoorzienOp",
                        "2027-12-01"));
        vandaagIs(LocalDate.of(2026, 12, 4));
        neemBesluit(nr, "WIJZIGEN");
        assertThat(producten.findByDossiernummerOrderById(nr))
                .filteredOn(Product::naam, "Budgetbeheer")
                .extracting(Product::startOp, Product::eindeVoorzienOp)
                .containsExactly(tuple(LocalDate.of(2026, 12, 4), LocalDate.of(2027, 12, 4)));
    }

    @Test
    void zonderBesluitVervaltHetVoorstelEnZietDeConsulentDat() {
        totPlanAanpassen();
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging(
                        "JA",
                        "product",
                        product.id().toString(),
                        "productwijziging",
                        "STOPT",
                        "anders",
                        List.of("OPLOSSING"),
                        "nieuweOplossing",
                        "WSNP"));
        vulAls(
                "consulent",
                nr,
                "userTask_besluitOpstellen",
                "uitkomst",
                "NIET_WIJZIGEN",
                "artikel",
                "art. 12 beleidsregels",
                "motivering",
                "De inwoner heeft de hulp nog nodig");
        vulAls("kwaliteit", nr, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        assertThat(open(taak(nr, "userTask_inwonerInformeren")).get("voorgesteld"))
                .isEqualTo(
                        "- Budgetbegeleiding stopt.\n- Vaker contact De oplossing wordt: Rechtstreeks naar de Wsnp.");
        vulAls("consulent", nr, "userTask_inwonerInformeren", "verteldOp", START.toString(), "wijze", "GESPREK");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(product().afgerondOp()).isNull();
        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nr)).isEmpty();
        assertThat(standen()).containsExactly("VERVALLEN", "VERVALLEN");
        assertThat(open(taak(nr, "userTask_inwonerBegeleiden")).get("wijzigingen"))
                .asString()
                .contains("Budgetbegeleiding stopt. Vervallen op 23 november 2026: Er is besloten het plan niet te"
                        + " wijzigen.");
    }

    @Test
    void watIntussenIsAfgerondVerandertNietMeer() {
        totPlanAanpassen();
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging("JA", "product", product.id().toString(), "productwijziging", "STOPT"));
        Product intussen = product();
        intussen.isAfgerond(START, "Klaar");
        producten.save(intussen);
        vandaagIs(START.plusDays(9));
        neemBesluit(nr, "WIJZIGEN");
        assertThat(product().afgerondOp()).isEqualTo(START);
        assertThat(voorstellen.van(nr))
                .extracting(Wijzigingsvoorstel::redenVervallen)
                .containsExactly("Het product was al afgerond.", null);
    }

    @Test
    void eenNieuweAfloscapaciteitKomtMetHaarBedragenInHetPlan() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        Object[] bedragen = {
            "anders", List.of("AFLOSCAPACITEIT"), "inkomen", 1_900, "vtlb", 1_850, "beslagvrijeVoet", 1_800
        };
        geweigerd("Nieuwe afloscapaciteit per maand: vul dit in", () -> aanpassen("NEE", bedragen));
        geweigerd(
                "vul ten hoogste het inkomen min het vtlb in",
                () -> aanpassen("NEE", met(bedragen, "afloscapaciteit", 51, "redenAfwijking", "Kleine daling")));
        geweigerd(
                "het voorstel is: weeg af of er een wijzigingsbesluit nodig is",
                () -> aanpassen("NEE", met(bedragen, "afloscapaciteit", 50)));
        aanpassen("NEE", met(bedragen, "afloscapaciteit", 50, "redenAfwijking", "Kleine daling, zelfde regeling"));
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(2, Plan::volgnummer)
                .returns(5_000L, Plan::afloscapaciteit)
                .returns(190_000L, Plan::inkomen)
                .returns(185_000L, Plan::vtlb)
                .returns(180_000L, Plan::beslagvrijeVoet);
        assertThat(uitkomsten.laatste(nr, Regel.AFLOSCAPACITEIT)).isPresent();
    }

    @Test
    void eenOudereBerekeningKomtNietInHetPlan() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        vandaagIs(START.plusDays(1));
        register.start(nr, "A38", START.plusDays(1));
        geweigerd(
                "er is al een nieuwere berekening",
                () -> aanpassen(
                        "NEE",
                        "anders",
                        List.of("AFLOSCAPACITEIT"),
                        "inkomen",
                        1_990,
                        "vtlb",
                        1_850,
                        "beslagvrijeVoet",
                        1_800,
                        "afloscapaciteit",
                        140,
                        "redenAfwijking",
                        "Past"));
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(10_000L, Plan::afloscapaciteit);
    }

    @Test
    void wieNietMeerKanAflossenKrijgtEenAnderAanbodNaEenBesluit() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        Object[] niets = {
            "anders",
            List.of("AFLOSCAPACITEIT", "OPLOSSING"),
            "nieuweOplossing",
            "ZONDER_AFLOSCAPACITEIT",
            "inkomen",
            1_700,
            "vtlb",
            1_850,
            "beslagvrijeVoet",
            1_600,
            "afloscapaciteit",
            0
        };
        aanpassen("JA", niets);
        assertThat(redenenVanDeWijziging())
                .contains("De inwoner kan niet meer aflossen. Dan past een andere oplossing.");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(2, Plan::volgnummer)
                .returns(0L, Plan::afloscapaciteit)
                .returns("SCHULDBEMIDDELING", Plan::oplossing);
        neemBesluit(nr, "WIJZIGEN");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow())
                .returns(3, Plan::volgnummer)
                .returns(0L, Plan::afloscapaciteit)
                .returns("ZONDER_AFLOSCAPACITEIT", Plan::oplossing)
                .returns(START, Plan::vastgesteldOp);
    }

    private void besluitMetAfloscapaciteit(long cent) {
        Plan plan = new Plan(nr, 1, Instant.EPOCH);
        plan.bedragen(180_000L, 195_000L, 185_000L, cent, false);
        plan.kies("SCHULDBEMIDDELING", null);
        plan.isVastgesteld(START);
        plannen.save(plan);
    }

    private void aanpassen(String gevolgen, Object... meer) {
        vul(nr, "userTask_planAanpassen", wijziging(gevolgen, meer));
    }

    private Product product() {
        return producten.findById(product.id()).orElseThrow();
    }

    private List<String> standen() {
        return voorstellen.van(nr).stream()
                .map(voorstel -> voorstel.stand().name())
                .toList();
    }

    @Test
    void eenAndereVerplichtingMoetEenMensAfwegen() {
        totPlanAanpassen();
        geweigerd(
                "weeg af of er een wijzigingsbesluit nodig is",
                () -> vul(nr, "userTask_planAanpassen", wijziging("NEE", "anders", List.of("VERPLICHTINGEN"))));
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging("NEE", "anders", List.of("VERPLICHTINGEN"), "redenAfwijking", "Alleen anders opgeschreven"));
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
    }

    @Test
    void eenAndereOplossingVraagtEenBesluit() {
        totPlanAanpassen();
        besluitMetAfloscapaciteit(10_000L);
        geweigerd(
                "Bij \"Wat is de nieuwe oplossing?\": vul dit in",
                () -> aanpassen("JA", "anders", List.of("OPLOSSING")));
        geweigerd(
                "deze oplossing staat al in het plan",
                () -> aanpassen("JA", "anders", List.of("OPLOSSING"), "nieuweOplossing", "SCHULDBEMIDDELING"));
        vul(
                nr,
                "userTask_planAanpassen",
                wijziging(
                        "JA",
                        "anders",
                        List.of("OPLOSSING", "MOMENTEN_OF_NAZORG"),
                        "nieuweOplossing",
                        "SANERINGSKREDIET"));
        assertThat(openTaken(nr)).containsExactly("userTask_besluitOpstellen");
        assertThat(redenenVanDeWijziging()).startsWith("De oplossing voor de schulden wordt anders.");
    }

    @Test
    void eenOnvolledigNieuwProductWordtGeweigerd() {
        totPlanAanpassen();
        geweigerd(
                "Toegang: vul dit in",
                () -> vul(nr, "userTask_planAanpassen", wijziging("JA", "nieuwProduct", "BUDGETBEHEER")));
        geweigerd(
                "Start: vul dit in",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging("JA", "nieuwProduct", "BUDGETBEHEER", "toegang", "VRIJ")));
        geweigerd(
                "Verwacht einde: vul een dag in die na de start ligt",
                () -> vul(
                        nr,
                        "userTask_planAanpassen",
                        wijziging(
                                "JA",
                                "nieuwProduct",
                                "BUDGETBEHEER",
                                "toegang",
                                "VRIJ",
                                "startOp",
                                "2026-12-01",
                                "eindeVoorzienOp",
                                "2026-11-30")));
        geweigerd(
                "vul een dag in die na vandaag ligt",
                () -> vul(nr, "userTask_planAanpassen", wijziging("NEE", "verwachtEinde", "2026-11-23")));
        assertThat(producten.findByDossiernummerOrderById(nr)).hasSize(1);
    }

    @Test
    void startenVraagtEenEvaluatieBinnenHetBeleidEnEenEinde() {
        begin();
        geweigerd("niet later dan 23 mei 2027", () -> startBegeleiding(LocalDate.of(2027, 5, 24), EINDE));
        geweigerd("vul een dag in na vandaag", () -> startBegeleiding(START, EINDE));
        geweigerd("vul een dag in die na vandaag ligt", () -> startBegeleiding(EVALUATIE, START));
        geweigerd(
                "vul in aan wie u de inwoner hebt overgedragen",
                () -> startBegeleiding(EVALUATIE, EINDE, "uitvoering", "OVERGEDRAGEN"));
        startBegeleiding(
                EVALUATIE, EINDE, "uitvoering", "OVERGEDRAGEN", "overgedragenAan", "Maatschappelijk werk, door Kim");
        assertThat(openTaken(nr)).containsExactly("userTask_inwonerBegeleiden");
    }

    @Test
    void wieNietKlaarIsSpreektDeVolgendeEvaluatieAf() {
        loopt();
        legContactVast("EVALUEREN");
        geweigerd("Volgende evaluatie op: vul dit in", () -> evalueer(START, "VERDER"));
        geweigerd("kies een van de mogelijkheden", () -> evalueer(START, "KLAAR", "wonen", 6));
        assertThat(metingen.findByDossiernummerOrderById(nr)).isEmpty();
        assertThat(register.lopend(nr, "A40")).isPresent();
    }

    @Test
    void hetBegeleidingsplanVultDeStartAlvastIn() {
        begin();
        register.zetOp(nr, "A40", EVALUATIE);
        register.start(nr, "NT", EINDE);
        assertThat(open(taak(nr, "userTask_begeleidingStarten")))
                .containsEntry("eersteEvaluatieOp", "2027-02-22")
                .containsEntry("verwachtEinde", "2028-05-29");
    }
}
