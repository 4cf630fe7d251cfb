package nl.schuldhulproute.beeindiging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.dossier.VoortijdigeEinden;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Around the turn of the year: the letter goes out on Wednesday 16 December 2026, Christmas lies in the hersteltermijn. */
class VoortijdigeBeeindigingTest extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 12, 16);
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2027, 1, 8);

    @Autowired
    private Brieven brieven;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private VoortijdigeEinden einden;

    private String nummer;
    private ProcessInstance instantie;

    @BeforeEach
    void eenLopendDossierMetToegang() {
        vandaagIs(VANDAAG);
        nummer = dossier(LocalDate.of(2026, 6, 1));
        toegangVerleend(nummer, LocalDate.of(2026, 7, 1));
    }

    @Test
    void eenVerwijtbaarNietNagekomenVerplichtingEindigtPasNaHerstelZienswijzeEnBesluit() {
        totDeHersteltermijn();
        naDeHersteltermijn();
        assertThat(openTaken(nummer)).containsExactly("userTask_herstelBeoordelen");
        vul(nummer, "userTask_herstelBeoordelen", "oordeel", "NIET_GEBRUIKT", "toelichting", "Niets gehoord");
        assertThat(register.laatste(nummer, "A46").orElseThrow().vervallenOp()).isPresent();
        vul(nummer, "userTask_zienswijzeVastleggen", "gegeven", "NIET");
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder a", LocalDate.of(2027, 1, 9));
        assertThat(feit("beeindigd")).isEqualTo(true);
        assertThat(loopt(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.VOLDOET_NIET);
    }

    @Test
    void wieNogEenKeerWordtUitgenodigdKrijgtOpnieuwDeTijdOmTeReageren() {
        totDeHersteltermijn();
        naDeHersteltermijn();
        LocalDate vandaag = LAATSTE_DAG.plusDays(1);
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_herstelBeoordelen",
                        "oordeel",
                        "ONVOLDOENDE",
                        "toelichting",
                        "De helft ontbreekt",
                        "uitnodigingOp",
                        vandaag.minusDays(5).toString()))
                .hasMessageContaining("deze datum ligt voor het einde van de hersteltermijn");
        vul(
                nummer,
                "userTask_herstelBeoordelen",
                "oordeel",
                "ONVOLDOENDE",
                "toelichting",
                "De helft ontbreekt",
                "uitnodigingOp",
                vandaag.toString());
        assertThat(register.lopend(nummer, "A11").orElseThrow().startOp()).isEqualTo(vandaag);
        assertThat(brieven.van(nummer)).extracting(Briefregel::soort).contains(Briefsoort.UITNODIGING_ZIENSWIJZE.id());
        assertThatThrownBy(() -> vul(nummer, "userTask_zienswijzeVastleggen", "gegeven", "NIET"))
                .hasMessageContaining("de inwoner mag nog reageren tot en met");
    }

    @Test
    void wieOordeeltZegtOmWelkeVerplichtingHetGaat() {
        begin("VERPLICHTING");

        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_verplichtingBeoordelen",
                        "plichten",
                        List.of(),
                        "verplichting",
                        "Post inleveren",
                        "oordeel",
                        "VERWIJTBAAR",
                        "toelichting",
                        "Zonder bericht niet gekomen"))
                .hasMessageContaining("Welke verplichtingen zijn niet nagekomen?");
        assertThat(openTaken(nummer)).containsExactly("userTask_verplichtingBeoordelen");
    }

    @Test
    void elkeStapZegtWatErNogNodigIsEnHetConceptZegtWaarom() {
        totDeHersteltermijn();
        naDeHersteltermijn();
        assertThat(open(taak(nummer, "userTask_herstelBeoordelen")).get("nogNodig"))
                .isEqualTo("- Nog nodig: het oordeel of de verplichting alsnog is nagekomen.\n"
                        + "- Nog nodig: de reactie van de inwoner, of de vaststelling dat die er niet kwam.");
        vul(nummer, "userTask_herstelBeoordelen", "oordeel", "ONVOLDOENDE", "toelichting", "De helft ontbreekt");
        assertThat(open(taak(nummer, "userTask_zienswijzeVastleggen")).get("nogNodig"))
                .isEqualTo("- Nog nodig: de reactie van de inwoner, of de vaststelling dat die er niet kwam.");
        assertThat(uitkomsten.laatste(nummer, Regel.VOORTIJDIGE_BEEINDIGING)).isEmpty();
        vul(nummer, "userTask_zienswijzeVastleggen", "gegeven", "NIET");

        assertThat(uitkomsten
                        .laatste(nummer, Regel.VOORTIJDIGE_BEEINDIGING)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Ja, dat mag. Het hoeft niet: een mens beslist");
        var concept = open(taak(nummer, "userTask_besluitOpstellen"));
        assertThat(concept).containsEntry("beletsel", "");
        assertThat((String) concept.get("motivering"))
                .contains("dat is de inwoner te verwijten", "nog steeds niet goed genoeg", "maar deed dat niet");
        assertThat(concept.get("artikel")).isEqualTo("VNG-model art. 17 lid 1 onder a sub i");
    }

    @Test
    void watNietVerwijtbaarIsLaatDeHulpDoorgaan() {
        begin("VERPLICHTING");
        assertThat(open(taak(nummer, "userTask_verplichtingBeoordelen")))
                .containsEntry("verplichtingen", "Er is nog geen plan van aanpak.");
        vul(
                nummer,
                "userTask_verplichtingBeoordelen",
                "plichten",
                List.of("AFSPRAKEN_NAKOMEN"),
                "verplichting",
                "Post inleveren",
                "oordeel",
                "NIET_VERWIJTBAAR",
                "toelichting",
                "Was ziek");
        assertThat(feit("beeindigd")).isEqualTo(false);
        assertThat(loopt(nummer)).isEmpty();
        assertThat(uitkomsten
                        .laatste(nummer, Regel.VOORTIJDIGE_BEEINDIGING)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Nee, de hulp gaat door");
    }

    @Test
    void wieHetBinnenDeTermijnAlsnogDoetGaatDoor() {
        totDeHersteltermijn();
        vandaagIs(LocalDate.of(2026, 12, 22));
        vul(nummer, "userTask_nakomingVastleggen", "nagekomenOp", "2026-12-21", "toelichting", "Alle post ingeleverd");
        assertThat(feit("beeindigd")).isEqualTo(false);
        assertThat(loopt(nummer)).isEmpty();
        assertThat(timers(nummer)).isEmpty();
        assertThat(register.laatste(nummer, "A46").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(register.laatste(nummer, "A11").orElseThrow().vervallenOp()).isPresent();
    }

    @Test
    void deHersteltermijnLooptTotEnMetDeLaatsteDagEnGeenOgenblikKorter() {
        totDeHersteltermijn();
        Date verloopt =
                Date.from(LAATSTE_DAG.plusDays(1).atStartOfDay(AMSTERDAM).toInstant());
        assertThat(timers(nummer))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate()).isEqualTo(verloopt));
        assertThat(taak(nummer, "userTask_nakomingVastleggen").getDueDate())
                .isEqualTo(Date.from(ZonedDateTime.of(LAATSTE_DAG, LocalTime.of(23, 59), AMSTERDAM)
                        .toInstant()));
        hetIs(LAATSTE_DAG, LocalTime.of(23, 59, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_nakomingVastleggen");
        naDeHersteltermijn();
        assertThat(openTaken(nummer)).containsExactly("userTask_herstelBeoordelen");
    }

    @Test
    void eenLangereHersteltermijnVerzetDeTaakEnDeTimer() {
        totDeHersteltermijn();
        LocalDate later = LocalDate.of(2027, 1, 15);
        register.verlengenTot(nummer, "A46", later, "Op verzoek van de inwoner");
        assertThat(timers(nummer))
                .singleElement()
                .satisfies(timer -> assertThat(timer.getDuedate())
                        .isEqualTo(Date.from(
                                later.plusDays(1).atStartOfDay(AMSTERDAM).toInstant())));
        assertThat(taak(nummer, "userTask_nakomingVastleggen").getDueDate())
                .isEqualTo(Date.from(
                        ZonedDateTime.of(later, LocalTime.of(23, 59), AMSTERDAM).toInstant()));
    }

    @Test
    void eenHersteltermijnDieNietRedelijkIsWordtGeweigerd() {
        begin("VERPLICHTING");
        verwijtbaar();
        assertThat(open(taak(nummer, "userTask_herstelbriefSturen")))
                .containsEntry("verzondenOp", "2026-12-16")
                .containsEntry("laatsteDag", "2026-12-30");
        for (String buiten : List.of("2026-12-22", "2027-02-11")) {
            assertThatThrownBy(() -> herstelbrief(LocalDate.parse(buiten)))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessage("Laatste dag om het alsnog te doen: kies een dag van 23 december 2026 tot en met"
                            + " 10 februari 2027, dat is een redelijke termijn");
        }
        assertThatThrownBy(() -> herstelbrief(VANDAAG))
                .hasMessage("Laatste dag om het alsnog te doen: deze dag moet nog komen: de inwoner heeft tijd nodig");
        assertThat(openTaken(nummer)).containsExactly("userTask_herstelbriefSturen");
        assertThat(register.laatste(nummer, "A46")).isEmpty();
    }

    @Test
    void wieHetNaDeTermijnTochNogVoldoendeDeedGaatDoor() {
        totDeHersteltermijn();
        naDeHersteltermijn();
        assertThat(open(taak(nummer, "userTask_herstelBeoordelen")))
                .containsEntry("laatsteDag", "8 januari 2027")
                .containsEntry("watTeDoen", "De post van november inleveren");
        vul(nummer, "userTask_herstelBeoordelen", "oordeel", "NAGEKOMEN", "toelichting", "Een dag te laat, voldoende");
        assertThat(feit("beeindigd")).isEqualTo(false);
        assertThat(loopt(nummer)).isEmpty();
    }

    @Test
    void deInwonerKrijgtDeTijdOmTeReageren() {
        begin("MISDRAGING");
        misdraging();
        assertThatThrownBy(() -> vul(nummer, "userTask_zienswijzeVastleggen", "gegeven", "NIET"))
                .hasMessage(
                        "Bij \"Heeft de inwoner gereageerd?\": de inwoner mag nog reageren tot en met 30 december 2026");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_zienswijzeVastleggen",
                        "gegeven",
                        "IN_GESPREK",
                        "ontvangenOp",
                        "2026-12-16",
                        "zienswijze",
                        "Het spijt mij"))
                .hasMessage("Bij \"Wat doet u ermee?\": vul dit in");
        assertThat(openTaken(nummer)).containsExactly("userTask_zienswijzeVastleggen");
    }

    @Test
    void misdragingEindigtPasNaZienswijzeEnBesluit() {
        begin("MISDRAGING");
        misdraging();
        zienswijze();
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder c", VANDAAG);
        assertThat(feit("beeindigd")).isEqualTo(true);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.VOLDOET_NIET);
    }

    @Test
    void zonderToegangIsErGeenVoornemen() {
        nummer = dossier(LocalDate.of(2026, 12, 1));
        begin("MISDRAGING");
        assertThatThrownBy(this::misdraging)
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit kan niet: De toegang tot schuldhulp is nog niet verleend.");
        begin("VERPLICHTING");
        assertThatThrownBy(this::verwijtbaar).hasMessageContaining("is nog niet verleend");
        assertThat(uitkomsten.laatste(nummer, Regel.VOORTIJDIGE_BEEINDIGING))
                .as("wat wordt geweigerd, wordt niet bewaard")
                .isEmpty();
    }

    @Test
    void deTweedeLezerKeurtGeenEindeGoedWaarvanDeVoorwaardenNietMeerKloppen() {
        begin("MISDRAGING");
        misdraging();
        zienswijze();
        vulAls(
                "consulent",
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                "BEEINDIGEN",
                "artikel",
                "VNG-model art. 17",
                "motivering",
                "Derde keer",
                "zienswijze",
                "GEGEVEN",
                "zienswijzeToelichting",
                "Het spijt hem");
        einden.save(new VoortijdigEinde(
                nummer,
                VoortijdigEinde.Grond.EIGEN_VERZOEK,
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));

        assertThatThrownBy(() -> vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD"))
                .hasMessageContaining("Nog nodig: de bevestiging dat de inwoner nog wil stoppen.");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitBeoordelen");
    }

    @Test
    void hetBesluitKanOokZijnDatDeHulpDoorgaat() {
        begin("MISDRAGING");
        misdraging();
        zienswijze();
        neemBesluit(nummer, "NIET_BEEINDIGEN", "art. 17 lid 1 onder c", VANDAAG);
        assertThat(feit("beeindigd")).isEqualTo(false);
        assertThat(loopt(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isNull();
    }

    @Test
    void zonderBriefIsErGeenVoornemen() {
        begin("MISDRAGING");
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_misdragingBeoordelen",
                        "beschrijving",
                        "Dreigde aan de balie",
                        "voornemen",
                        "BEEINDIGEN",
                        "toelichting",
                        "Derde keer"))
                .hasMessage("Brief met het voornemen verstuurd op: stuur eerst de brief en vul in wanneer dat was");
        assertThat(openTaken(nummer)).containsExactly("userTask_misdragingBeoordelen");
    }

    @Test
    void naMisdragingKanDeHulpGewoonDoorgaan() {
        begin("MISDRAGING");
        vul(
                nummer,
                "userTask_misdragingBeoordelen",
                "beschrijving",
                "Schold aan de telefoon",
                "eerderGewaarschuwd",
                false,
                "voornemen",
                "DOORGAAN",
                "toelichting",
                "Gesprek gevoerd");
        assertThat(feit("beeindigd")).isEqualTo(false);
        assertThat(loopt(nummer)).isEmpty();
    }

    @Test
    void opEigenVerzoekNaToegangVraagtEenBesluit() {
        begin("EIGEN_VERZOEK");
        wens("STOPPEN", true, false);
        bedenktijdVoorbij(nummer);
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder b", VANDAAG);
        assertThat(feit("beeindigd")).isEqualTo(true);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.INGETROKKEN);
    }

    @Test
    void wieDeSchuldenZelfOplosteKrijgtDieReden() {
        begin("EIGEN_VERZOEK");
        wens("STOPPEN", true, true);
        bedenktijdVoorbij(nummer);
        neemBesluit(nummer, "BEEINDIGEN", "art. 17 lid 1 onder b", VANDAAG);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.ZELF);
    }

    @Test
    void opEigenVerzoekVoorDeToegangIsGeenBesluitNodig() {
        nummer = dossier(LocalDate.of(2026, 12, 1));
        begin("EIGEN_VERZOEK");
        wens("STOPPEN", true, false);
        bedenktijdVoorbij(nummer);
        assertThat(feit("beeindigd")).isEqualTo(true);
        assertThat(loopt(nummer)).isEmpty();
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void wieZichBedenktGaatDoor() {
        begin("EIGEN_VERZOEK");
        wens("DOORGAAN", true, null);
        assertThat(feit("beeindigd")).isEqualTo(false);
        assertThat(loopt(nummer)).isEmpty();
    }

    @Test
    void wieNietWeetWatStoppenBetekentKanNogNietKiezen() {
        begin("EIGEN_VERZOEK");
        assertThatThrownBy(() -> wens("STOPPEN", false, false))
                .hasMessage(
                        "Ik heb uitgelegd wat stoppen betekent: leg eerst uit wat stoppen betekent; pas daarna kan de"
                                + " inwoner kiezen");
        assertThat(openTaken(nummer)).containsExactly("userTask_wensBevestigen");
    }

    private void begin(String grond) {
        instantie = start("voortijdige-beeindiging", nummer, Map.of("grond", grond));
    }

    private void verwijtbaar() {
        vul(
                nummer,
                "userTask_verplichtingBeoordelen",
                "plichten",
                List.of("AFSPRAKEN_NAKOMEN"),
                "verplichting",
                "Post inleveren",
                "gesprokenOp",
                "2026-12-15",
                "oordeel",
                "VERWIJTBAAR",
                "toelichting",
                "Driemaal afgesproken");
    }

    private void herstelbrief(LocalDate laatsteDag) {
        vul(
                nummer,
                "userTask_herstelbriefSturen",
                "watTeDoen",
                "De post van november inleveren",
                "verzondenOp",
                VANDAAG.toString(),
                "laatsteDag",
                laatsteDag.toString());
    }

    private void totDeHersteltermijn() {
        begin("VERPLICHTING");
        verwijtbaar();
        herstelbrief(LAATSTE_DAG);
        assertThat(openTaken(nummer)).containsExactly("userTask_nakomingVastleggen");
    }

    private void naDeHersteltermijn() {
        hetIs(LAATSTE_DAG.plusDays(1), LocalTime.MIDNIGHT);
        laatTimersLopen();
    }

    private void misdraging() {
        vul(
                nummer,
                "userTask_misdragingBeoordelen",
                "beschrijving",
                "Dreigde aan de balie",
                "eerderGewaarschuwd",
                true,
                "voornemen",
                "BEEINDIGEN",
                "toelichting",
                "Derde keer",
                "verzondenOp",
                VANDAAG.toString());
    }

    private void zienswijze() {
        vul(
                nummer,
                "userTask_zienswijzeVastleggen",
                "gegeven",
                "IN_GESPREK",
                "ontvangenOp",
                VANDAAG.toString(),
                "zienswijze",
                "Het spijt mij",
                "gevolg",
                "Weegt mee");
        assertThat(register.laatste(nummer, "A11").orElseThrow().isTijdigVoldaan())
                .isTrue();
    }

    private void wens(String wens, boolean uitgelegd, Boolean zelfOpgelost) {
        vul(
                nummer,
                "userTask_wensBevestigen",
                "gesprokenOp",
                VANDAAG.toString(),
                "gevolgenUitgelegd",
                uitgelegd,
                "wens",
                wens,
                "schuldenZelfOpgelost",
                zelfOpgelost,
                "toelichting",
                "In een gesprek");
    }

    private Object feit(String naam) {
        HistoricVariableInstance feit = motor.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instantie.getId())
                .variableName(naam)
                .singleResult();
        return feit == null ? null : feit.getValue();
    }
}
