package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitgrond;
import nl.schuldhulproute.dossier.Besluitgronden;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Besluitopvolging.Gevolg;
import nl.schuldhulproute.dossier.Besluitopvolgingen;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each kind of decision contains, opens and does to an earlier one, and when it is refused. */
class BesluitsoortenTest extends RouteTest {

    /** A Tuesday. */
    private static final LocalDate DINSDAG = LocalDate.of(2027, 3, 16);

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitenboek boek;

    @Autowired
    private Besluitgronden gronden;

    @Autowired
    private Besluitopvolgingen opvolgingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Producten producten;

    @Autowired
    private Bezwaarschriften bezwaarschriften;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Clock klok;

    private String nummer;

    @BeforeEach
    void eenDossier() {
        vandaagIs(DINSDAG);
        nummer = dossier(DINSDAG.minusDays(40));
    }

    @Test
    void toegangBevatHetPlanOpHoofdlijnenMetZevenOnderdelen() {
        maakPlan();
        besluit("TOEGANG", null);
        neemBesluit(nummer, "TOEKENNEN");

        assertThat(laatste().inhoud().lines())
                .containsExactly(
                        "Doel: Schuldenvrij",
                        "Aanbod: Schuldbemiddeling en budgetbegeleiding",
                        "Verplichtingen: Meewerken",
                        "Momenten waarop wij bespreken hoe het gaat: Evaluatie na 3 maanden",
                        "Nazorg: Contact na 3, 6 en 12 maanden",
                        "Beslagvrije voet: € 1.400,00 per maand (schatting)",
                        "Afloscapaciteit: € 50,00 per maand (schatting)");
    }

    @Test
    void watDeRegelsVondenBlijftBijHetBesluitZoalsHetWas() {
        maakPlan();
        uitkomsten.bewaar(
                nummer,
                Regel.TOEGANG,
                "Toegang verlenen",
                List.of(new Reden("U heeft schulden.", "Wgs art. 3")),
                DINSDAG);
        besluit("TOEGANG", null);
        neemBesluit(nummer, "TOEKENNEN");
        uitkomsten.bewaar(
                nummer, Regel.TOEGANG, "Toegang weigeren", List.of(new Reden("Iets anders.", "Wgs art. 3")), DINSDAG);

        assertThat(gronden.van(laatste()))
                .containsExactly(new Besluitgrond(
                        Regel.TOEGANG,
                        "Toegang verlenen",
                        List.of(new Reden("U heeft schulden.", "Wgs art. 3")),
                        DINSDAG));
    }

    @Test
    void eenWijzigingZegtWatVerandertEnWatDoorgaatEnHoortBijHetEerdereBesluit() {
        maakPlan();
        besluit("TOEGANG", null);
        neemBesluit(nummer, "TOEKENNEN");
        Besluit toegang = laatste();
        producten.save(new Product(nummer, "Budgetbeheer", false, klok.instant()));
        besluit("WIJZIGING", null);
        neemBesluit(nummer, "WIJZIGEN");

        assertThat(laatste().inhoud())
                .isEqualTo("De begeleiding gaat door met minder gesprekken.\nDeze hulp gaat door: Budgetbeheer");
        assertThat(opvolgingen.findByBesluitOrderById(toegang.id()))
                .extracting(Besluitopvolging::opvolger, Besluitopvolging::gevolg)
                .containsExactly(tuple(laatste().id(), Gevolg.GEWIJZIGD));
        assertThat(boek.geldend(nummer)).hasSize(2);
    }

    @Test
    void eenWijzigingZonderWatVerandertWordtGeweigerd() {
        besluit("WIJZIGING", null);

        assertThatThrownBy(() -> stelOp("consulent", "WIJZIGEN", "zienswijze", "NIET_GEREAGEERD"))
                .hasMessageContaining("de inwoner moet lezen wat er verandert");
    }

