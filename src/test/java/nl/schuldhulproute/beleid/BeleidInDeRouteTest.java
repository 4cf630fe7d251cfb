package nl.schuldhulproute.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Nazorgmomenten.Gemeente;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Metingen;
import nl.schuldhulproute.dossier.Nazorgafspraak.Intensiteit;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Modelnamen;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every choice of the municipality, both ways, in the route itself. The settings of the tests change everything on 1 January
 * 2039; a case that was decided on before keeps what was better for the resident (M-89).
 */
@DisplayName("Wat de gemeente kiest, gebeurt ook in de route")
class BeleidInDeRouteTest extends Routestappen {

    private static final LocalDate OUD = LocalDate.of(2038, 12, 1);
    private static final LocalDate NIEUW = LocalDate.of(2039, 1, 10);
    private static final LocalDate NU = LocalDate.of(2039, 2, 7);

    private static final List<String> LEEFGEBIEDEN = List.of(
            "werk", "inkomen", "opleiding", "spaargeld", "schulden", "wonen", "gezin", "gezondheid", "sociaalNetwerk");

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Meldingen meldingen;

    @Autowired
    private Metingen metingen;

    @Autowired
    private Schulden schulden;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Overgangsrecht overgangsrecht;

    @Autowired
    private Nazorgmomenten nazorgmomenten;

    @Autowired
    private Regeluitkomsten uitkomsten;

    /** A case with a decision on access of this day; today it is February 2039. */
    private String besloten(LocalDate op) {
        vandaagIs(NU);
        String nummer = dossier(op.minusDays(30));
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", op);
        return nummer;
    }

