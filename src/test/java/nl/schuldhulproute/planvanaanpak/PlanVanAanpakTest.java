package nl.schuldhulproute.planvanaanpak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
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
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanVanAanpakTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    @Autowired
    private Schulden schulden;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Producten producten;

    @Autowired
    private Nazorgafspraken nazorgafspraken;

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Regeluitkomsten regeluitkomsten;

    private String nr;
    private ProcessInstance instantie;

    private void begin() {
        vandaagIs(VANDAAG);
        nr = dossier(LocalDate.of(2026, 10, 1));
        instantie = start("plan-van-aanpak", nr, Map.of());
    }

    private void heeftSchuld(String schuldeiser, long cent) {
        Schuld schuld = new Schuld(nr, Instant.EPOCH, "consulent");
        schuld.beschrijf(schuldeiser, "K-1", Schuld.Soort.HUUR, false, cent, VANDAAG);
        schulden.save(schuld);
    }

    private void inventariseer() {
        heeftSchuld("Woonstichting Proef", 1_000_000);
        vul(nr, "userTask_schuldenInventariseren", "gecontroleerdOp", VANDAAG.toString(), "lijst", "COMPLEET");
    }

    private void stelAfloscapaciteitVast(String bron) {
        vul(
                nr,
                "userTask_afloscapaciteitVaststellen",
                "inkomen",
                1800,
                "vtlb",
                1750.5,
                "beslagvrijeVoet",
                1700,
                "bron",
                bron,
                "berekendOp",
                "2026-11-20");
    }

    private void weegOmstandigheden() {
        vul(
                nr,
                "userTask_omstandighedenWegen",
                "crisis",
                "NEE",
                "inkomen",
                "STABIEL",
                "regelbaar",
                "JA",
                "vaardigheden",
                "MET_STEUN",
                "eerder",
                "NEE",
                "aandacht",
                List.of("WONEN", "INKOMEN"));
    }

    private void kiesAanbod() {
        vul(
                nr,
                "userTask_aanbodKiezen",
                "oplossing",
                "SANERINGSKREDIET",
                "aanbod",
                "Saneringskrediet met Budgetbegeleiding");
    }

    private void legProductVast(String product, String toegang, String nogEen) {
        vul(
                nr,
                "userTask_productVastleggen",
                "handeling",
                "VASTLEGGEN",
                "product",
                product,
                "toegang",
                toegang,
                "startOp",
                "2026-12-01",
                "eindeVoorzienOp",
                "2027-12-01",
                "nogEen",
                nogEen);
    }

    private void spreekNazorgAf() {
        vul(
                nr,
                "userTask_nazorgAfspreken",
                "momenten",
                "3, 6, 12",
                "vorm",
                "TELEFOON",
                "uitvoerder",
                "NAZORGCOACH",
                "contactpersoon",
                "Loket schuldhulp",
                "afgesprokenOp",
                VANDAAG.toString());
    }

    private void bespreek(String akkoord, Object... meer) {
        Object[] basis = {
            "doel",
            "Schuldenvrij",
            "verplichtingen",
            "Geen nieuwe schulden",
            "momenten",
            "Elke maand contact",
            "besprokenOp",
            VANDAAG.toString(),
            "akkoord",
            akkoord
        };
        Object[] alles = new Object[basis.length + meer.length];
        System.arraycopy(basis, 0, alles, 0, basis.length);
        System.arraycopy(meer, 0, alles, basis.length, meer.length);
        vul(nr, "userTask_planBespreken", alles);
    }

    private void stelVast(String gevolgen) {
        vul(nr, "userTask_planVaststellen", "vastgesteldOp", VANDAAG.toString(), "gevolgen", gevolgen);
    }

    private void maakBegeleidingsplan(String evaluatie) {
        vul(
                nr,
                "userTask_begeleidingsplanOpstellen",
                "leefgebieden",
                List.of("SCHULDEN", "WONEN"),
                "beginsituatie",
                "Geen overzicht",
                "uitstroom",
                "LANG",
                "uitstroomMotivering",
                "Leert snel",
                "einddoel",
                "Zelf de administratie doen",
                "doelen",
                "Post openen",
                "andereHulpverleners",
                "niemand",
                "taakverdeling",
                "Consulent en inwoner",
                "inzetInwoner",
                "Post bewaren",
                "duurMaanden",
                18,
                "eersteEvaluatieOp",
                evaluatie,
                "besprokenOp",
                VANDAAG.toString());
    }

    private void totEnMetOmstandigheden() {
        begin();
        inventariseer();
        stelAfloscapaciteitVast("OFFICIEEL");
        weegOmstandigheden();
    }

    private void totNazorg() {
        totEnMetOmstandigheden();
        kiesAanbod();
        legProductVast("BUDGETBEGELEIDING", "NIET_VRIJ", "NEE");
    }

    private void totVaststellen() {
        totNazorg();
        spreekNazorgAf();
        bespreek("JA");
    }

    private void geweigerd(String tekst, Runnable handeling) {
        List<String> voor = openTaken(nr);
        assertThatThrownBy(handeling::run).hasMessageContaining(tekst);
        assertThat(openTaken(nr)).isEqualTo(voor);
    }

    @Test
    void vanSchuldenTotBegeleidingsplan() {
        totVaststellen();
        stelVast("NEE");
        maakBegeleidingsplan("2027-02-22");

        assertThat(instantie).isEnded();
        Plan plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow();
        assertThat(plan.isVolledigOpHoofdlijnen()).isTrue();
        assertThat(plan.afloscapaciteit()).isEqualTo(4_950);
        assertThat(plan.indicatief()).isFalse();
        assertThat(plan.voorgesteld()).isEqualTo("SANERINGSKREDIET");
        assertThat(plan.oplossing()).isEqualTo("SANERINGSKREDIET");
        assertThat(plan.redenAfwijking()).isNull();
        assertThat(plan.besprokenOp()).isEqualTo(VANDAAG);
        assertThat(plan.vastgesteldOp()).isEqualTo(VANDAAG);
        assertThat(plan.nazorg()).contains("3, 6, 12 maanden").contains("Loket schuldhulp");
        assertThat(register.lopend(nr, "A40").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 2, 22));
        // 18 months after 23-11-2026 is 23-5-2028; the nazorgtoets at the latest three months earlier.
        assertThat(register.lopend(nr, "NT").orElseThrow().einde()).isEqualTo(LocalDate.of(2028, 2, 23));
    }

    @Test
    void deOplossingGaatAlsFeitNaarDeRoute() {
        totNazorg();
        assertThat(motor.getRuntimeService().getVariable(instantie.getId(), "oplossing"))
                .isEqualTo("SANERINGSKREDIET");
    }

    @Test
    void deSchuldenStaanInDeTabelMetHunTotaal() {
        begin();
        heeftSchuld("Woonstichting Proef", 100_050);
        heeftSchuld("Energie Proef", 50_000);
        var getoond = open(taak(nr, "userTask_schuldenInventariseren"));
        assertThat(getoond.get("schulden").toString())
                .contains("Woonstichting Proef")
                .contains("€ 1.000,50");
        assertThat(getoond.get("gecontroleerdOp")).as("de dag van vandaag").hasToString(VANDAAG.toString());
        assertThat(getoond)
                .hasEntrySatisfying(
                        "schuldenlijst",
                        samen -> assertThat(samen).asString().contains("€ 1.500,50", "2 schulden", "/schulden)"));
    }

    @Test
    void eenLegeLijstIsNietCompleet() {
        begin();
        geweigerd(
                "vul eerst de schulden in op de pagina van het dossier",
                () -> vul(nr, "userTask_schuldenInventariseren", "gecontroleerdOp", "2026-11-23", "lijst", "COMPLEET"));
    }

    @Test
    void geenSchuldenKanNietAlsErSchuldenStaan() {
        begin();
        heeftSchuld("Woonstichting Proef", 100);
        geweigerd(
                "er staan schulden in de lijst",
                () -> vul(
                        nr,
                        "userTask_schuldenInventariseren",
                        "gecontroleerdOp",
                        "2026-11-23",
                        "lijst",
                        "GEEN_SCHULDEN"));
    }

    @Test
    void wieMeerSchuldenVerwachtSchrijftOpWelke() {
        begin();
        heeftSchuld("Woonstichting Proef", 100);
        geweigerd(
                "schrijf op welke schulden u nog verwacht",
                () -> vul(
                        nr,
                        "userTask_schuldenInventariseren",
                        "gecontroleerdOp",
                        "2026-11-23",
                        "lijst",
                        "MEER_VERWACHT"));
    }

    @Test
    void zonderSchuldenIsHetVoorstelAlleenBegeleiding() {
        begin();
        vul(nr, "userTask_schuldenInventariseren", "gecontroleerdOp", "2026-11-23", "lijst", "GEEN_SCHULDEN");
        stelAfloscapaciteitVast("OFFICIEEL");
        weegOmstandigheden();
        assertThat(open(taak(nr, "userTask_aanbodKiezen")))
                .containsEntry("voorgesteld", "BEGELEIDING")
                .containsEntry("voorstel", "Alleen begeleiding");
    }

    @Test
    void eenSchattingMaaktDeBedragenIndicatief() {
        begin();
        inventariseer();
        stelAfloscapaciteitVast("SCHATTING");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                        .orElseThrow()
                        .indicatief())
                .isTrue();
        weegOmstandigheden();
        assertThat(open(taak(nr, "userTask_aanbodKiezen")).get("redenen").toString())
                .contains("indicatief");
    }

    @Test
    void deBeslagvrijeVoetGeldtTwaalfMaandenVanafDeBerekening() {
        begin();
        inventariseer();
        stelAfloscapaciteitVast("OFFICIEEL");
        assertThat(register.lopend(nr, "A38").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 11, 20));
        assertThat(register.lopend(nr, "A38").orElseThrow().waarschuwingOp()).isEqualTo(LocalDate.of(2027, 10, 20));
    }

    @Test
    void naAflossenBlijftDeBeslagvrijeVoetOver() {
        begin();
        inventariseer();
        geweigerd(
                "minder over dan de beslagvrije voet",
                () -> vul(
                        nr,
                        "userTask_afloscapaciteitVaststellen",
                        "inkomen",
                        1900,
                        "vtlb",
                        1650,
                        "beslagvrijeVoet",
                        1700,
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        "2026-11-20"));
    }

    private void rekenUit(Object... meer) {
        Object[] basis = {
            "bron",
            "UITREKENEN",
            "berekendOp",
            VANDAAG.toString(),
            "inkomen",
            1600,
            "leefsituatie",
            "ALLEENSTAANDE",
            "verblijf",
            "WOONADRES",
            "jaarinkomen",
            20_000
        };
        Object[] alles = Arrays.copyOf(basis, basis.length + meer.length);
        System.arraycopy(meer, 0, alles, basis.length, meer.length);
        vul(nr, "userTask_afloscapaciteitVaststellen", alles);
    }

    @Test
    void watWijUitrekenenKijktEenMensNaMetDeRedenenErbij() {
        begin();
        inventariseer();
        rekenUit("correcties", 100);

        assertThat(openTaken(nr)).containsExactly("userTask_berekeningNakijken");
        assertThat(open(taak(nr, "userTask_berekeningNakijken"))
                        .get("berekening")
                        .toString())
                .contains("**Beslagvrije voet: € 1.348,49 per maand**\n")
                .contains("95% van de bijstandsnorm van € 1.419,46")
                .contains("**Vrij te laten bedrag: € 1.448,49 per maand** (indicatief)")
                .contains("**Afloscapaciteit: € 151,51 per maand** (indicatief)");
        vul(nr, "userTask_berekeningNakijken", "oordeel", "JA");

        assertThat(openTaken(nr)).containsExactly("userTask_omstandighedenWegen");
        Plan plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow();
        assertThat(plan.beslagvrijeVoet()).isEqualTo(134_849);
        assertThat(plan.vtlb()).isEqualTo(144_849);
        assertThat(plan.afloscapaciteit()).isEqualTo(15_151);
        assertThat(plan.indicatief()).isTrue();
        assertThat(regeluitkomsten.laatste(nr, Regel.AFLOSCAPACITEIT).orElseThrow())
                .matches(Regeluitkomst::indicatief)
                .matches(uitkomst -> uitkomst.uitkomst().equals("€ 151,51 per maand"));
    }

    @Test
    void kloptDeBerekeningNietDanBegintHetOpnieuw() {
        begin();
        inventariseer();
        rekenUit("correcties", 100);
        vul(nr, "userTask_berekeningNakijken", "oordeel", "NEE", "toelichting", "De toeslagen ontbreken");
        assertThat(openTaken(nr)).containsExactly("userTask_afloscapaciteitVaststellen");
        stelAfloscapaciteitVast("OFFICIEEL");
        assertThat(openTaken(nr)).containsExactly("userTask_omstandighedenWegen");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                        .orElseThrow()
                        .indicatief())
                .isFalse();
    }

    @Test
    void zonderAlleGegevensZegtHetFormulierWatOntbreekt() {
        begin();
        inventariseer();
        geweigerd("hiervoor ontbreekt nog: de correcties (0 als die er niet zijn)", this::rekenUit);
        geweigerd(
                "vul dit in, of laat een indicatie uitrekenen",
                () -> vul(
                        nr,
                        "userTask_afloscapaciteitVaststellen",
                        "inkomen",
                        1900,
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        "2026-11-20"));
        assertThat(open(taak(nr, "userTask_afloscapaciteitVaststellen")))
                .containsEntry("heroverwegen", "1 januari 2027");
    }

    @Test
    void naEenWijzigingVanDeNormenIsDeAfloscapaciteitWeerIndicatief() {
        totEnMetOmstandigheden();
        vandaagIs(LocalDate.of(2026, 12, 31));
        assertThat(open(taak(nr, "userTask_aanbodKiezen")).get("redenen").toString())
                .doesNotContain("indicatief");
        vandaagIs(LocalDate.of(2027, 1, 1));
        assertThat(open(taak(nr, "userTask_aanbodKiezen")).get("redenen").toString())
                .contains("De afloscapaciteit is indicatief: reken het vtlb na");
    }

    @Test
    void hetVoorstelEnZijnRedenenBlijvenBewaard() {
        totEnMetOmstandigheden();
        Regeluitkomst voorstel = regeluitkomsten.laatste(nr, Regel.AANBOD).orElseThrow();
        assertThat(voorstel.uitkomst()).isEqualTo("Saneringskrediet");
        assertThat(regeluitkomsten.redenen(voorstel))
                .extracting(Reden::uitleg)
                .contains("Kies begeleiding die past bij deze leefgebieden: Inkomen, Wonen.");
        assertThat(open(taak(nr, "userTask_aanbodKiezen")).get("redenen").toString())
                .startsWith(
                        "- Het inkomen is stabiel: met een saneringskrediet heeft de inwoner nog één schuldeiser (VNG-model");
    }

    @Test
    void eenBedragMetLettersWordtGeweigerd() {
        begin();
        inventariseer();
        geweigerd(
                "zonder letters",
                () -> vul(
                        nr,
                        "userTask_afloscapaciteitVaststellen",
                        "inkomen",
                        "veel",
                        "vtlb",
                        1750,
                        "beslagvrijeVoet",
                        1700,
                        "bron",
                        "OFFICIEEL",
                        "berekendOp",
                        "2026-11-20"));
    }

    @Test
    void afwijkenVanHetVoorstelVraagtEenReden() {
        totEnMetOmstandigheden();
        geweigerd(
                "schrijf op waarom",
                () -> vul(nr, "userTask_aanbodKiezen", "oplossing", "WSNP", "aanbod", "Rechtstreeks Wsnp"));
        vul(
                nr,
                "userTask_aanbodKiezen",
                "oplossing",
                "WSNP",
                "aanbod",
                "Rechtstreeks Wsnp",
                "redenAfwijking",
                "Twee schuldeisers weigeren altijd");
        Plan plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr).orElseThrow();
        assertThat(plan.voorgesteld()).isEqualTo("SANERINGSKREDIET");
        assertThat(plan.oplossing()).isEqualTo("WSNP");
        assertThat(plan.redenAfwijking()).isEqualTo("Twee schuldeisers weigeren altijd");
    }

    @Test
    void meerProductenEnEenProductWeghalen() {
        totEnMetOmstandigheden();
        kiesAanbod();
        legProductVast("BUDGETBEHEER", "NIET_VRIJ", "JA");
        legProductVast("BUDGETBEHEER", "VRIJ", "JA");
        legProductVast("BUDGETCOACHING", "VRIJ", "JA");
        vul(nr, "userTask_productVastleggen", "handeling", "WEGHALEN", "product", "BUDGETCOACHING", "nogEen", "NEE");
        assertThat(producten.findByDossiernummerOrderById(nr))
                .extracting(Product::naam, Product::vrijToegankelijk)
                .containsExactly(tuple("Budgetbeheer", true));
        assertThat(openTaken(nr)).containsExactly("userTask_nazorgAfspreken");
    }

    @Test
    void hetAanbodBevatTenMinsteEenProduct() {
        totEnMetOmstandigheden();
        kiesAanbod();
        legProductVast("BUDGETBEHEER", "NIET_VRIJ", "JA");
        geweigerd(
                "ten minste één begeleidingsproduct",
                () -> vul(
                        nr,
                        "userTask_productVastleggen",
                        "handeling",
                        "WEGHALEN",
                        "product",
                        "BUDGETBEHEER",
                        "nogEen",
                        "NEE"));
        assertThat(producten.findByDossiernummerOrderById(nr)).hasSize(1);
        geweigerd(
                "staat niet in de lijst",
                () -> vul(
                        nr,
                        "userTask_productVastleggen",
                        "handeling",
                        "WEGHALEN",
                        "product",
                        "FLANKERENDE_HULP",
                        "nogEen",
                        "NEE"));
    }

    @Test
    void eenProductEindigtNaZijnStart() {
        totEnMetOmstandigheden();
        kiesAanbod();
        geweigerd(
                "vul een dag in die na de start ligt",
                () -> vul(
                        nr,
                        "userTask_productVastleggen",
                        "handeling",
                        "VASTLEGGEN",
                        "product",
                        "BUDGETBEHEER",
                        "toegang",
                        "VRIJ",
                        "startOp",
                        "2026-12-01",
                        "eindeVoorzienOp",
                        "2026-12-01",
                        "nogEen",
                        "NEE"));
        geweigerd(
                "Toegang: vul dit in",
                () -> vul(
                        nr,
                        "userTask_productVastleggen",
                        "handeling",
                        "VASTLEGGEN",
                        "product",
                        "BUDGETBEHEER",
                        "startOp",
                        "2026-12-01",
                        "eindeVoorzienOp",
                        "2027-12-01",
                        "nogEen",
                        "NEE"));
        geweigerd(
                "Start: vul dit in",
                () -> vul(
                        nr,
                        "userTask_productVastleggen",
                        "handeling",
                        "VASTLEGGEN",
                        "product",
                        "BUDGETBEHEER",
                        "toegang",
                        "VRIJ",
                        "eindeVoorzienOp",
                        "2027-12-01",
                        "nogEen",
                        "NEE"));
    }

    @Test
    void nazorgOpEigenMomentenMetEenVrijwilliger() {
        totNazorg();
        assertThat(open(taak(nr, "userTask_nazorgAfspreken"))).containsEntry("momenten", "3, 6, 12");
        Object[] basis = {
            "momenten",
            "9,1, 24",
            "vorm",
            "HUISBEZOEK",
            "uitvoerder",
            "VRIJWILLIGER",
            "contactpersoon",
            "Maatje",
            "afgesprokenOp",
            VANDAAG.toString()
        };
        geweigerd("een vrijwilliger werkt met een coördinator", () -> vul(nr, "userTask_nazorgAfspreken", basis));
        Object[] compleet = java.util.Arrays.copyOf(basis, basis.length + 2);
        compleet[basis.length] = "coordinator";
        compleet[basis.length + 1] = "Coördinator Proef";
        vul(nr, "userTask_nazorgAfspreken", compleet);

        Nazorgafspraak afspraak = nazorgafspraken.findByDossiernummer(nr).orElseThrow();
        assertThat(afspraak.momenten()).containsExactly(1, 9, 24);
        assertThat(afspraak.coordinator()).isEqualTo("Coördinator Proef");
        assertThat(afspraak.vorm()).isEqualTo(Nazorgafspraak.Vorm.HUISBEZOEK);
        assertThat(afspraak.intensiteit()).isNull();
    }

    @Test
    void verkeerdeNazorgmomentenWordenGeweigerd() {
        totNazorg();
        for (String momenten : List.of("drie", "3;6", "0, 3", "37", "3,,6")) {
            geweigerd(
                    "Contact na hoeveel maanden?",
                    () -> vul(
                            nr,
                            "userTask_nazorgAfspreken",
                            "momenten",
                            momenten,
                            "vorm",
                            "TELEFOON",
                            "uitvoerder",
                            "NAZORGCOACH",
                            "contactpersoon",
                            "Loket",
                            "afgesprokenOp",
                            VANDAAG.toString()));
        }
        assertThat(nazorgafspraken.findByDossiernummer(nr)).isEmpty();
    }

    @Test
    void isDeInwonerHetNietEensDanTerugNaarHetAanbod() {
        totNazorg();
        spreekNazorgAf();
        geweigerd("schrijf op wat er anders moet", () -> bespreek("AANPASSEN"));
        bespreek("AANPASSEN", "wensen", "Liever schuldbemiddeling");
        assertThat(openTaken(nr)).containsExactly("userTask_aanbodKiezen");
        assertThat(plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nr)
                        .orElseThrow()
                        .besprokenOp())
                .isNull();
    }

    @Test
    void zonderEerderBesluitIsErGeenVoorstel() {
        totVaststellen();
        var getoond = open(taak(nr, "userTask_planVaststellen"));
        assertThat(getoond.get("gevolgen")).isNull();
        assertThat(getoond.get("vergelijking").toString()).contains("het plan waarover is besloten");
    }

    @Test
    void eenVerschilMetHetBesluitVraagtEenWijzigingsbesluit() {
        metBeslotenPlan("SCHULDBEMIDDELING");
        var getoond = open(taak(nr, "userTask_planVaststellen"));
        assertThat(getoond).containsEntry("gevolgen", "JA");
        assertThat(getoond.get("vergelijking").toString())
                .contains("De oplossing is nu: Saneringskrediet. In het besluit stond: Schuldbemiddeling.");
        geweigerd("dit kan niet zonder wijzigingsbesluit", () -> stelVast("NEE"));
        geweigerd(
                "dit kan niet zonder wijzigingsbesluit",
                () -> vul(
                        nr,
                        "userTask_planVaststellen",
                        "vastgesteldOp",
                        VANDAAG.toString(),
                        "gevolgen",
                        "NEE",
                        "toelichting",
                        "De inwoner vindt het goed"));

        stelVast("JA");
        assertThat(openTaken(nr)).containsExactly("userTask_besluitOpstellen");
        Regeluitkomst uitkomst =
                uitkomsten.laatste(nr, Regel.WIJZIGING_VAN_PLAN).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("Er is een wijzigingsbesluit nodig");
        assertThat(uitkomsten.redenen(uitkomst).get(0).grondslag()).contains("T-24");
        neemBesluit(nr, "WIJZIGEN");
        assertThat(openTaken(nr)).containsExactly("userTask_begeleidingsplanOpstellen");
        assertThat(besluiten.findByDossiernummerOrderById(nr))
                .extracting(Besluit::soort)
                .containsExactly(Besluitconcept.Soort.TOEGANG, Besluitconcept.Soort.WIJZIGING);
        maakBegeleidingsplan("2027-02-22");
        assertThat(instantie).isEnded();
    }

    @Test
    void wieDeWijzigingNietWilOpstellenLegtHetPlanOpnieuwOpTafel() {
        metBeslotenPlan("SCHULDBEMIDDELING");
        stelVast("JA");
        vulAls("consulent", nr, "userTask_besluitOpstellen", "heroverwegen", true);

        assertThat(instantie).hasPassed("escalation_wijzigingHeroverwegen");
        assertThat(openTaken(nr)).containsExactly("userTask_aanbodKiezen");
        assertThat(besluiten.findByDossiernummerOrderById(nr)).hasSize(1);
    }

    @Test
    void watDeRegelNietKanZeggenWeegtEenMens() {
        metBeslotenPlan("SANERINGSKREDIET");
        var getoond = open(taak(nr, "userTask_planVaststellen"));
        assertThat(getoond.get("gevolgen")).isNull();
        assertThat(getoond.get("vergelijking").toString())
                .startsWith("**Voorstel: weeg af of er een wijzigingsbesluit nodig is.**")
                .contains("De afloscapaciteit is anders dan in het besluit.");
        geweigerd("weeg af of er een wijzigingsbesluit nodig is", () -> stelVast("NEE"));
        vul(
                nr,
                "userTask_planVaststellen",
                "vastgesteldOp",
                VANDAAG.toString(),
                "gevolgen",
                "NEE",
                "toelichting",
                "Alleen uitgewerkt");
        assertThat(openTaken(nr)).containsExactly("userTask_begeleidingsplanOpstellen");
    }

    @Test
    void hetUitstroomprofielIsEenVoorstelMetRedenen() {
        totVaststellen();
        stelVast("NEE");
        var getoond = open(taak(nr, "userTask_begeleidingsplanOpstellen"));
        assertThat(getoond)
                .containsEntry("voorstel", "Uitstroom op lange termijn")
                .containsEntry("uitstroom", "LANG");
        assertThat(getoond.get("redenen").toString()).isEqualTo("- De inwoner kan het alleen met steun.");
        maakBegeleidingsplan("2027-02-22");
        Regeluitkomst uitkomst = uitkomsten.laatste(nr, Regel.UITSTROOMPROFIEL).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("Uitstroom op lange termijn");
        assertThat(tijdlijn.laatste(nr, "plan-van-aanpak-begeleidingsplanOpstellen"))
                .containsEntry("uitstroom", "LANG")
                .containsEntry("uitstroomMotivering", "Leert snel");
    }

    @Test
    void hetPlanWaarOverIsBeslotenBlijftBewaard() {
        metBeslotenPlan("SANERINGSKREDIET");
        assertThat(plannen.findByDossiernummerOrderByVolgnummerDesc(nr))
                .extracting(Plan::volgnummer, Plan::aanbod, Plan::vastgesteldOp)
                .containsExactly(
                        tuple(2, "Saneringskrediet met Budgetbegeleiding", null),
                        tuple(1, "Hulp met Budgetbegeleiding", VANDAAG));
    }

    /** The plan in outline, and the decision on access that rests on it. */
    private void metBeslotenPlan(String oplossing) {
        vandaagIs(VANDAAG);
        nr = dossier(LocalDate.of(2026, 10, 1));
        Plan besloten = new Plan(nr, 1, Instant.EPOCH);
        besloten.kies(oplossing, null);
        besloten.beschrijf("Doel", "Hulp met Budgetbegeleiding", "Geen", "Elke maand", "Bellen");
        besloten.bedragen(140_000L, null, null, 5_000L, true);
        plannen.save(besloten);
        start("besluit-nemen", nr, Map.of("besluit", "TOEGANG"));
        neemBesluit(nr, "TOEKENNEN");
        instantie = start("plan-van-aanpak", nr, Map.of());
        inventariseer();
        stelAfloscapaciteitVast("OFFICIEEL");
        weegOmstandigheden();
        kiesAanbod();
        legProductVast("BUDGETBEGELEIDING", "NIET_VRIJ", "NEE");
        spreekNazorgAf();
        bespreek("JA");
    }

    @Test
    void vaststellenKanNietVoorHetGesprek() {
        totVaststellen();
        geweigerd(
                "deze dag ligt voor de dag waarop het plan is besproken",
                () -> vul(nr, "userTask_planVaststellen", "vastgesteldOp", "2026-11-22", "gevolgen", "NEE"));
    }

    @Test
    void deEersteEvaluatieLigtBinnenHetBeleid() {
        totVaststellen();
        stelVast("NEE");
        geweigerd("niet later dan 23 mei 2027", () -> maakBegeleidingsplan("2027-05-24"));
        geweigerd("vul een dag in na vandaag", () -> maakBegeleidingsplan("2026-11-23"));
        maakBegeleidingsplan("2027-05-23");
        assertThat(instantie).isEnded();
    }
}