    @Test
    void beeindigenKanNietZolangErIetsDoorgaat() {
        Product product = producten.save(new Product(nummer, "Budgetbeheer", false, klok.instant()));
        producten.save(new Product(nummer, "Inloopspreekuur", true, klok.instant()));
        besluit("BEEINDIGING", null);

        assertThatThrownBy(() -> stelOp("consulent", "BEEINDIGEN", "zienswijze", "NIET_GEREAGEERD"))
                .hasMessageContaining("Budgetbeheer is niet vrij toegankelijk en nog niet afgerond; neem een"
                        + " wijzigingsbesluit met wat doorgaat");
        product.isAfgerond(DINSDAG, "Klaar");
        producten.save(product);
        neemBesluit(nummer, "BEEINDIGEN");
        assertThat(laatste().soort()).isEqualTo(Soort.BEEINDIGING);
    }

    @Test
    void buitenBehandelingKanNaEenHersteltermijnDieVoorbijIsEnBinnenVierWeken() {
        termijnen.start(nummer, "A10", DINSDAG.minusDays(30));
        termijnen.zetOp(new Termijnsleutel(nummer, "A7"), DINSDAG.minusDays(15), DINSDAG.minusDays(1));
        termijnen.start(nummer, "A8", DINSDAG.minusDays(1));
        ProcessInstance besluit = besluit("NIET_IN_BEHANDELING", null);
        neemBesluit(nummer, "NIET_BEHANDELEN");

        assertThat(besluit).isEnded().hasPassed("end_besluitBekendgemaakt");
        assertThat(termijnen.laatste(nummer, "A8").orElseThrow().voldaanOp()).contains(DINSDAG);
        assertThat(termijnen.laatste(nummer, "A10").orElseThrow().voldaanOp()).contains(DINSDAG);
        assertThat(termijnen.lopend(
                        new Termijnsleutel(nummer, "A15", "besluit-" + laatste().id())))
                .isPresent();
    }

    @Test
    void buitenBehandelingZonderOfTijdensDeHersteltermijnWordtGeweigerd() {
        besluit("NIET_IN_BEHANDELING", null);
        assertThatThrownBy(() -> stelOp("consulent", "NIET_BEHANDELEN"))
                .hasMessageContaining("er is geen tijd gegeven om de aanvraag aan te vullen (Awb art. 4:5 lid 1)");

        termijnen.zetOp(new Termijnsleutel(nummer, "A7"), DINSDAG.minusDays(14), DINSDAG);
        assertThatThrownBy(() -> stelOp("consulent", "NIET_BEHANDELEN"))
                .hasMessageContaining("de inwoner heeft tot en met 16 maart 2027 de tijd om aan te vullen");

        termijnen.voldaan(nummer, "A7", DINSDAG);
        vandaagIs(DINSDAG.plusDays(1));
        assertThatThrownBy(() -> stelOp("consulent", "NIET_BEHANDELEN"))
                .hasMessageContaining("de inwoner heeft de aanvraag aangevuld: beslis op de inhoud");
    }

