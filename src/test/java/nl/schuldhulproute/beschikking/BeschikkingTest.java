package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Proefbeleid;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Plicht;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomst;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsingen;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class BeschikkingTest extends RouteTest {

    /** A Thursday; eight weeks later is Thursday 29 October 2026. */
    private static final LocalDate GESPREK = LocalDate.of(2026, 9, 3);

    /** A Thursday. */
    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 17);

    @Autowired
    private Plannen plannen;

    @Autowired
    private Schulden schulden;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Toegangstoetsingen toetsingen;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Afweging afweging;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Test
    void toegangWordtVerleendEnGemeldBijVishEnBkr() {
        String nummer = naHetEersteGesprek();
        ProcessInstance beschikking = start("beschikking", nummer, Map.of());

        legSituatieVast(nummer, "problematisch", "JA");
        assertThat(open(taak(nummer, "userTask_toegangAfwegen")).get("advies")).isEqualTo("Toegang verlenen");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");
        maakPlan(nummer);
        neemBesluit(nummer, "TOEKENNEN");

        assertThat(beschikking).variables().containsEntry("toegang", "VERLEEND");
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_vishMelden", "userTask_bkrMelden");
        meld(nummer, "userTask_vishMelden");
        assertThat(beschikking).isNotEnded();
        meld(nummer, "userTask_bkrMelden");

        assertThat(beschikking).isEnded().hasPassed("end_toegangVerleend").hasNotPassed("end_toegangGeweigerd");
        assertThat(meldingen.findByDossiernummerOrderById(nummer))
                .extracting(Melding::systeem)
                .containsExactly(Melding.Systeem.VISH, Melding.Systeem.BKR);
        assertThat(meldingen.findByDossiernummerOrderById(nummer).get(1).soort())
                .isEqualTo("SH (schuldhulp)");
        for (String code : List.of("A10", "A24", "A25")) {
            assertThat(termijnen.laatste(nummer, code).orElseThrow().isTijdigVoldaan())
                    .as(code)
                    .isTrue();
        }
    }

    @Test
    void deTakenHebbenDeBeslistermijnAlsDatum() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());

        assertThat(taak(nummer, "userTask_situatieVastleggen").getDueDate())
                .isEqualTo(Date.from(LocalDate.of(2026, 10, 29)
                        .atTime(23, 59)
                        .atZone(AMSTERDAM)
                        .toInstant()));
    }

    @Test
    void zonderProblematischeSchuldenBlijftDeMeldingBijBkrAchterwege() {
        String nummer = naHetEersteGesprek();
        ProcessInstance beschikking = totToegangVerleend(nummer, false);

        assertThat(openTaken(nummer)).containsExactly("userTask_vishMelden");
        assertThat(termijnen.laatste(nummer, "A24")).isEmpty();
        meld(nummer, "userTask_vishMelden");
        assertThat(beschikking).isEnded();
    }

    @Test
    void deTermijnenVanDeMeldingenStaanOpDeTaken() {
        String nummer = naHetEersteGesprek();
        totToegangVerleend(nummer, true);

        Date vrijdag =
                Date.from(VANDAAG.plusDays(1).atTime(23, 59).atZone(AMSTERDAM).toInstant());
        assertThat(taak(nummer, "userTask_vishMelden").getDueDate()).isEqualTo(vrijdag);
        assertThat(taak(nummer, "userTask_bkrMelden").getDueDate()).isEqualTo(vrijdag);
        assertThatThrownBy(() -> vul(
                        nummer,
                        "userTask_bkrMelden",
                        "gemeldOp",
                        VANDAAG.minusDays(1).toString(),
                        "kenmerk",
                        "X"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("ligt voor de bekendmaking");
        assertThat(open(taak(nummer, "userTask_bkrMelden")).get("besluitOp")).isEqualTo("17 september 2026");
    }

    @Test
    void deToetsAdviseertEnDeMensBeslistAnders() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        vul(
                nummer,
                "userTask_situatieVastleggen",
                "rechtmatigVerblijf",
                "JA",
                "inwoner",
                "NEE",
                "gelijkgesteld",
                "NEE",
                "kanNietDoorgaan",
                "JA");

        var vorm = open(taak(nummer, "userTask_toegangAfwegen"));
        assertThat(vorm.get("advies")).isEqualTo("Toegang weigeren");
        assertThat((String) vorm.get("redenen")).contains("Wgs art. 3 lid 1 en 5");
        assertThatThrownBy(() -> vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("het advies van de toets is niet hetzelfde");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN", "afweging", "De verhuizing is morgen");

        assertThat(openTaken(nummer)).containsExactly("userTask_planOpHoofdlijnenOpstellen");
        assertThat(toetsingen
                        .findFirstByDossiernummerOrderByIdDesc(nummer)
                        .orElseThrow()
                        .advies())
                .isEqualTo(Toegangstoetsing.Advies.WEIGEREN);
    }

    @Test
    void zonderVerblijfsstatusKanNiemandToegangVerlenenTotDeSituatieAndersIs() {
        String nummer = naHetEersteGesprek();
        ProcessInstance beschikking = start("beschikking", nummer, Map.of());
        vul(
                nummer,
                "userTask_situatieVastleggen",
                "rechtmatigVerblijf",
                "NEE",
                "inwoner",
                "JA",
                "opgehoudenTeBetalen",
                "JA");
        assertThatThrownBy(() ->
                        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN", "afweging", "Het is dringend"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(
                        "zonder verblijfsstatus kan de gemeente geen toegang verlenen (Wgs art. 3 lid 4)");

        vul(nummer, "userTask_toegangAfwegen", "voornemen", "OPNIEUW_VASTLEGGEN");

        assertThat(beschikking).isWaitingAt("userTask_situatieVastleggen").hasNotPassed("gateway_voornemen");
        assertThat(open(taak(nummer, "userTask_situatieVastleggen")))
                .containsEntry("rechtmatigVerblijf", "NEE")
                .containsEntry("opgehoudenTeBetalen", "JA");
        legSituatieVast(nummer);
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_planOpHoofdlijnenOpstellen");
        assertThat(uitkomsten.van(nummer))
                .extracting(Regeluitkomst::uitkomst)
                .containsExactly("Toegang weigeren", "Niet problematisch", "Toegang verlenen");
    }

    @Test
    void eenWeigeringEindigtNetjesZonderPlanEnMetUitleg() {
        String nummer = naHetEersteGesprek();
        ProcessInstance beschikking = totWeigering(nummer);
        assertThat(termijnen.laatste(nummer, "A10").orElseThrow().isTijdigVoldaan())
                .isTrue();

        bespreekWeigering(nummer, "PAST_NIET");

        assertThat(beschikking)
                .isEnded()
                .hasPassed("gateway_wsnp", "end_toegangGeweigerd")
                .hasNotPassed("userTask_planOpHoofdlijnenOpstellen", "userTask_naarWsnpBegeleiden");
        assertThat(meldingen.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void naEenWeigeringIsErBegeleidingNaarDeWsnpAlsDeInwonerDatWil() {
        String nummer = naHetEersteGesprek();
        ProcessInstance beschikking = totWeigering(nummer);
        bespreekWeigering(nummer, "WIL");

        assertThat(beschikking).isWaitingAt("userTask_naarWsnpBegeleiden");
        vul(
                nummer,
                "userTask_naarWsnpBegeleiden",
                "verzoekOp",
                VANDAAG.toString(),
                "verklaringAfgegeven",
                true,
                "afspraken",
                "De advocaat helpt verder");
        assertThat(beschikking).isEnded().hasPassed("end_toegangGeweigerd");
    }

    @Test
    void eenWeigeringKanNogToegangWorden() {
        String nummer = naHetEersteGesprek();
        ProcessInstance beschikking = start("beschikking", nummer, Map.of());
        vul(
                nummer,
                "userTask_situatieVastleggen",
                "rechtmatigVerblijf",
                "JA",
                "inwoner",
                "JA",
                "kanNietDoorgaan",
                "JA",
                "problematisch",
                "NEE",
                "redenProblematisch",
                "De inwoner liet alle rekeningen zien");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "WEIGEREN", "afweging", "Eerder gebruik");

        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("artikel"))
                .as("wie van het advies afwijkt, kiest zelf het artikel")
                .isEqualTo("");
        vulAls("consulent", nummer, "userTask_besluitOpstellen", "heroverwegen", true);

        assertThat(beschikking).hasPassed("escalation_heroverwegen").isWaitingAt("userTask_toegangAfwegen");
        assertThat(open(taak(nummer, "userTask_toegangAfwegen")).get("voornemen"))
                .isEqualTo("WEIGEREN");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");
        maakPlan(nummer);
        neemBesluit(nummer, "TOEKENNEN");
        assertThat(beschikking).variables().containsEntry("toegang", "VERLEEND");
    }

    @Test
    void hetPlanOpHoofdlijnenHeeftZevenOnderdelen() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        legSituatieVast(nummer);
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");

        assertThatThrownBy(() -> vul(nummer, "userTask_planOpHoofdlijnenOpstellen", "doel", "Schuldenvrij"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Wat is het aanbod")
                .hasMessageContaining("vul dit in");
        assertThatThrownBy(() -> vulPlan(nummer, "inkomen", 1500))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Beslagvrije voet")
                .hasMessageContaining("vul dit in, of laat een indicatie uitrekenen");
        maakPlan(nummer);
        Plan plan =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        assertThat(plan.isVolledigOpHoofdlijnen()).isTrue();
        assertThat(plan.beslagvrijeVoet()).isEqualTo(134849L);
        assertThat(plan.indicatief()).isTrue();
    }

    @Test
    void deVerplichtingenUitDeWetStaanAlInHetPlan() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        legSituatieVast(nummer);
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");

        assertThat(open(taak(nummer, "userTask_planOpHoofdlijnenOpstellen")).get("verplichtingen"))
                .asString()
                .contains("- De inwoner meldt meteen als er iets verandert.")
                .contains("- De inwoner maakt geen nieuwe schulden.")
                .hasLineCount(Plicht.values().length);
    }

    @Test
    void hetPlanLaatDeBeslagvrijeVoetOver() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        legSituatieVast(nummer);
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");

        assertThatThrownBy(() -> vulPlan(nummer, 1400.00, 100.00))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("minder over dan de beslagvrije voet");
        assertThatThrownBy(() -> vulPlan(nummer, null, 100.00))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("genoeg overblijft om te leven");
        vulPlan(nummer, 1448.49, 100.00);
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @ParameterizedTest(name = "bron {0}")
    @NullSource
    @ValueSource(strings = "INVULLEN")
    void deAfloscapaciteitInHetPlanRustOpHetVtlb(String bron) {
        String nummer = totPlan();

        assertThatThrownBy(() -> vulBedragen(nummer, bron, 2000, 1900, 600))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Afloscapaciteit")
                .hasMessageContaining("vul ten hoogste het inkomen min het vtlb in");
        assertThatThrownBy(() -> vulBedragen(nummer, bron, 2000, 1900, 100.01))
                .hasMessageContaining("minder over dan het vtlb");
        assertThatThrownBy(() -> vulBedragen(nummer, bron, 2000, null, 0.01))
                .hasMessageContaining("vtlb")
                .hasMessageContaining("de afloscapaciteit is het inkomen min het vtlb");
        assertThatThrownBy(() -> vulBedragen(nummer, bron, null, 1900, 0.01))
                .hasMessageContaining("genoeg overblijft om te leven");
        assertThat(uitkomsten.laatste(nummer, Regel.AFLOSCAPACITEIT)).isEmpty();

        vulBedragen(nummer, bron, 2000, 1900, 100);
        Plan plan =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        assertThat(plan.afloscapaciteit()).isEqualTo(10_000);
        assertThat(plan.indicatief()).isFalse();
        Regeluitkomst uitkomst =
                uitkomsten.laatste(nummer, Regel.AFLOSCAPACITEIT).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("€ 100,00 per maand");
        assertThat(uitkomsten.redenen(uitkomst).get(0).uitleg())
                .isEqualTo("Het inkomen van € 2.000,00 min het vtlb van € 1.900,00 is € 100,00 per maand.");
        assertThat(uitkomsten.laatste(nummer, Regel.VTLB)).isPresent();
        assertThat(uitkomsten.laatste(nummer, Regel.BESLAGVRIJE_VOET)).isPresent();
    }

    @Test
    void wieNietsKanAflossenHoeftInkomenEnVtlbNietInTeVullen() {
        String nummer = totPlan();
        vulBedragen(nummer, null, null, null, 0);
        Plan plan =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        assertThat(plan.afloscapaciteit()).isZero();
        assertThat(plan.vtlb()).isNull();
        assertThat(uitkomsten.laatste(nummer, Regel.AFLOSCAPACITEIT)).isEmpty();
    }

    private void vulBedragen(String nummer, String bron, Number inkomen, Number vtlb, Number afloscapaciteit) {
        vulPlan(
                nummer,
                "bron",
                bron,
                "beslagvrijeVoet",
                1400,
                "inkomen",
                inkomen,
                "vtlb",
                vtlb,
                "afloscapaciteit",
                afloscapaciteit);
    }

    @Test
    void eenGemeenteZonderVishMeldtDaarNiet() {
        String nummer = naHetEersteGesprek();
        totToegangVerleend(nummer, true);
        termijnen.vervallen(nummer, "A25", VANDAAG, "proef");

        var gevolg = new Toegangsgevolgen(
                        dossiers,
                        besluiten,
                        besluitenboek,
                        afweging,
                        termijnen,
                        meldingen,
                        Proefbeleid.met("vish", "geen"))
                .van(nummer);

        assertThat(gevolg).isEqualTo(new Toegangsgevolgen.Gevolg(false, true, true));
        assertThat(termijnen.lopend(nummer, "A25")).isEmpty();
        ProcessInstance zonderVish = motor.getRuntimeService()
                .createProcessInstanceByKey("hulp-melden")
                .businessKey(nummer)
                .startBeforeActivity("gateway_meldingen")
                .setVariable("vishMelden", false)
                .setVariable("bkrMelden", false)
                .setVariable("schuldenBekend", true)
                .execute();
        assertThat(zonderVish).isEnded().hasNotPassed("userTask_vishMelden", "userTask_bkrMelden");
    }

    @Test
    void wieBijDeAanmeldingAlInVishKwamKomtErNietNogEensIn() {
        String nummer = naHetEersteGesprek();
        totToegangVerleend(nummer, true);
        termijnen.vervallen(nummer, "A25", VANDAAG, "proef");
        var gevolgen = new Toegangsgevolgen(
                dossiers,
                besluiten,
                besluitenboek,
                afweging,
                termijnen,
                meldingen,
                Proefbeleid.met("vish", "aanmelding"));
        assertThat(gevolgen.van(nummer).vishMelden()).isTrue();

        meldingen.save(new Melding(
                null,
                null,
                nummer,
                Melding.Systeem.VISH,
                "Schuldhulp aangemeld",
                "V-1",
                GESPREK,
                null,
                GESPREK.atStartOfDay(AMSTERDAM).toInstant(),
                "consulent"));
        assertThat(gevolgen.van(nummer).vishMelden()).isFalse();
    }

    @Test
    void eenTegenstrijdigeSituatieWordtGeweigerd() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());

        assertThatThrownBy(() -> vul(nummer, "userTask_situatieVastleggen", "problematisch", "JA"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("alleen problematisch als");
        assertThat(openTaken(nummer)).containsExactly("userTask_situatieVastleggen");
    }

    @Test
    void watDeToetsNietWeetVraagtHij() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());

        assertThatThrownBy(
                        () -> vul(nummer, "userTask_situatieVastleggen", "rechtmatigVerblijf", "JA", "inwoner", "JA"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage(
                        "De toegang is nog niet te toetsen. Nog niet ingevuld: of de inwoner is gestopt met betalen;"
                                + " of de inwoner kan doorgaan met betalen; of de inwoner zorgen over geld heeft; of er hulp"
                                + " nodig is waarvoor een besluit nodig is. Er is niets bewaard.");
        assertThat(toetsingen.findFirstByDossiernummerOrderByIdDesc(nummer)).isEmpty();
    }

    @Test
    void deRedenenStaanBijHetAfwegenInHetDossierEnInHetConcept() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        legSituatieVast(nummer);

        assertThat((String) open(taak(nummer, "userTask_toegangAfwegen")).get("redenen"))
                .isEqualTo(
                        "- De inwoner kan niet doorgaan met het betalen van schulden (VNG-model art. 6 lid 1 onder b).\n"
                                + "  - kan doorgaan met betalen: nee");
        Regeluitkomst bewaard = uitkomsten.laatste(nummer, Regel.TOEGANG).orElseThrow();
        assertThat(bewaard.uitkomst()).isEqualTo("Toegang verlenen");
        assertThat(bewaard.bepaaldOp()).isEqualTo(VANDAAG);

        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN", "afweging", "De huur is drie maanden achter.");
        maakPlan(nummer);
        var concept = open(taak(nummer, "userTask_besluitOpstellen"));
        assertThat((String) concept.get("motivering"))
                .startsWith(
                        "De huur is drie maanden achter.\nDe inwoner kan niet doorgaan met het betalen van schulden (VNG-model");
        assertThat(concept.get("artikel")).isEqualTo("VNG-model art. 6 lid 1 onder b");
    }

    @Test
    void watNietTotEenWeigeringKanLeidenWordtNietGevraagd() {
        String nummer = naHetEersteGesprek();
        eerderBeeindigd(nummer, GESPREK);
        start("beschikking", nummer, Map.of());

        assertThat(open(taak(nummer, "userTask_situatieVastleggen")))
                .containsEntry("vraagEerderGebruik", false)
                .containsEntry("vraagFraude", false)
                .doesNotContainKeys("vorigeBeeindigingOp", "fraudeOnherroepelijkOp");
        for (String veld : List.of("vorigeBeeindigingOp", "fraudeOnherroepelijkOp")) {
            assertThatThrownBy(() -> legSituatieVast(nummer, veld, "2026-07-01"))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessageContaining("laat dit leeg: bij deze aanvraag weigert de gemeente niet om deze reden");
        }
        assertThat(toetsingen.findFirstByDossiernummerOrderByIdDesc(nummer)).isEmpty();
    }

    @Test
    void alleenWatDeGemeenteOpDeDagVanDeAanvraagKoosWordtGevraagd() {
        LocalDate gesprek = LocalDate.of(2041, 3, 7);
        String nummer = naHetEersteGesprek(gesprek, gesprek.plusDays(14));
        eerderBeeindigd(nummer, gesprek);
        start("beschikking", nummer, Map.of());

        assertThat(open(taak(nummer, "userTask_situatieVastleggen")))
                .containsEntry("vraagEerderGebruik", true)
                .containsEntry("vraagFraude", false)
                .containsEntry("vorigeBeeindigingOp", "2041-03-08");
        assertThatThrownBy(() -> legSituatieVast(nummer, "fraudeOnherroepelijkOp", "2041-02-01"))
                .hasMessageContaining("laat dit leeg");
        assertThatThrownBy(() -> legSituatieVast(nummer, "vorigeBeeindigingOp", "2019-05-01"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("te lang geleden");
        legSituatieVast(nummer, "vorigeBeeindigingOp", "2041-02-01");
        assertThat((String) open(taak(nummer, "userTask_toegangAfwegen")).get("redenen"))
                .contains("De inwoner kreeg al eerder schuldhulp", "Weigeren kan, het hoeft niet");
    }

    @Test
    void fraudeWordtGevraagdAlsDeGemeenteDaaromKanWeigeren() {
        LocalDate gesprek = LocalDate.of(2042, 3, 7);
        String nummer = naHetEersteGesprek(gesprek, gesprek.plusDays(14));
        start("beschikking", nummer, Map.of());

        assertThat(open(taak(nummer, "userTask_situatieVastleggen")))
                .containsEntry("vraagEerderGebruik", false)
                .containsEntry("vraagFraude", true);
        assertThatThrownBy(() -> legSituatieVast(nummer, "vorigeBeeindigingOp", "2042-02-01"))
                .hasMessageContaining("laat dit leeg");
        legSituatieVast(nummer, "fraudeOnherroepelijkOp", "2042-02-01");
        assertThat(toetsingen
                        .findFirstByDossiernummerOrderByIdDesc(nummer)
                        .orElseThrow()
                        .situatie()
                        .fraudeOnherroepelijkOp())
                .isEqualTo("2042-02-01");
    }

    private void eerderBeeindigd(String nummer, LocalDate op) {
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.BEEINDIGING,
                "BEEINDIGEN",
                "VNG-model art. 16",
                "Alles is afgerond.",
                "consulent",
                "kwaliteit",
                op,
                op.plusDays(1),
                "POST",
                op.atStartOfDay(AMSTERDAM).toInstant()));
    }

    private String totPlan() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        legSituatieVast(nummer);
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");
        return nummer;
    }

    @Test
    void deBedragenVanHetPlanKunnenOokWordenUitgerekend() {
        String nummer = totPlan();
        vulPlan(
                nummer,
                "bron",
                "UITREKENEN",
                "inkomen",
                2500,
                "leefsituatie",
                "GEHUWD",
                "verblijf",
                "WOONADRES",
                "jaarinkomen",
                29_000,
                "partnerinkomen",
                0,
                "correcties",
                200.5);
        Plan plan =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        assertThat(plan.beslagvrijeVoet()).isEqualTo(192_640);
        assertThat(plan.vtlb()).isEqualTo(212_690);
        assertThat(plan.afloscapaciteit()).isEqualTo(37_310);
        assertThat(plan.indicatief()).isTrue();
        assertThat(uitkomsten.laatste(nummer, Regel.BESLAGVRIJE_VOET).orElseThrow())
                .matches(uitkomst -> uitkomst.uitkomst().equals("€ 1.926,40 per maand"))
                .matches(uitkomst -> !uitkomst.indicatief());
    }

    @Test
    void zonderGegevensIsErNietsUitTeRekenen() {
        String nummer = totPlan();
        assertThatThrownBy(() -> vulPlan(nummer, "bron", "UITREKENEN", "inkomen", 2500))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("hiervoor ontbreekt nog: de leefsituatie, of de inwoner een woonadres heeft, "
                        + "de correcties (0 als die er niet zijn)");
        assertThatThrownBy(() -> vulPlan(nummer, "bron", "UITREKENEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Netto-inkomen");
        assertThat(openTaken(nummer)).containsExactly("userTask_planOpHoofdlijnenOpstellen");
    }

    @Test
    void deBedragenZeggenOfDeSchuldenProblematischZijn() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        assertThatThrownBy(() -> legSituatieVast(nummer, "opeisbareSchulden", 3600.01, "betaalruimte", 100))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("volgens de bedragen zijn de schulden problematisch");
        assertThatThrownBy(() ->
                        legSituatieVast(nummer, "opeisbareSchulden", 3600, "betaalruimte", 100, "problematisch", "JA"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("volgens de bedragen zijn de schulden niet problematisch");
        assertThat(uitkomsten.van(nummer)).isEmpty();

        legSituatieVast(nummer, "opeisbareSchulden", 3600, "betaalruimte", 100);
        assertThat(uitkomsten
                        .laatste(nummer, Regel.PROBLEMATISCHE_SCHULDEN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Niet problematisch");
    }

    @Test
    void zonderAntwoordOfZonderRedenWordenSchuldenNietVanzelfNietProblematisch() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        List<Object> zonder = List.of("rechtmatigVerblijf", "JA", "inwoner", "JA", "opgehoudenTeBetalen", "JA");
        assertThatThrownBy(() -> vul(nummer, "userTask_situatieVastleggen", zonder.toArray()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Nog niet ingevuld: of de schulden problematisch zijn.");
        List<Object> eenBedrag = new ArrayList<>(zonder);
        eenBedrag.addAll(List.of("opeisbareSchulden", 9000, "problematisch", "NEE"));
        assertThatThrownBy(() -> vul(nummer, "userTask_situatieVastleggen", eenBedrag.toArray()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vul in: wat de inwoner per maand kan betalen, of schrijf op waarom u dit kiest");
        assertThat(uitkomsten.van(nummer)).isEmpty();

        // An older outcome does not stay the newest one while the answer says otherwise.
        uitkomsten.bewaar(
                nummer,
                Regel.PROBLEMATISCHE_SCHULDEN,
                "Problematisch",
                List.of(new Reden("Met de bedragen van toen.", "VNG-model beleidsregels art. 1")),
                VANDAAG);
        eenBedrag.addAll(List.of("redenProblematisch", "De inwoner verkoopt de auto"));
        vul(nummer, "userTask_situatieVastleggen", eenBedrag.toArray());
        Regeluitkomst uitkomst =
                uitkomsten.laatste(nummer, Regel.PROBLEMATISCHE_SCHULDEN).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("Niet problematisch");
        assertThat(uitkomsten.redenen(uitkomst))
                .extracting(Reden::uitleg)
                .containsExactly("De consulent koos zonder alle bedragen, met deze reden: De inwoner verkoopt de auto");
    }

    @Test
    void wieDeVraagOpenMagLatenHoudtGeenOudAntwoord() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        uitkomsten.bewaar(
                nummer,
                Regel.PROBLEMATISCHE_SCHULDEN,
                "Problematisch",
                List.of(new Reden("Met de bedragen van toen.", "VNG-model beleidsregels art. 1")),
                VANDAAG);
        vul(nummer, "userTask_situatieVastleggen", "rechtmatigVerblijf", "NEE", "inwoner", "JA");
        assertThat(uitkomsten
                        .laatste(nummer, Regel.PROBLEMATISCHE_SCHULDEN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Niet bekend");
        assertThat(toetsingen
                        .findFirstByDossiernummerOrderByIdDesc(nummer)
                        .orElseThrow()
                        .situatie()
                        .problematisch())
                .isNull();
    }

    @Test
    void eenMensMagAndersKiezenDanDeBedragenMetEenReden() {
        String nummer = naHetEersteGesprek();
        start("beschikking", nummer, Map.of());
        legSituatieVast(
                nummer,
                "opeisbareSchulden",
                3600,
                "betaalruimte",
                100,
                "signalen",
                List.of("BESLAG"),
                "problematisch",
                "JA",
                "redenProblematisch",
                "Er ligt loonbeslag en er komen schulden bij");

        Regeluitkomst uitkomst =
                uitkomsten.laatste(nummer, Regel.PROBLEMATISCHE_SCHULDEN).orElseThrow();
        assertThat(uitkomst.uitkomst()).isEqualTo("Problematisch");
        assertThat(uitkomsten.redenen(uitkomst))
                .extracting(Reden::uitleg)
                .anyMatch(uitleg -> uitleg.contains("Dat is niet langer dan 36 maanden"))
                .anyMatch(uitleg -> uitleg.startsWith("Er ligt beslag."))
                .last()
                .asString()
                .endsWith("met deze reden: Er ligt loonbeslag en er komen schulden bij");
        assertThat(toetsingen
                        .findFirstByDossiernummerOrderByIdDesc(nummer)
                        .orElseThrow()
                        .situatie()
                        .problematisch())
                .isTrue();
    }

    @Test
    void watBekendIsStaatAlIngevuld() {
        String nummer = naHetEersteGesprek();
        Schuld schuld = new Schuld(nummer, Instant.EPOCH, "consulent");
        schuld.beschrijf("Woonstichting Proef", "K-1", Schuld.Soort.HUUR, false, 123_456, VANDAAG);
        schulden.save(schuld);
        start("beschikking", nummer, Map.of());
        assertThat(open(taak(nummer, "userTask_situatieVastleggen")))
                .containsEntry(
                        "schuldenSamen",
                        "In het dossier staat € 1.234,56 aan schulden. Tel daarvan alleen mee wat nu betaald moet worden.")
                .doesNotContainKey("opeisbareSchulden")
                .containsEntry("maanden", 36)
                .doesNotContainKey("betaalruimte");
    }

    private String naHetEersteGesprek() {
        return naHetEersteGesprek(GESPREK, VANDAAG);
    }

    private String naHetEersteGesprek(LocalDate gesprek, LocalDate vandaag) {
        vandaagIs(vandaag);
        String nummer = dossier(gesprek.minusDays(10));
        Dossier dossier = dossiers.dossier(nummer);
        dossier.eersteGesprekGehouden(gesprek);
        dossier.hulpvraagVastgesteld("Rust in de geldzaken");
        dossiers.bewaar(dossier);
        termijnen.start(nummer, "A10", gesprek);
        return nummer;
    }

    private void legSituatieVast(String nummer, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "rechtmatigVerblijf", "JA", "inwoner", "JA", "kanNietDoorgaan", "JA", "financieleZorgen", "JA"));
        List<Object> gegeven = List.of(meer);
        if (!gegeven.contains("problematisch")) {
            waarden.addAll(List.of("problematisch", "NEE"));
        }
        if (!gegeven.contains("opeisbareSchulden")) {
            waarden.addAll(List.of("redenProblematisch", "De inwoner liet alle rekeningen zien"));
        }
        waarden.addAll(gegeven);
        vul(nummer, "userTask_situatieVastleggen", waarden.toArray());
    }

    private void maakPlan(String nummer) {
        vulPlan(nummer, 1500.00, 50.00);
    }

    private void vulPlan(String nummer, Double inkomen, double afloscapaciteit) {
        vulPlan(
                nummer,
                "beslagvrijeVoet",
                1348.49,
                "inkomen",
                inkomen,
                "vtlb",
                inkomen == null ? null : inkomen - afloscapaciteit,
                "afloscapaciteit",
                afloscapaciteit,
                "indicatief",
                true);
    }

    private void vulPlan(String nummer, Object... bedragen) {
        Object[] teksten = {
            "doel",
            "Schuldenvrij en zelf verder kunnen",
            "aanbod",
            "Schuldbemiddeling en budgetbegeleiding",
            "verplichtingen",
            "Meewerken en wijzigingen doorgeven",
            "momenten",
            "Evaluatie na 3 maanden",
            "nazorg",
            "Contact na 3, 6 en 12 maanden",
            "besprokenOp",
            VANDAAG.toString()
        };
        Object[] alles = Arrays.copyOf(teksten, teksten.length + bedragen.length);
        System.arraycopy(bedragen, 0, alles, teksten.length, bedragen.length);
        vul(nummer, "userTask_planOpHoofdlijnenOpstellen", alles);
    }

    private ProcessInstance totToegangVerleend(String nummer, boolean problematisch) {
        ProcessInstance beschikking = start("beschikking", nummer, Map.of());
        legSituatieVast(nummer, "problematisch", problematisch ? "JA" : "NEE");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "VERLENEN");
        maakPlan(nummer);
        neemBesluit(nummer, "TOEKENNEN");
        return beschikking;
    }

    private ProcessInstance totWeigering(String nummer) {
        ProcessInstance beschikking = start("beschikking", nummer, Map.of());
        vul(nummer, "userTask_situatieVastleggen", "rechtmatigVerblijf", "NEE", "inwoner", "JA");
        vul(nummer, "userTask_toegangAfwegen", "voornemen", "WEIGEREN");
        neemBesluit(nummer, "WEIGEREN");
        assertThat(beschikking).variables().containsEntry("toegang", "GEWEIGERD");
        return beschikking;
    }

    private void bespreekWeigering(String nummer, String wsnp) {
        vul(
                nummer,
                "userTask_weigeringBespreken",
                "besprokenOp",
                VANDAAG.toString(),
                "begrepen",
                true,
                "wsnp",
                wsnp,
                "andereHulp",
                "Sociaal raadslieden");
    }

    private void meld(String nummer, String element) {
        vul(nummer, element, "gemeldOp", VANDAAG.toString(), "kenmerk", "K-1");
    }
}
