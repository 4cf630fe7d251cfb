package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class BeeindigingTest extends RouteTest {

    private static final LocalDate DAG = LocalDate.of(2028, 12, 28);

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Producten producten;

    @Autowired
    private Regeluitkomsten uitkomsten;

    private String nummer;
    private LocalDate vandaag;

    @Test
    void isAllesAfgerondDanVolgenBeschikkingAfmeldingenEnSluiting() {
        begin();
        product("Budgetbeheer", false, true);
        product("Inloopspreekuur", true, false);
        melding(Melding.Systeem.VISH);
        melding(Melding.Systeem.BKR);
        ProcessInstance route = start("beeindiging", nummer, Map.of());

        assertThat(openTaken(nummer)).containsExactly("userTask_beeindigingBespreken");
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(open(taak(nummer, "userTask_vishAfmelden"))).containsEntry("kenmerkMelding", "VISH-1");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_vishAfmelden",
                        "afgemeldOp",
                        DAG.minusDays(1).toString()))
                .hasMessageContaining("ligt voor de beschikking");
        vul(nummer, "userTask_vishAfmelden", "afgemeldOp", DAG.toString(), "kenmerk", "V-9");
        vul(nummer, "userTask_bkrAfmelden", "afgemeldOp", DAG.toString());

        assertThat(route).isEnded().hasPassed("end_schuldhulpBeeindigd");
        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .allMatch(melding -> DAG.equals(melding.beeindigdOp()));
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.AFGEROND);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(DAG);
        assertThat(dossiers.dossier(nummer).bewarenTot()).isEqualTo(LocalDate.of(2033, 12, 28));
        assertThat(termijnen.lopende(nummer)).extracting(Termijn::code).containsExactlyInAnyOrder("A15", "A48", "A49");
        assertThat(termijnen.laatste(nummer, "A48").orElseThrow().einde()).isEqualTo(LocalDate.of(2029, 6, 28));
    }

    /** What the rule found last, with its reasons. */
    private String watNogLoopt() {
        Regeluitkomst uitkomst = uitkomsten.laatste(nummer, Regel.PRODUCTEN).orElseThrow();
        return uitkomst.uitkomst()
                + uitkomsten.redenen(uitkomst).stream().map(Reden::uitleg).toList();
    }

    @Test
    void zonderMeldingenIsErNietsAfTeMelden() {
        begin();
        ProcessInstance route = start("beeindiging", nummer, Map.of());
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(route).isEnded().hasNotPassed("userTask_vishAfmelden", "userTask_bkrAfmelden");
    }

    @Test
    void naEenSaneringskredietBlijftErEenContactNaHetEinde() {
        begin();
        termijnen.start(nummer, "A44", DAG.minusMonths(20));
        ProcessInstance route = start("beeindiging", nummer, Map.of());
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(route).isEnded().hasPassed("end_kredietcontactVolgt");
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .processDefinitionKey("nazorg-na-saneringskrediet")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void eindigtEenHervatteRouteVoorDeTweedeKeerDanBlijftHetEenContact() {
        begin();
        termijnen.start(nummer, "A44", DAG.minusMonths(20));
        start("nazorg-na-saneringskrediet", nummer, Map.of());
        start("beeindiging", nummer, Map.of());
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .processDefinitionKey("nazorg-na-saneringskrediet")
                        .count())
                .isEqualTo(1);
    }

    /**
     * The municipality chooses: in 2028 only without other support, from 2043 always, from 2044 never. Who was decided on
     * before keeps what is better.
     */
    @ParameterizedTest(name = "{0}, toegelaten op {1}, met budgetbeheer: {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2028-12-28 | 2026-04-01 | nee | end_kredietcontactVolgt | geen andere hulp",
                "2028-12-28 | 2026-04-01 | ja  | end_schuldhulpBeeindigd | andere hulp",
                "2043-06-01 | 2042-04-01 | ja  | end_kredietcontactVolgt | na elk saneringskrediet",
                "2044-06-01 | 2042-04-01 | nee | end_kredietcontactVolgt | geen andere hulp",
                "2044-06-01 | 2042-04-01 | ja  | end_schuldhulpBeeindigd | andere hulp",
                "2044-06-01 | 2044-02-01 | nee | end_schuldhulpBeeindigd | niet nog een keer apart",
            })
    void deGemeenteKiestWieNaEenSaneringskredietNogContactKrijgt(
            LocalDate op, LocalDate toegelaten, String budgetbeheer, String einde, String waarom) {
        begin(op, toegelaten);
        if (budgetbeheer.equals("ja")) {
            Product beheer = product("Budgetbeheer", false, false);
            beheer.isAfgerond(op.minusDays(1), "klaar");
            producten.save(beheer);
        }
        termijnen.start(nummer, "A44", op.minusMonths(20));
        ProcessInstance route = start("beeindiging", nummer, Map.of());
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(route).isEnded().hasPassed(einde);
        boolean volgt = einde.equals("end_kredietcontactVolgt");
        assertThat(termijnen.lopend(nummer, "A44").isPresent()).isEqualTo(volgt);
        Regeluitkomst uitkomst =
                uitkomsten.laatste(nummer, Regel.KREDIETCONTACT).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo(volgt ? "Er volgt nog een contact" : "Er volgt geen contact meer");
        assertThat(uitkomsten.redenen(uitkomst).get(0).uitleg()).contains(waarom);
    }

    @Test
    void hulpDieVoorHetKredietAlKlaarWasLiepErNietNaast() {
        LocalDate op = LocalDate.of(2028, 12, 28);
        begin(op, LocalDate.of(2026, 4, 1));
        LocalDate uitbetaaldOp = op.minusMonths(20);
        Product coaching = new Product(nummer, "Budgetcoaching", true, Instant.EPOCH);
        coaching.loopt(uitbetaaldOp.minusMonths(8), uitbetaaldOp.minusMonths(1));
        coaching.isAfgerond(uitbetaaldOp.minusDays(1), "Klaar");
        producten.save(coaching);
        termijnen.start(nummer, "A44", uitbetaaldOp);
        ProcessInstance route = start("beeindiging", nummer, Map.of());
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(route).isEnded().hasPassed("end_kredietcontactVolgt");
        assertThat(uitkomsten
                        .redenen(
                                uitkomsten.laatste(nummer, Regel.KREDIETCONTACT).orElseThrow())
                        .get(0)
                        .uitleg())
                .contains("geen andere hulp");
    }

    @Test
    void watDoorlooptKomtInEenWijzigingEnOpDeEinddatumVragenWijOpnieuw() {
        begin();
        Product beheer = product("Budgetbeheer", false, false);
        Product coaching = product("Budgetcoaching", false, false);
        melding(Melding.Systeem.VISH);
        plan();
        ProcessInstance route = start("beeindiging", nummer, Map.of());

        assertThat(watNogLoopt())
                .startsWith("Er loopt nog hulp waarvoor een besluit nodig is")
                .contains("Budgetbeheer is niet vrij toegankelijk");
        assertThatThrownBy(() -> doorlopend(DAG)).hasMessageContaining("kies een dag na vandaag");
        doorlopend(LocalDate.of(2029, 3, 30));
        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nummer)).hasSize(1);
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("voorgesteld"))
                .isEqualTo("- In het plan blijft alleen dit aanbod: alleen budgetbeheer");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(meldingen.findByDossiernummerOrderById(nummer)).allMatch(melding -> melding.beeindigdOp() == null);
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow())
                .returns(2, Plan::volgnummer)
                .returns("alleen budgetbeheer", Plan::aanbod)
                .returns("doel", Plan::doel);

        // nothing done: no new decision, only a new date
        productLooptAf(LocalDate.of(2029, 3, 30));
        assertThat(producten(nummer)).contains("loopt tot en met 30 maart 2029").doesNotContain("zou lopen");
        assertThatThrownBy(() -> vul(nummer, "userTask_productenNalopen")).hasMessageContaining("loopt nog iets door");
        assertThatThrownBy(() -> vul(nummer, "userTask_productenNalopen", "afgerond", List.of("0")))
                .hasMessageContaining("alleen producten uit de lijst");
        vul(nummer, "userTask_productenNalopen", "nieuwEindeOp", "2029-06-29");
        assertThat(openTaken(nummer)).isEmpty();

        // one of two done: another decision on what goes on
        productLooptAf(LocalDate.of(2029, 6, 29));
        assertThat(producten(nummer)).contains("zou lopen tot en met 30 maart 2029, nog niet afgerond");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_productenNalopen",
                        "afgerond",
                        List.of(id(beheer)),
                        "nieuwEindeOp",
                        "2029-10-01"))
                .hasMessageContaining("vul in wanneer dit is afgerond");
        vul(
                nummer,
                "userTask_productenNalopen",
                "afgerond",
                List.of(id(beheer)),
                "afgerondOp",
                "2029-06-29",
                "nieuwEindeOp",
                "2029-10-01");
        doorlopend(LocalDate.of(2029, 10, 1));
        neemBesluit(nummer, "WIJZIGEN");

        // the last one done: the end
        productLooptAf(LocalDate.of(2029, 10, 1));
        vul(nummer, "userTask_productenNalopen", "afgerond", List.of(id(coaching)), "afgerondOp", "2029-10-01");
        bespreek();
        neemBesluit(nummer, "BEEINDIGEN");
        vul(nummer, "userTask_vishAfmelden", "afgemeldOp", "2029-10-01");
        assertThat(watNogLoopt())
                .startsWith("Alles waarvoor een besluit nodig is, is klaar")
                .contains("Budgetcoaching is afgerond.");
        assertThat(route).isEnded().hasPassed("end_schuldhulpBeeindigd");
        assertThat(besluiten.findByDossiernummerOrderById(nummer))
                .extracting(Besluit::soort)
                .containsExactly(
                        Besluitconcept.Soort.TOEGANG,
                        Besluitconcept.Soort.WIJZIGING,
                        Besluitconcept.Soort.WIJZIGING,
                        Besluitconcept.Soort.BEEINDIGING);
    }

    @Test
    void naEenTerugvalStoptDeHulpNietMaarVolgtEenBesluitOverWatDoorgaat() {
        begin();
        product("Budgetbeheer", false, true);
        ProcessInstance route = start("beeindiging", nummer, Map.of());
        bespreek();
        vulAls(
                "consulent",
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                "BEEINDIGEN",
                "artikel",
                "artikel 16 beleidsregels",
                "motivering",
                "Alles is klaar.",
                "zienswijze",
                "NIET_GEREAGEERD");
        vulAls(
                "kwaliteit",
                nummer,
                "userTask_besluitBeoordelen",
                "oordeel",
                "TERUG",
                "opmerkingen",
                "De inwoner betaalt weer niet.");
        heroverweeg();
        assertThat(route).hasPassed("escalation_beeindigingHeroverwegen");
        assertThat(openTaken(nummer)).containsExactly("userTask_beeindigingBespreken");

        assertThatThrownBy(() -> weerHulp(null, null)).hasMessageContaining("schrijf op welke hulp");
        assertThatThrownBy(() -> weerHulp("Budgetcoaching", DAG)).hasMessageContaining("kies een dag na vandaag");
        assertThatThrownBy(() ->
                        vul(nummer, "userTask_beeindigingBespreken", "besprokenOp", DAG.toString(), "reactie", "eens"))
                .hasMessageContaining("vertel de inwoner eerst waar hij later terechtkan");
        weerHulp("Budgetcoaching", LocalDate.of(2029, 3, 30));
        assertThat(openTaken(nummer)).containsExactly("userTask_doorlopendBespreken");
        doorlopend(LocalDate.of(2029, 3, 30));
        assertThat(producten.findByDossiernummerOrderById(nummer)).hasSize(1);
        neemBesluit(nummer, "WIJZIGEN");

        assertThat(route).isNotEnded();
        assertThat(producten.findByDossiernummerOrderById(nummer))
                .extracting(Product::naam, Product::vrijToegankelijk, Product::eindeVoorzienOp)
                .contains(org.assertj.core.api.Assertions.tuple("Budgetcoaching", false, LocalDate.of(2029, 3, 30)));
        assertThat(besluiten.findByDossiernummerOrderById(nummer))
                .extracting(Besluit::soort)
                .containsExactly(Besluitconcept.Soort.TOEGANG, Besluitconcept.Soort.WIJZIGING);
    }

    // ---- helpers

    private void heroverweeg() {
        vulAls("consulent", nummer, "userTask_besluitOpstellen", "heroverwegen", true);
    }

    private void weerHulp(String hulp, LocalDate tot) {
        vul(
                nummer,
                "userTask_beeindigingBespreken",
                "besprokenOp",
                DAG.toString(),
                "reactie",
                "Er is weer een schuld",
                "hulpGaatDoor",
                true,
                "hulp",
                hulp,
                "hulpTot",
                tot == null ? null : tot.toString());
    }

    private void begin() {
        begin(DAG, LocalDate.of(2026, 4, 1));
    }

    private void begin(LocalDate op, LocalDate toegelaten) {
        vandaag = op;
        vandaagIs(vandaag);
        nummer = dossier(toegelaten.minusDays(30));
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.TOEGANG,
                "TOEKENNEN",
                "artikel 4a Wgs",
                "motivering",
                "consulent",
                "kwaliteit",
                toegelaten,
                toegelaten,
                "POST",
                Instant.EPOCH));
    }

    private Product product(String naam, boolean vrij, boolean afgerond) {
        Product product = new Product(nummer, naam, vrij, Instant.EPOCH);
        product.loopt(LocalDate.of(2026, 5, 1), LocalDate.of(2029, 3, 30));
        if (afgerond) {
            product.isAfgerond(DAG.minusDays(30), "klaar");
        }
        return producten.save(product);
    }

    private void melding(Melding.Systeem systeem) {
        meldingen.save(new Melding(
                null,
                null,
                nummer,
                systeem,
                "Schuldhulp",
                systeem + "-1",
                LocalDate.of(2026, 4, 2),
                null,
                Instant.EPOCH,
                "consulent"));
    }

    private void plan() {
        Plan plan = new Plan(nummer, 1, Instant.EPOCH);
        plan.beschrijf("doel", "alles", "verplichtingen", "momenten", "nazorg");
        plannen.save(plan);
    }

    private void bespreek() {
        vul(
                nummer,
                "userTask_beeindigingBespreken",
                "besprokenOp",
                vandaag.toString(),
                "reactie",
                "eens",
                "weetWaarTerecht",
                true);
    }

    private void doorlopend(LocalDate tot) {
        vul(
                nummer,
                "userTask_doorlopendBespreken",
                "besprokenOp",
                DAG.toString(),
                "aanbod",
                "alleen budgetbeheer",
                "laatsteEindeOp",
                tot.toString());
    }

    private void productLooptAf(LocalDate dag) {
        hetIs(dag, LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).isEmpty();
        hetIs(dag, LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, "userTask_productenNalopen").getDueDate().toInstant())
                .isEqualTo(dag.atTime(23, 59).atZone(AMSTERDAM).toInstant());
    }

    private String producten(String nummer) {
        return String.valueOf(open(taak(nummer, "userTask_productenNalopen")).get("producten"));
    }

    private static String id(Product product) {
        return String.valueOf(product.id());
    }
}