    @Test
    void naVierWekenMoetDeGemeenteOpDeInhoudBeslissen() {
        termijnen.zetOp(new Termijnsleutel(nummer, "A7"), DINSDAG.minusDays(15), DINSDAG.minusDays(1));
        termijnen.start(nummer, "A8", DINSDAG.minusDays(1));
        ProcessInstance besluit = besluit("NIET_IN_BEHANDELING", null);
        // Monday 12 April is the last day: four weeks after Monday 15 March.
        vandaagIs(LocalDate.of(2027, 4, 13));
        assertThatThrownBy(() -> stelOp("consulent", "NIET_BEHANDELEN"))
                .hasMessageContaining("dit kon tot en met 12 april 2027. De aanvraag kan niet meer buiten behandeling"
                        + " blijven: beslis op de inhoud (Awb art. 4:5 lid 4)");

        stelOp("consulent", "WEL_BEHANDELEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls("consulent", nummer, "userTask_inwonerInformeren", "verteldOp", "2027-04-13", "wijze", "BRIEF");
        assertThat(besluit).isEnded().hasPassed("end_nietsVerandert");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void ookDeBekendmakingMoetBinnenVierWekenEnAndersBeslistDeGemeenteOpDeInhoud() {
        termijnen.zetOp(new Termijnsleutel(nummer, "A7"), DINSDAG.minusDays(15), DINSDAG.minusDays(1));
        termijnen.start(nummer, "A8", DINSDAG.minusDays(1));
        ProcessInstance besluit = besluit("NIET_IN_BEHANDELING", null);
        vandaagIs(LocalDate.of(2027, 4, 12));
        stelOp("consulent", "NIET_BEHANDELEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls(
                "consulent",
                nummer,
                "userTask_briefMaken",
                "onderdelen",
                List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL"),
                "kenmerk",
                "B-1");
        // The letter was left lying for a day.
        vandaagIs(LocalDate.of(2027, 4, 13));
        assertThatThrownBy(() -> maakBekend("2027-04-13"))
                .hasMessageContaining("dit kon tot en met 12 april 2027")
                .hasMessageContaining("Stuur het besluit terug naar de opsteller");
        assertThatThrownBy(() -> vulAls("consulent", nummer, "userTask_besluitBekendmaken", "wijze", "POST"))
                .hasMessageContaining("vul dit in");
        assertThatThrownBy(() ->
                        vulAls("consulent", nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", "2027-04-13"))
                .hasMessageContaining("vul dit in");
        assertThat(open(taak(nummer, "userTask_besluitBekendmaken")).get("bezwaar"))
                .asString()
                .contains("dit kon tot en met 12 april 2027");
        vulAls("consulent", nummer, "userTask_besluitBekendmaken", "terug", true);

        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
        assertThat(termijnen.lopende(nummer))
                .noneMatch(termijn -> termijn.code().equals("A14"));
        stelOp("consulent", "WEL_BEHANDELEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls("consulent", nummer, "userTask_inwonerInformeren", "verteldOp", "2027-04-13", "wijze", "BRIEF");
        assertThat(besluit).isEnded().hasPassed("end_nietsVerandert");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void opDeLaatsteDagKanHetNogBekendWorden() {
        termijnen.zetOp(new Termijnsleutel(nummer, "A7"), DINSDAG.minusDays(15), DINSDAG.minusDays(1));
        termijnen.start(nummer, "A8", DINSDAG.minusDays(1));
        besluit("NIET_IN_BEHANDELING", null);
        vandaagIs(LocalDate.of(2027, 4, 12));
        neemBesluit(nummer, "NIET_BEHANDELEN");

        assertThat(laatste().uitkomst()).isEqualTo("NIET_BEHANDELEN");
    }

    private void maakBekend(String op) {
        vulAls("consulent", nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", op, "wijze", "POST");
    }

    @Test
    void opEenBezwaarBeslistNiemandDieAanHetEersteBesluitMeewerkte() {
        Besluit weigering = weigering("consulent", "kwaliteit");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("betreft"))
                .asString()
                .contains("Toegang tot de schuldhulpverlening weigeren");

        assertThatThrownBy(() -> stelOp("consulent", "ONGEGROND"))
                .hasMessageContaining("u werkte mee aan het besluit waartegen het bezwaar is");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void ookDeTweedeLezerVanEenBezwaarWerkteNietMeeAanHetEersteBesluit() {
        Besluit weigering = weigering("eerder", "kwaliteit");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        stelOp("consulent", "ONGEGROND");

        assertThatThrownBy(() -> vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD"))
                .hasMessageContaining("een collega moet dit doen (Awb art. 7:5 en 10:3 lid 3)");
    }

    @Test
    void eenGegrondBezwaarHerroeptHetBesluitEnOpentBeroepInPlaatsVanBezwaar() {
        Besluit weigering = weigering("eerder", "lezer");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        neemOpBezwaar("GEGROND", Vervanging.TOEGANG_VERLEEND);

        Besluit beslissing = laatste();
        assertThat(beslissing.betreft()).isEqualTo(weigering.id());
        assertThat(beslissing.inhoud()).isEqualTo("Dit wordt anders\nU krijgt toegang tot de schuldhulp.");
        assertThat(boek.toegangVerleend(nummer)).isTrue();
        assertThat(boek.isVervallen(weigering.id())).isTrue();
        assertThat(opvolgingen.findByBesluitOrderById(weigering.id()))
                .extracting(Besluitopvolging::gevolg)
                .containsExactly(Gevolg.HERROEPEN);
        assertThat(termijnen.lopend(new Termijnsleutel(nummer, "A22", "besluit-" + beslissing.id())))
                .isPresent();
        assertThat(termijnen.laatste(new Termijnsleutel(nummer, "A15", "besluit-" + beslissing.id())))
                .isEmpty();
    }

    @Test
    void eenBezwaarDatVoorEenDeelGegrondIsWijzigtHetBesluit() {
        Besluit wijziging = eerder(Soort.WIJZIGING, "WIJZIGEN");
        besluit("BESLISSING_OP_BEZWAAR", wijziging.id());
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))).containsEntry("kiestVervanging", false);
        neemBesluit(nummer, "DEELS_GEGROND");

        assertThat(gevolgen(wijziging)).containsExactly(Gevolg.GEWIJZIGD);
        assertThat(boek.isVervallen(wijziging.id())).isFalse();
        assertThat(laatste().vervanging()).isNull();
    }

    // ---- what takes the place of the decision objected to (Awb art. 7:11 lid 2)

    @ParameterizedTest
    @ValueSource(strings = {"GEGROND", "DEELS_GEGROND"})
    void wieGelijkKrijgtOverDeVoorwaardenHoudtDeToegang(String uitkomst) {
        Besluit toegang = eerder(Soort.TOEGANG, "TOEKENNEN");
        besluit("BESLISSING_OP_BEZWAAR", toegang.id());
        // There is nothing to choose: an objection never costs the access.
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))).containsEntry("kiestVervanging", false);
        neemBesluit(nummer, uitkomst);

        assertThat(gevolgen(toegang)).containsExactly(Gevolg.GEWIJZIGD);
        assertThat(laatste().vervanging()).isEqualTo(Vervanging.TOEGANG_BLIJFT);
        assertThat(laatste().inhoud()).endsWith("U houdt toegang tot de schuldhulp, zoals hierboven staat.");
        assertThat(boek.toegangVerleend(nummer)).isTrue();
        // The access can still be changed or withdrawn as before.
        assertThat(boek.inTeTrekken(nummer)).containsExactly(toegang);
    }

    @Test
    void eenHerroepenWeigeringIsPasAfAlsErIetsVoorInDePlaatsKomt() {
        Besluit weigering = weigering("eerder", "lezer");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")))
                .containsEntry("kiestVervanging", true)
                .hasEntrySatisfying(
                        "vervangingen",
                        keuzes -> assertThat(String.valueOf(keuzes))
                                .contains("TOEGANG_VERLEEND", "TOEGANG_GEWEIGERD")
                                .doesNotContain("TOEGANG_BLIJFT", "AANVRAAG_BEHANDELD"));
        assertThatThrownBy(() -> stelOp("consulent", "GEGROND", "watVerandert", "U krijgt hulp"))
                .hasMessageContaining("wat er voor het eerdere besluit in de plaats komt (Awb art. 7:11 lid 2)");
        assertThatThrownBy(() -> stelOp(
                        "consulent", "GEGROND", "watVerandert", "U krijgt hulp", "vervanging", "AANVRAAG_BEHANDELD"))
                .hasMessageContaining("dit kan niet in de plaats van het eerdere besluit komen");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @ParameterizedTest
    @CsvSource({"TOEGANG_VERLEEND, HERROEPEN, true", "TOEGANG_GEWEIGERD, GEWIJZIGD, false"})
    void ookEenWeigeringDieVoorEenDeelNietStandHoudtZegtOfErToegangIs(
            Vervanging vervanging, Gevolg gevolg, boolean toegang) {
        Besluit weigering = weigering("eerder", "lezer");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        neemOpBezwaar("DEELS_GEGROND", vervanging);

        assertThat(gevolgen(weigering)).containsExactly(gevolg);
        assertThat(boek.toegangVerleend(nummer)).isEqualTo(toegang);
        assertThat(laatste().inhoud()).endsWith(vervanging.zin());
    }

    @Test
    void eenAanvraagDieNietWasBehandeldGaatWeerOpen() {
        Besluit buitenBehandeling = eerder(Soort.NIET_IN_BEHANDELING, "NIET_BEHANDELEN");
        besluit("BESLISSING_OP_BEZWAAR", buitenBehandeling.id());
        neemOpBezwaar("GEGROND", Vervanging.AANVRAAG_BEHANDELD);

        assertThat(boek.isVervallen(buitenBehandeling.id())).isTrue();
        assertThat(boek.overToegang(nummer)).isEmpty();
    }

    @Test
    void overEenBesluitDatIntussenIsIngetrokkenZegtDeBeslissingNietDatHetBlijft() {
        Besluit weigering = weigering("eerder", "lezer");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        stelOp("consulent", "ONGEGROND");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vul(
                nummer,
                "userTask_briefMaken",
                "onderdelen",
                List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL"),
                "kenmerk",
                "B-2");
        // Withdrawn beside it (Awb art. 6:19).
        boek.volgtOp(eerder(Soort.INTREKKING, "INTREKKEN"), weigering.id(), Gevolg.INGETROKKEN);
        assertThatThrownBy(() -> vul(
                        nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", DINSDAG.toString(), "wijze", "POST"))
                .hasMessageContaining("geldt intussen niet meer")
                .hasMessageContaining("Stuur het besluit terug naar de opsteller");
        vul(nummer, "userTask_besluitBekendmaken", "terug", true);

        assertThatThrownBy(() -> stelOp("consulent", "ONGEGROND")).hasMessageContaining("geldt intussen niet meer");
        // Nothing takes the place of what is not there any more.
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))).containsEntry("kiestVervanging", false);
        neemBesluit(nummer, "GEGROND");
        assertThat(gevolgen(weigering)).containsExactly(Gevolg.INGETROKKEN, Gevolg.HERROEPEN);
        assertThat(boek.overToegang(nummer)).isEmpty();
    }

    private List<Gevolg> gevolgen(Besluit besluit) {
        return opvolgingen.findByBesluitOrderById(besluit.id()).stream()
                .map(Besluitopvolging::gevolg)
                .toList();
    }

    private void neemOpBezwaar(String uitkomst, Vervanging vervanging) {
        stelOp("consulent", uitkomst, "watVerandert", "Dit wordt anders", "vervanging", vervanging.name());
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vul(
                nummer,
                "userTask_briefMaken",
                "onderdelen",
                List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL"),
                "kenmerk",
                "B-2");
        vul(nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", DINSDAG.toString(), "wijze", "POST");
    }

    private Besluit eerder(Soort soort, String uitkomst) {
        return boek.voegToe(new Proefbesluit(nummer, soort, uitkomst, DINSDAG)
                .door("eerder", "lezer")
                .besluit());
    }

    @Test
    void watVanEenAnderBezwaarIsGevondenHoudtDitNietTegen() {
        Besluit weigering = weigering("eerder", "lezer");
        Bezwaar teLaat = bezwaar(weigering, Bezwaar.Oordeel.NIET_ONTVANKELIJK);
        Bezwaar opTijd = bezwaar(weigering, Bezwaar.Oordeel.ONTVANKELIJK);

        start(
                "besluit-nemen",
                nummer,
                Map.of("besluit", "BESLISSING_OP_BEZWAAR", "betreft", weigering.id(), "zaak", teLaat.onderwerp()));
        assertThatThrownBy(() -> stelOp("consulent", "ONGEGROND"))
                .hasMessageContaining("het bezwaar is beoordeeld als niet-ontvankelijk");
        neemBesluit(nummer, "NIET_ONTVANKELIJK");
        start(
                "besluit-nemen",
                nummer,
                Map.of("besluit", "BESLISSING_OP_BEZWAAR", "betreft", weigering.id(), "zaak", opTijd.onderwerp()));
        neemBesluit(nummer, "ONGEGROND");

        assertThat(laatste().uitkomst()).isEqualTo("ONGEGROND");
    }

    private Bezwaar bezwaar(Besluit besluit, Bezwaar.Oordeel oordeel) {
        Bezwaar bezwaar = new Bezwaar(nummer, DINSDAG, Bezwaar.Wijze.POST, Bezwaar.Indiener.INWONER, klok.instant());
        bezwaar.isTegen(besluit.id());
        bezwaar.isBeoordeeld(oordeel, "Zoals bleek");
        return bezwaarschriften.save(bezwaar);
    }

    @Test
    void naEenOngegrondBezwaarBlijftHetBesluitZoalsHetIs() {
        Besluit weigering = weigering("eerder", "lezer");
        besluit("BESLISSING_OP_BEZWAAR", weigering.id());
        neemBesluit(nummer, "ONGEGROND");

        assertThat(opvolgingen.findByBesluitOrderById(weigering.id())).isEmpty();
        assertThat(laatste().inhoud()).isNull();
    }

    @Test
    void eenIngetrokkenBesluitGeldtNietMeerEnWordtNietNogEensIngetrokken() {
        Besluit weigering = weigering("consulent", "kwaliteit");
        besluit("INTREKKING", weigering.id());
        neemBesluit(nummer, "INTREKKEN");

        assertThat(boek.geldend(nummer)).containsExactly(laatste());
        assertThat(besluiten.findById(weigering.id())).contains(weigering);
        besluit("INTREKKING", weigering.id());
        assertThatThrownBy(() -> stelOp("consulent", "INTREKKEN", "zienswijze", "NIET_GEREAGEERD"))
                .hasMessageContaining("het eerdere besluit geldt al niet meer");
    }

    @Test
    void eenBesluitOverEenEerderBesluitNoemtDatBesluitVanDitDossier() {
        assertThatThrownBy(() -> besluit("INTREKKING", null))
                .hasMessageContaining("serviceTask_conceptKlaarzetten is niet gelukt (IllegalStateException)");
        Besluit weigering = weigering("consulent", "kwaliteit");
        nummer = dossier(DINSDAG.minusDays(10));
        assertThatThrownBy(() -> besluit("BESLISSING_OP_BEZWAAR", weigering.id()))
                .hasMessageContaining("serviceTask_conceptKlaarzetten is niet gelukt (IllegalStateException)");
    }

    private ProcessInstance besluit(String soort, Long betreft) {
        Map<String, Object> feiten = new HashMap<>(Map.of("besluit", soort));
        if (betreft != null) {
            feiten.put("betreft", betreft);
        }
        return start("besluit-nemen", nummer, feiten);
    }

    private Besluit weigering(String opsteller, String lezer) {
        return boek.voegToe(new Proefbesluit(nummer, Soort.TOEGANG, "WEIGEREN", DINSDAG)
                .door(opsteller, lezer)
                .besluit());
    }

    private void stelOp(String wie, String uitkomst, String... meer) {
        Object[] waarden = new Object[6 + meer.length];
        waarden[0] = "uitkomst";
        waarden[1] = uitkomst;
        waarden[2] = "artikel";
        waarden[3] = "artikel 4a Wgs";
        waarden[4] = "motivering";
        waarden[5] = "Dit is de reden.";
        System.arraycopy(meer, 0, waarden, 6, meer.length);
        vulAls(wie, nummer, "userTask_besluitOpstellen", waarden);
    }

    private Besluit laatste() {
        List<Besluit> alle = besluiten.findByDossiernummerOrderById(nummer);
        return alle.get(alle.size() - 1);
    }

    private void maakPlan() {
        Plan plan = new Plan(nummer, 1, klok.instant());
        plan.beschrijf(
                "Schuldenvrij",
                "Schuldbemiddeling en budgetbegeleiding",
                "Meewerken",
                "Evaluatie na 3 maanden",
                "Contact na 3, 6 en 12 maanden");
        plan.bedragen(140_000L, null, null, 5_000L, true);
        plannen.save(plan);
    }
}