    private void besluit(String nummer, Soort soort, String uitkomst, LocalDate op) {
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                soort,
                uitkomst,
                "artikel 4a Wgs",
                "Zoals besproken",
                "consulent",
                "kwaliteit",
                op,
                op,
                "POST",
                Instant.EPOCH));
    }

    private ProcessInstance vanaf(String model, String element, String nummer) {
        return motor.getRuntimeService()
                .createProcessInstanceByKey(model)
                .businessKey(nummer)
                .startBeforeActivity(element)
                .execute();
    }

    /** A case whose guidance is over, decided on this day. */
    private String naDeBegeleiding(LocalDate besloten) {
        vandaagIs(NU);
        String nummer = meldAan();
        besluit(nummer, Soort.TOEGANG, "TOEKENNEN", besloten);
        String route = motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .processInstanceBusinessKey(nummer)
                .singleResult()
                .getId();
        motor.getRuntimeService()
                .createProcessInstanceModification(route)
                .cancelAllForActivity("callActivity_aanmelding")
                .startBeforeActivity("serviceTask_volgenToetsen")
                .execute();
        return nummer;
    }

    private List<String> modellen(String nummer) {
        return motor
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .active()
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .map(id -> Modelnamen.van(motor, id))
                .toList();
    }

    @Test
    void volgenStaatUitMaarWieEerderWerdBeslotenWordtNogGevolgd() {
        String oud = naDeBegeleiding(OUD);
        assertThat(modellen(oud)).contains("volgen").doesNotContain("nazorg");
        assertThat(uitkomsten.laatste(oud, Regel.OVERGANGSRECHT)).hasValueSatisfying(uitkomst -> {
            assertThat(uitkomst.uitkomst()).isEqualTo("Inwoners volgen na de begeleiding: ja");
            assertThat(uitkomsten.redenen(uitkomst))
                    .singleElement()
                    .satisfies(reden ->
                            assertThat(reden.uitleg()).contains("Op 1 december 2038 gold: ja. Nu geldt: nee."));
        });

        String nieuw = naDeBegeleiding(NIEUW);
        assertThat(modellen(nieuw)).contains("nazorg").doesNotContain("volgen");
        assertThat(uitkomsten.laatste(nieuw, Regel.OVERGANGSRECHT)).isEmpty();
    }

    @Test
    void tijdensVolgenIsErVakerContactAlsDatNuBeterIs() {
        for (LocalDate besloten : List.of(OUD, NIEUW)) {
            String nummer = besloten(besloten);
            start("volgen", nummer, Map.of());
            vul(
                    nummer,
                    "userTask_volgenAfspreken",
                    "afgesprokenOp",
                    NU.toString(),
                    "volgenTot",
                    NU.plusMonths(6).toString(),
                    "vorm",
                    "TELEFOON",
                    "contactpersoon",
                    "Nazorgcoach Sam",
                    "inhoud",
                    "Samen de post doornemen");
            assertThat(termijnen.lopend(nummer, "A41").map(Termijn::einde)).contains(NU.plusDays(14));
        }
    }

    @Test
    void nazorgMomentenBlijvenAlsHetErMeerWaren() {
        for (Map.Entry<LocalDate, List<Integer>> geval :
                Map.of(OUD, List.of(3, 6, 12), NIEUW, List.of(6, 12)).entrySet()) {
            String nummer = besloten(geval.getKey());
            assertThat(overgangsrecht.geldt(nummer, Instelling.NAZORG_MOMENTEN, NU))
                    .isEqualTo(geval.getValue());
            start("nazorg", nummer, Map.of());
            assertThat(open(taak(nummer, "userTask_nazorgAfspreken")).get("momenten"))
                    .asString()
                    .startsWith(geval.getValue().get(0).toString());
        }
    }

    @Test
    void eenKortereTermijnGeldtNietVoorWieEerderWerdBesloten() {
        String oud = besloten(OUD);
        assertThat(termijnen.start(oud, "A43", NU).einde()).isEqualTo(NU.plusMonths(12));
        assertThat(uitkomsten.laatste(oud, Regel.OVERGANGSRECHT))
                .hasValueSatisfying(uitkomst -> assertThat(uitkomst.uitkomst()).isEqualTo("Nazorg: 12 maanden"));

        String nieuw = besloten(NIEUW);
        assertThat(termijnen.start(nieuw, "A43", NU).einde()).isEqualTo(NU.plusMonths(6));
    }

    @Test
    void vroegContactEnNazorgNaEenSaneringskredietHoudenDeLengteDieBeterWas() {
        for (Map.Entry<LocalDate, List<Integer>> geval :
                Map.of(OUD, List.of(1, 24), NIEUW, List.of(2, 18)).entrySet()) {
            String nummer = besloten(geval.getKey());
            Gemeente gemeente = Gemeente.van(overgangsrecht, nummer, NU);
            assertThat(nazorgmomenten.passend(Intensiteit.ACTIEF_INTENSIEF, gemeente, NU))
                    .startsWith(geval.getValue().get(0));
            LocalDate uitbetaald = NU.minusMonths(1);
            LocalDate gerekend = uitbetaald.plusMonths(geval.getValue().get(1));
            assertThat(nazorgmomenten
                            .plan(new Nazorgmomenten.Feiten(NU, gemeente, null, List.of(3), NU, null, true, uitbetaald))
                            .uitkomst()
                            .naSaneringskrediet())
                    .isEqualTo(nazorgmomenten.opWerkdag(gerekend))
                    .isEqualTo(termijnen.start(nummer, "A44", uitbetaald).einde());
        }
    }

    @Test
    void deHersteltermijnDieWordtVoorgesteldIsDieVanDeGemeente() {
        String oud = besloten(OUD);
        assertThat(termijnen.speelruimte(oud, "A46", NU).voorstel()).isEqualTo(NU.plusWeeks(2));
        assertThat(uitkomsten.laatste(oud, Regel.OVERGANGSRECHT))
                .as("vragen legt niets vast")
                .isEmpty();

        String nieuw = besloten(NIEUW);
        assertThat(termijnen.speelruimte(nieuw, "A46", NU).voorstel()).isEqualTo(NU.plusWeeks(1));
        assertThat(termijnen.speelruimte(nieuw, "A46", NU).laatste()).isEqualTo(NU.plusWeeks(8));
    }

    @Test
    void ookDeRegelsVanEenWijzigingBlijvenGelden() {
        String nummer = besloten(NIEUW);
        assertThat(overgangsrecht.geldt(nummer, Instelling.NAZORG_MOMENTEN, NU)).containsExactly(6, 12);
        besluit(nummer, Soort.BEEINDIGING, "NIET_BEEINDIGEN", OUD);
        assertThat(overgangsrecht.geldt(nummer, Instelling.NAZORG_MOMENTEN, NU)).containsExactly(6, 12);
        besluit(nummer, Soort.WIJZIGING, "WIJZIGEN", OUD);
        assertThat(overgangsrecht.geldt(nummer, Instelling.NAZORG_MOMENTEN, NU)).containsExactly(3, 6, 12);
        assertThat(termijnen.start(nummer, "A43", NU).einde()).isEqualTo(NU.plusMonths(12));

        String opnieuw = besloten(OUD);
        besluit(opnieuw, Soort.TOEGANG, "TOEKENNEN", NIEUW);
        assertThat(overgangsrecht.geldt(opnieuw, Instelling.NAZORG_MOMENTEN, NU))
                .containsExactly(3, 6, 12);
    }

    @Test
    void alleenEenPlichtDieGeldtKanNietZijnNagekomen() {
        for (LocalDate dag : List.of(OUD, NIEUW)) {
            String nummer = besloten(dag);
            start("voortijdige-beeindiging", nummer, Map.of("grond", "VERPLICHTING"));
            assertThat(open(taak(nummer, "userTask_verplichtingBeoordelen"))
                            .get("plichtenKeuze")
                            .toString())
                    .contains("STUKKEN_OP_TIJD", "WIJZIGINGEN_MELDEN", "AFSPRAKEN_NAKOMEN")
                    .doesNotContain("GEEN_NIEUWE_SCHULDEN", "WERK_ZOEKEN_EN_HOUDEN");
            assertThatThrownBy(() -> nietNagekomen(nummer, "GEEN_NIEUWE_SCHULDEN"))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessageContaining("deze verplichting staat niet in het beleid dat voor de inwoner geldt");
            assertThat(openTaken(nummer)).containsExactly("userTask_verplichtingBeoordelen");
            nietNagekomen(nummer, "AFSPRAKEN_NAKOMEN");
            assertThat(openTaken(nummer)).containsExactly("userTask_herstelbriefSturen");
        }
    }

    private void nietNagekomen(String nummer, String plicht) {
        vul(
                nummer,
                "userTask_verplichtingBeoordelen",
                "plichten",
                List.of("STUKKEN_OP_TIJD", plicht),
                "verplichting",
                "Post inleveren",
                "oordeel",
                "VERWIJTBAAR",
                "toelichting",
                "Driemaal afgesproken");
    }

    @Test
    void eenBeslistermijnTeltVanafHaarEigenBegin() {
        vandaagIs(NU);
        String nummer = dossier(OUD);
        assertThat(termijnen.start(nummer, "A10", LocalDate.of(2038, 12, 31)).einde())
                .isEqualTo(LocalDate.of(2039, 2, 25));
        assertThat(termijnen.start(nummer, "A10", LocalDate.of(2039, 1, 3)).einde())
                .isEqualTo(LocalDate.of(2039, 2, 14));
    }

    @Test
    void zonderTweedeLezerGaatEenBesluitMeteenNaarDeBrief() {
        String nummer = besloten(OUD);
        ProcessInstance besluit = start("besluit-nemen", nummer, Map.of("besluit", "BEEINDIGING"));
        vulAls(
                "consulent",
                nummer,
                "userTask_besluitOpstellen",
                "uitkomst",
                "BEEINDIGEN",
                "artikel",
                "artikel 16 beleidsregels",
                "motivering",
                "Alle doelen zijn gehaald.",
                "zienswijze",
                "NIET_GEREAGEERD");
        assertThat(besluit).isWaitingAt("userTask_briefMaken").hasNotPassed("userTask_besluitBeoordelen");
        assertThat(termijnen.lopende(nummer)).extracting(Termijn::code).contains("A14");
        vulAls(
                "consulent",
                nummer,
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
        vulAls("consulent", nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", NU.toString(), "wijze", "POST");
        assertThat(besluit).isEnded();
        Besluit genomen = besluiten.findByDossiernummerOrderById(nummer).get(1);
        assertThat(genomen.beoordeeldDoor()).isNull();
        assertThat(genomen.beslotenOp()).isEqualTo(NU);
    }

    @Test
    void zonderMeetinstrumentVraagtDeIntakeWoordenInPlaatsVanScores() {
        vandaagIs(NU);
        String nummer = dossier(NU.minusDays(10));
        termijnen.start(nummer, "A10", NU);
        vanaf("systematische-intake", "userTask_intakegesprekVoeren", nummer);
        assertThat(open(taak(nummer, "userTask_intakegesprekVoeren")).get("metMeetinstrument"))
                .isEqualTo(false);
        List<Object> gesprek = new ArrayList<>(List.of(
                "gesprokenOp",
                NU.toString(),
                "vervolg",
                "HULPVRAAG",
                "kanAl",
                "Post openen",
                "wilLeren",
                "Begroting maken",
                "oorzaken",
                List.of("SCHEIDING"),
                "beslag",
                "GEEN_BESLAG",
                "tegemoetkomingenNagegaan",
                true));
        assertThatThrownBy(() -> vul(nummer, "userTask_intakegesprekVoeren", gesprek.toArray()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("alle leefgebieden");
        LEEFGEBIEDEN.forEach(leefgebied -> gesprek.addAll(List.of(leefgebied + "Toelichting", "gaat goed")));
        vul(nummer, "userTask_intakegesprekVoeren", gesprek.toArray());
        assertThat(openTaken(nummer)).containsExactly("userTask_hulpvraagVaststellen");
        assertThat(metingen.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void deEvaluatieGebruiktHetMeetinstrumentDatErBijHetBesluitWas() {
        String oud = besloten(OUD);
        assertThatThrownBy(() -> evalueer(oud))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vul dit in");
        assertThat(open(taak(oud, "userTask_evaluatieHouden")).get("meetinstrument"))
                .isEqualTo("Zelfredzaamheidmatrix");

        String nieuw = besloten(NIEUW);
        evalueer(nieuw);
        assertThat(metingen.findByDossiernummerOrderById(nieuw)).isEmpty();
        assertThat(openTaken(nieuw)).doesNotContain("userTask_evaluatieHouden");
    }

    private void evalueer(String nummer) {
        termijnen.zetOp(nummer, "A40", NU.plusDays(10));
        termijnen.start(nummer, "NT", NU.plusMonths(18));
        vanaf("begeleiding", "userTask_evaluatieHouden", nummer);
        vul(
                nummer,
                "userTask_evaluatieHouden",
                "gehoudenOp",
                NU.toString(),
                "bevindingen",
                "Opent de post weer",
                "vervolg",
                "VERDER",
                "volgendeEvaluatieOp",
                NU.plusMonths(3).toString());
    }

    @Test
    void zonderSchuldenknooppuntIsErGeenKenmerkEnGeenMelding() {
        String oud = besloten(OUD);
        assertThatThrownBy(() -> vraagSaldi(oud))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Kenmerk");

        String nieuw = besloten(NIEUW);
        vraagSaldi(nieuw);
        assertThat(meldingen.findByDossiernummerOrderById(nieuw)).isEmpty();
        assertThat(openTaken(nieuw)).contains("userTask_saldiVerwerken");
    }

    private void vraagSaldi(String nummer) {
        Schuld schuld = new Schuld(nummer, Instant.EPOCH, "consulent");
        schuld.beschrijf("Woonstichting Proef", "K-1", Schuld.Soort.HUUR, false, 100_000, NU);
        schulden.save(schuld);
        termijnen.start(nummer, "A29", NU);
        vanaf("schuldregeling", "userTask_saldiOpvragen", nummer);
        vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", NU.toString());
    }

    @Test
    void zonderWsnpBegeleidingBlijftAlleenDeVerklaringOver() {
        String geweigerd = besloten(NIEUW);
        besluit(geweigerd, Soort.TOEGANG, "WEIGEREN", NIEUW);
        ProcessInstance beschikking = vanaf("beschikking", "userTask_weigeringBespreken", geweigerd);
        vul(
                geweigerd,
                "userTask_weigeringBespreken",
                "besprokenOp",
                NU.toString(),
                "begrepen",
                true,
                "andereHulp",
                "Sociaal raadslieden");
        assertThat(beschikking).isEnded().hasNotPassed("userTask_naarWsnpBegeleiden");

        String nieuw = besloten(NIEUW);
        vanaf("wsnp", "userTask_wsnpVoorbereiden", nieuw);
        assertThatThrownBy(() -> vul(
                        nieuw,
                        "userTask_wsnpVoorbereiden",
                        "keuze",
                        "INGEDIEND",
                        "gedaan",
                        List.of("VERKLARING", "STUKKEN"),
                        "ingediendOp",
                        NU.toString()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit doet de gemeente niet");

        String oud = besloten(OUD);
        vanaf("wsnp", "userTask_wsnpVoorbereiden", oud);
        assertThat(open(taak(oud, "userTask_wsnpVoorbereiden"))
                        .get("onderdelen")
                        .toString())
                .contains("VERKLARING", "STUKKEN", "ZITTING_VOORBEREID", "MEEGAAN");
        vul(
                oud,
                "userTask_wsnpVoorbereiden",
                "keuze",
                "INGEDIEND",
                "gedaan",
                List.of("VERKLARING", "STUKKEN"),
                "ingediendOp",
                NU.toString());
        assertThat(openTaken(oud)).doesNotContain("userTask_wsnpVoorbereiden");
    }

    @Test
    void hetPlanBegintMetWatDeGemeenteOnderMedewerkingVerstaat() {
        vandaagIs(NU);
        String nummer = dossier(NU.minusDays(10));
        termijnen.start(nummer, "A10", NU);
        vanaf("beschikking", "userTask_planOpHoofdlijnenOpstellen", nummer);
        assertThat(open(taak(nummer, "userTask_planOpHoofdlijnenOpstellen")).get("verplichtingen"))
                .asString()
                .contains("- De inwoner komt de afspraken na.")
                .hasLineCount(3);

        vandaagIs(OUD);
        assertThat(open(taak(nummer, "userTask_planOpHoofdlijnenOpstellen")).get("verplichtingen"))
                .asString()
                .hasLineCount(7);
    }

    @Test
    void opHetGekozenMomentWordtDeInwonerBijVishAangemeld() {
        String nuNiet = planHetGesprek(NU);
        assertThat(openTaken(nuNiet)).isEmpty();

        LocalDate vrijdag = LocalDate.of(2040, 1, 6);
        String nuWel = planHetGesprek(vrijdag);
        assertThat(openTaken(nuWel)).containsExactly("userTask_vishMelden");
        assertThat(termijnen.lopend(nuWel, "A25").map(Termijn::einde)).contains(LocalDate.of(2040, 1, 9));
        assertThatThrownBy(() -> vul(
                        nuWel,
                        "userTask_vishMelden",
                        "gemeldOp",
                        vrijdag.minusDays(30).toString(),
                        "kenmerk",
                        "V-1"))
                .isInstanceOf(OngeldigeInvoer.class);
        vul(nuWel, "userTask_vishMelden", "gemeldOp", vrijdag.toString(), "kenmerk", "V-1");
        assertThat(openTaken(nuWel)).isEmpty();
        assertThat(termijnen.lopend(nuWel, "A25")).isEmpty();
        assertThat(meldingen.findByDossiernummerOrderById(nuWel))
                .singleElement()
                .satisfies(melding -> assertThat(melding.systeem()).isEqualTo(Melding.Systeem.VISH));
    }

    private String planHetGesprek(LocalDate dag) {
        vandaagIs(dag);
        String nummer = dossier(dag);
        termijnen.start(nummer, "A2", dag);
        vanaf("aanmelding", "userTask_eersteGesprekPlannen", nummer);
        vul(
                nummer,
                "userTask_eersteGesprekPlannen",
                "afgesprokenOp",
                dag.toString(),
                "gesprekOp",
                dag.plusDays(7).toString(),
                "tijd",
                "10:30",
                "plaats",
                "KANTOOR",
                "met",
                "Consulent");
        return nummer;
    }

    @Test
    void hetBegeleidingsplanVraagtWatDeGemeenteErInWil() {
        String oud = besloten(OUD);
        assertThatThrownBy(() -> maakBegeleidingsplan(oud))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vul dit in");

        String nieuw = besloten(NIEUW);
        maakBegeleidingsplan(nieuw);
        assertThat(openTaken(nieuw)).doesNotContain("userTask_begeleidingsplanOpstellen");
        assertThat(termijnen.lopend(nieuw, "A40")).isPresent();
    }

    private void maakBegeleidingsplan(String nummer) {
        vanaf("plan-van-aanpak", "userTask_omstandighedenWegen", nummer);
        vul(
                nummer,
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
                List.of("WONEN"));
        ProcessInstance plan = vanaf("plan-van-aanpak", "userTask_begeleidingsplanOpstellen", nummer);
        assertThat(plan).isWaitingAt("userTask_begeleidingsplanOpstellen");
        vul(
                nummer,
                "userTask_begeleidingsplanOpstellen",
                "leefgebieden",
                List.of("SCHULDEN"),
                "einddoel",
                "Zelf de administratie doen",
                "doelen",
                "Post openen",
                "duurMaanden",
                18,
                "eersteEvaluatieOp",
                NU.plusMonths(3).toString(),
                "besprokenOp",
                NU.toString());
    }

    @Test
    void naHetEindeTeltEenVroegsignaalNietMeerMee() {
        String oud = besloten(OUD);
        besluit(oud, Soort.BEEINDIGING, "BEEINDIGEN", NU);
        vanaf("beeindiging", "serviceTask_dossierSluiten", oud);
        assertThat(termijnen.lopend(oud, "A48")).isPresent();

        String nieuw = besloten(NIEUW);
        besluit(nieuw, Soort.BEEINDIGING, "BEEINDIGEN", NU);
        vanaf("beeindiging", "serviceTask_dossierSluiten", nieuw);
        assertThat(termijnen.lopend(nieuw, "A48")).isEmpty();
    }
}
