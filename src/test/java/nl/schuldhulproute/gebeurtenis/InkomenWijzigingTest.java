package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.dossier.Wijzigingsvoorstel;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Another income after the decision on access: a change of the aanbod comes by a decision only (T-24). */
class InkomenWijzigingTest extends Routestappen {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);
    private static final String HERZIEN = "userTask_afloscapaciteitHerzien";
    private static final String HEROVERWEGEN = "userTask_planHeroverwegen";
    private static final String OPSTELLEN = "userTask_besluitOpstellen";
    private static final String DWANGSOM = "userTask_dwangsomBeoordelen";
    private static final String KIEZEN = "userTask_hervattenKiezen";

    @Autowired
    private Plannen plannen;

    @Autowired
    private Wijzigingsvoorstellen wijzigingen;

    @Autowired
    private Oplossingen oplossingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Ingebrekestellingen ingebrekestellingen;

    private String nummer;

    @BeforeEach
    void eenPlanWaaroverIsBesloten() {
        vandaagIs(VANDAAG);
        nummer = meldAan();
        toegangVerleend(nummer, VANDAAG);
        Persoon aanvrager = dossiers.aanvrager(nummer);
        aanvrager.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(aanvrager);
        Plan plan = new Plan(nummer, 1, VANDAAG.atStartOfDay(AMSTERDAM).toInstant());
        plan.beschrijf("Schuldenvrij", "Schuldregeling", "Op tijd betalen", "Elke maand", "Een jaar");
        plan.bedragen(140_000L, 170_000L, 145_000L, 25_000L, false);
        plan.kies("SCHULDBEMIDDELING", null);
        plan.isVastgesteld(VANDAAG);
        plannen.save(plan);
        meldInkomen();
    }

    @Test
    void eenHogerBedragWachtOpHetBesluitEnDaarnaWordtHetPlanBekeken() {
        assertThat(open(taak(nummer, HERZIEN))).containsEntry("besloten", true);
        assertThatThrownBy(() -> herzie(1_800))
                .hasMessageContaining("De afloscapaciteit is anders dan in het besluit.");
        herzie(1_800, "gevolgen", "JA", "redenAfwijking", "Het wordt zwaarder");
        assertThat(openTaken(nummer)).contains(OPSTELLEN).doesNotContain(HERZIEN, HEROVERWEGEN);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit).returns(180_000L, Plan::inkomen);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(35_000L, Plan::afloscapaciteit);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    @Test
    void eenLagerBedragGeldtMeteen() {
        herzie(1_600, "gevolgen", "JA", "redenAfwijking", "Het wordt lichter");
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        neemBesluit(nummer, "NIET_WIJZIGEN", "art. 9 beleidsregels", VANDAAG);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::stand)
                .containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN);
    }

    /** Who asks for a change, asks for a decision: eight weeks from the day on which that came in (Awb art. 1:3 lid 3 and 4:13). */
    @Test
    void vraagtDeInwonerErZelfOmDanTeltDeTermijnVanafHetVerzoek() {
        LocalDate verzoek = VANDAAG.plusDays(3);
        vandaagIs(VANDAAG.plusDays(10));
        assertThat(open(taak(nummer, HERZIEN))).containsEntry("verzoekOp", "2026-03-12");
        assertThatThrownBy(() -> herzieOpVerzoek(null))
                .hasMessageContaining("vul dit in: de tijd om te beslissen telt vanaf deze dag");
        assertThatThrownBy(() -> herzieOpVerzoek(VANDAAG.plusDays(11)))
                .hasMessageContaining("vul een datum in die niet in de toekomst ligt");
        assertThatThrownBy(() -> herzieOpVerzoek(VANDAAG.minusDays(1)))
                .hasMessageContaining(
                        "deze datum ligt voor de dag waarop bekend werd dat de inwoner hulp krijgt (2 maart 2026)");
        herzieOpVerzoek(verzoek);
        assertThat(beslistermijn())
                .returns(verzoek, Termijn::startOp)
                .returns(LocalDate.of(2026, 4, 30), Termijn::einde);
    }

    @Test
    void vroegDeInwonerNergensOmDanTeltDeTermijnVanafHetVoorstel() {
        vandaagIs(VANDAAG.plusDays(10));
        herzie(1_800, "gevolgen", "JA", "redenAfwijking", "Zwaarder", "verzoekOp", VANDAAG.toString());
        assertThat(beslistermijn()).returns(VANDAAG.plusDays(10), Termijn::startOp);
    }

    /** The law started the term when the request came in, however long it lay there. */
    @Test
    void bleefHetVerzoekLiggenDanIsDeGemeenteAlTeLaat() {
        vandaagIs(VANDAAG.plusWeeks(9));
        herzieOpVerzoek(VANDAAG);
        laatTimersLopen();
        assertThat(beslistermijn()).returns(LocalDate.of(2026, 4, 28), Termijn::einde);
        assertThat(openTaken(nummer)).contains(OPSTELLEN, "userTask_redenVastleggen");
    }

    @Test
    void ookBijHetHeroverwegenVanHetPlanTeltHetVerzoek() {
        herzie(1_700);
        vandaagIs(VANDAAG.plusDays(10));
        heroverweegBedrag(
                VANDAAG.plusDays(10),
                240,
                "JA",
                "zelfGevraagd",
                true,
                "verzoekOp",
                VANDAAG.plusDays(7).toString());
        assertThat(beslistermijn()).returns(VANDAAG.plusDays(7), Termijn::startOp);
    }

    /** Who asked for it himself, made an aanvraag: then the municipality can be in default (Awb art. 1:3 lid 3 and 4:17). */
    @Test
    void wieZelfOmEenWijzigingVroegKanDeGemeenteInGebrekeStellen() {
        LocalDate ontvangen = VANDAAG.plusWeeks(9);
        deGemeenteIsInGebreke(ontvangen);
        Ingebrekestelling zaak =
                ingebrekestellingen.findByDossiernummerOrderById(nummer).get(0);
        assertThat(zaak.termijn()).isEqualTo(beslistermijn().sleutel().verwijzing());
        assertThat(termijnen.lopend(new Termijnsleutel(nummer, "A19", zaak.onderwerp())))
                .isPresent();

        vandaagIs(ontvangen.plusDays(16));
        laatTimersLopen();
        assertThat(openTaken(nummer)).doesNotContain("userTask_dwangsomBeoordelen");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).contains("userTask_dwangsomBeoordelen");
        // Two weeks after 4 May the first day is due, on the 19th; the decision is made known on the 20th.
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_dwangsomBeoordelen")).get("voorstel")))
                .startsWith("De dwangsom is € 23,00, over 1 dag");
    }

    /** The dwangsom ends on the day on which the decision is made known, not because it is drafted again (Awb art. 4:17 lid 1). */
    @Test
    void wordtHetVoorstelOpnieuwBesprokenDanLooptDeDwangsomDoorTotHetBesluit() {
        LocalDate ontvangen = VANDAAG.plusWeeks(9);
        deGemeenteIsInGebreke(ontvangen);
        Termijn eerste = beslistermijn();
        verderNaar(ontvangen.plusDays(16));
        tweedeLezerStuurtTerug();
        assertThat(openTaken(nummer)).contains(OPSTELLEN).doesNotContain(DWANGSOM);
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(openTaken(nummer)).contains(HERZIEN).doesNotContain(DWANGSOM);
        verderNaar(ontvangen.plusDays(18));
        herzieOpVerzoek(VANDAAG);
        assertThat(termijnen.lopende(nummer))
                .filteredOn(termijn -> termijn.code().equals("A10-wijziging"))
                .extracting(Termijn::id)
                .containsExactly(eerste.id());
        assertThat(openTaken(nummer)).doesNotContain(DWANGSOM);

        verderNaar(ontvangen.plusDays(20));
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(termijnen.laatste(eerste.sleutel()).orElseThrow().voldaanOp())
                .contains(ontvangen.plusDays(20));
        // Two weeks after 4 May the first day is due, on the 19th; the decision is made known on the 24th.
        assertThat(String.valueOf(open(taak(nummer, DWANGSOM)).get("voorstel")))
                .startsWith("De dwangsom is € 115,00, over 5 dagen van 19 mei 2026 tot en met 23 mei 2026.");
    }

    @Test
    void trektDeInwonerHetVerzoekInDatOpnieuwWordtBesprokenDanLooptDeDwangsomNietVerder() {
        LocalDate ontvangen = VANDAAG.plusWeeks(9);
        deGemeenteIsInGebreke(ontvangen);
        verderNaar(ontvangen.plusDays(16));
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        herzie(1_700);
        verderNaar(ontvangen.plusDays(17));
        assertThat(openTaken(nummer)).doesNotContain(DWANGSOM);
        planBlijft("verzoekIngetrokken", true);
        assertThat(termijnen.lopende(nummer))
                .extracting(Termijn::code)
                .doesNotContain("A10-wijziging", "A20")
                .contains("A21");
        assertThat(String.valueOf(open(taak(nummer, DWANGSOM)).get("voorstel")))
                .startsWith("De dwangsom is € 46,00, over 2 dagen van 19 mei 2026 tot en met 20 mei 2026.");
    }

    private void deGemeenteIsInGebreke(LocalDate ontvangen) {
        herzieOpVerzoek(VANDAAG);
        verderNaar(ontvangen);
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                "INGEBREKESTELLING",
                "gebeurdOp",
                ontvangen.toString(),
                "toelichting",
                "Brief van de inwoner",
                "overTermijn",
                String.valueOf(beslistermijn().id()),
                "schriftelijk",
                true);
    }

    private void verderNaar(LocalDate dag) {
        vandaagIs(dag);
        laatTimersLopen();
    }

    private void tweedeLezerStuurtTerug() {
        vulAls(
                "consulent",
                nummer,
                OPSTELLEN,
                "uitkomst",
                "WIJZIGEN",
                "artikel",
                "art. 9 beleidsregels",
                "motivering",
                "Het inkomen is hoger",
                "watVerandert",
                "U betaalt een hoger bedrag",
                "zienswijze",
                "NIET_GEREAGEERD");
        vulAls(
                "kwaliteit",
                nummer,
                "userTask_besluitBeoordelen",
                "oordeel",
                "TERUG",
                "opmerkingen",
                "Bespreek het bedrag nog eens met de inwoner");
    }

    /** Awb art. 4:15 is about every decision on an aanvraag. */
    @Test
    void deTermijnVanEenWijzigingOpVerzoekKanStilstaan() {
        herzieOpVerzoek(VANDAAG);
        LocalDate einde = beslistermijn().eindeOnverschoven();
        LocalDate stil = VANDAAG.plusDays(10);
        vandaagIs(stil);
        meldGebeurtenis(
                nummer,
                "gebeurtenis",
                "OPSCHORTING",
                "gebeurdOp",
                stil.toString(),
                "toelichting",
                "De inwoner wacht op zijn loonstrook",
                "opTeSchorten",
                List.of(String.valueOf(beslistermijn().id())),
                "grond",
                "INSTEMMING",
                "stilTot",
                stil.plusDays(6).toString());
        assertThat(beslistermijn().opgeschortVanaf()).contains(stil);
        vul(nummer, "userTask_stilstandVertellen", "verteldOp", stil.toString(), "wijze", "BRIEF");
        LocalDate weer = VANDAAG.plusDays(17);
        vandaagIs(weer);
        vul(
                nummer,
                "userTask_stilstandNagaan",
                "uitkomst",
                "LOOPT_WEER",
                "looptWeerVanaf",
                weer.toString(),
                "toelichting",
                "De loonstrook is er");
        assertThat(beslistermijn())
                .returns(7, Termijn::opgeschorteDagen)
                .returns(einde.plusDays(7), Termijn::eindeOnverschoven);
        assertThat(openTaken(nummer)).contains("userTask_hervattingVertellen");
    }

    @Test
    void deTermijnDieWijZelfKozenStaatNietStilEnMaaktDeGemeenteNietTeLaat() {
        herzie(1_800, "gevolgen", "JA", "redenAfwijking", "Het wordt zwaarder");
        vandaagIs(VANDAAG.plusWeeks(9));
        laatTimersLopen();
        assertThat(beslistermijn().einde()).isBefore(VANDAAG.plusWeeks(9));
        openGebeurtenis(nummer);
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_gebeurtenisVastleggen")).get("mogelijkheden")))
                .doesNotContain("INGEBREKESTELLING", "OPSCHORTING");
    }

    /** A request ends with a decision, or because the inwoner takes it back (Awb art. 4:13). */
    @Test
    void eenVerzoekWordtNietVergetenAlsHetVoorstelOpnieuwWordtBesproken() {
        herzieOpVerzoek(VANDAAG);
        vandaagIs(VANDAAG.plusWeeks(7));
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(open(taak(nummer, HERZIEN)))
                .containsEntry("zelfGevraagd", true)
                .containsEntry("verzoekOp", "2026-03-02");
        herzie(1_700);
        assertThat(open(taak(nummer, HEROVERWEGEN)))
                .containsEntry("verzoekNogOpen", true)
                .containsEntry("verzoekOp", "2026-03-02");
        String besluitNodig = "de inwoner vroeg op 2 maart 2026 zelf om een wijziging, en daar hoort een besluit op";
        assertThatThrownBy(() -> planBlijft()).hasMessageContaining(besluitNodig);
        assertThatThrownBy(() -> heroverweegBedrag(VANDAAG, 240, "NEE")).hasMessageContaining(besluitNodig);
        planBlijft("verzoekIngetrokken", true);
        assertThat(openTaken(nummer)).doesNotContain(HEROVERWEGEN, OPSTELLEN);
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::redenVervallen)
                .containsExactly("De inwoner trok zijn verzoek in.");
    }

    /** To refuse what the resident asked for is a decision, and he can object (Awb art. 1:3 lid 2, 3:41 and 7:1). */
    @Test
    void wieZelfOmEenWijzigingVroegKrijgtEenBesluitOokAlsErNietsVerandert() {
        herzieOpVerzoek(VANDAAG);
        assertThatThrownBy(() -> neemBesluit(nummer, "NIET_WIJZIGEN", "art. 9 beleidsregels", VANDAAG))
                .hasMessageContaining("deze uitkomst past niet bij dit soort besluit");
        String onderwerp = beslistermijn().onderwerp();
        neemBesluit(nummer, "VERZOEK_AFWIJZEN", "art. 9 beleidsregels", VANDAAG);
        Besluit besluit =
                besluitenboek.geldend(nummer).get(besluitenboek.geldend(nummer).size() - 1);
        assertThat(besluit.uitkomst()).isEqualTo("VERZOEK_AFWIJZEN");
        assertThat(termijnen.lopend(new Termijnsleutel(nummer, "A15", besluit.onderwerp())))
                .isPresent();
        assertThat(termijnen
                        .laatste(new Termijnsleutel(nummer, "A10-wijziging", onderwerp))
                        .orElseThrow()
                        .isTijdigVoldaan())
                .isTrue();
        assertThat(besluitenboek.vervallen(nummer)).isEmpty();
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::redenVervallen)
                .containsExactly("Het verzoek van de inwoner is afgewezen.");
    }

    @Test
    void opHetVerzoekDatOpnieuwIsBesprokenTeltDeTermijnNogVanafHetVerzoek() {
        herzieOpVerzoek(VANDAAG);
        vandaagIs(VANDAAG.plusWeeks(7));
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        herzieOpVerzoek(VANDAAG);
        assertThat(beslistermijn()).returns(LocalDate.of(2026, 4, 28), Termijn::einde);
        neemBesluit(nummer, "VERZOEK_AFWIJZEN", "art. 9 beleidsregels", VANDAAG.plusWeeks(7));
        assertThat(open(taak(nummer, HEROVERWEGEN))).containsEntry("verzoekNogOpen", false);
        planBlijft();
        assertThat(openTaken(nummer)).doesNotContain(HEROVERWEGEN);
    }

    /** What was asked before the route ended by mistake, still waits for a decision (Awb art. 4:13). */
    @Test
    void opEenVerzoekVanVoorEenVergissingVolgtNogEenBesluit() {
        herzieOpVerzoek(VANDAAG);
        eindigdeBijVergissing();
        assertThat(beslistermijnen())
                .singleElement()
                .returns(VANDAAG, Termijn::startOp)
                .returns(LocalDate.of(2026, 4, 28), Termijn::einde);
        assertThat(String.valueOf(open(taak(nummer, KIEZEN)).get("verzoek")))
                .contains("de inwoner vroeg op 2 maart 2026 zelf om een wijziging");
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::inhoud)
                .anyMatch(inhoud -> inhoud.contains("De inwoner vroeg op 2 maart 2026 zelf om een wijziging"));

        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("termijn-bewaken")
                        .processInstanceBusinessKey(nummer)
                        .variableValueEquals(
                                "termijn", beslistermijnen().get(0).sleutel().verwijzing())
                        .count())
                .as("de termijn wordt bewaakt, ook zolang er geen concept is")
                .isEqualTo(1);
        vul(nummer, KIEZEN, "hervatten", "PLAN_VAN_AANPAK", "reden", "Het was een vergissing");
        openGebeurtenis(nummer);
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_gebeurtenisVastleggen")).get("mogelijkheden")))
                .contains("INGEBREKESTELLING");
        vul(nummer, "userTask_gebeurtenisVastleggen", "gebeurtenis", "NIETS");
        meldInkomen();
        assertThat(open(taak(nummer, HERZIEN)))
                .containsEntry("zelfGevraagd", true)
                .containsEntry("verzoekOp", "2026-03-02");
        herzieOpVerzoek(VANDAAG);
        assertThat(beslistermijnen())
                .as("de termijn van het nieuwe voorstel, en geen andere")
                .singleElement()
                .returns(VANDAAG, Termijn::startOp);
        neemBesluit(nummer, "VERZOEK_AFWIJZEN", "art. 9 beleidsregels", VANDAAG.plusWeeks(1));
        assertThat(beslistermijnen()).isEmpty();
        assertThat(wijzigingen.verzoekNogOpen(nummer)).isEmpty();
    }

    @Test
    void wieZijnVerzoekIntrektNadatDeRouteIsHervatWachtNietMeer() {
        herzieOpVerzoek(VANDAAG);
        eindigdeBijVergissing();
        vul(nummer, KIEZEN, "hervatten", "PLAN_VAN_AANPAK", "reden", "Het was een vergissing");
        meldInkomen();
        herzie(1_700);
        assertThatThrownBy(() -> planBlijft()).hasMessageContaining("de inwoner vroeg op 2 maart 2026 zelf");
        planBlijft("verzoekIngetrokken", true);
        assertThat(beslistermijnen()).isEmpty();
    }

    @Test
    void zonderVerzoekStaatErNietsBijHetHervatten() {
        herzie(1_800, "gevolgen", "JA", "redenAfwijking", "Het wordt zwaarder");
        eindigdeBijVergissing();
        assertThat(beslistermijnen()).isEmpty();
        assertThat(open(taak(nummer, KIEZEN))).containsEntry("verzoek", "");
    }

    /** The decision on another way with the arrangement is the next one on the plan, so it is also the one on the request. */
    @Test
    void hetOpenVerzoekGaatMeeInHetBesluitOverHetVervolg() {
        herzieOpVerzoek(VANDAAG);
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(wijzigingen.verzoekNogOpen(nummer)).contains(VANDAAG);
        wijzigingen.planVoorVervolg(nummer, new Plan.Wijziging("Het wordt lichter.", null, null), VANDAAG);
        assertThat(wijzigingen.verzoekNogOpen(nummer)).isEmpty();
        wijzigingen.routeEindigt(nummer, VANDAAG);
        assertThat(wijzigingen.verzoekNogOpen(nummer)).contains(VANDAAG);
    }

    /** The amount waits on for another way with the arrangement, and the inwoner still waits for his decision (Awb art. 4:13). */
    @Test
    void wordtOokHetVervolgOpnieuwGekozenDanLooptDeTermijnVanHetVerzoekDoor() {
        herzieOpVerzoek(VANDAAG);
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        Long eerste = beslistermijnen().get(0).id();
        wijzigingen.planVoorVervolg(
                nummer,
                new Plan.Wijziging(
                        "Het wordt lichter.", null, new Plan.Bedragen(170_000L, 180_000L, 175_000L, 5_000L, false)),
                VANDAAG);
        start("besluit-nemen", nummer, Map.of("besluit", "WIJZIGING", "terugMag", true, "overVervolg", true));
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(beslistermijnen()).extracting(Termijn::id).containsExactly(eerste);
    }

    /** The help he asked for has nothing to do with how the arrangement goes on. */
    @Test
    void eenVerzoekOmIetsAndersBlijftOpenNaastHetBesluitOverHetVervolg() {
        wijzigingen.plan(nummer, new Plan.Wijziging("Er komt hulp bij de post.", null, null), VANDAAG, VANDAAG);
        wijzigingen.routeEindigt(nummer, VANDAAG);
        wijzigingen.planVoorVervolg(nummer, new Plan.Wijziging("Het wordt lichter.", null, null), VANDAAG);
        assertThat(wijzigingen.verzoekNogOpen(nummer)).contains(VANDAAG);
    }

    private void eindigdeBijVergissing() {
        vandaagIs(VANDAAG.plusWeeks(1));
        for (String gebeurtenis : List.of("OVERLIJDEN", "OVERLIJDEN_HERSTELD")) {
            meldGebeurtenis(
                    nummer,
                    "gebeurtenis",
                    gebeurtenis,
                    "gebeurdOp",
                    VANDAAG.plusWeeks(1).toString(),
                    "toelichting",
                    "Gehoord");
        }
    }

    private List<Termijn> beslistermijnen() {
        return termijnen.lopende(nummer).stream()
                .filter(termijn -> termijn.code().equals("A10-wijziging"))
                .toList();
    }

    private void planBlijft(Object... meer) {
        List<Object> waarden = new ArrayList<>(
                List.of("besprokenOp", VANDAAG.toString(), "gevolg", "PLAN_BLIJFT", "toelichting", "Het plan blijft."));
        waarden.addAll(List.of(meer));
        vul(nummer, HEROVERWEGEN, waarden.toArray());
    }

    private void herzieOpVerzoek(LocalDate verzoekOp) {
        List<Object> meer = new ArrayList<>(
                List.of("gevolgen", "JA", "redenAfwijking", "Het wordt zwaarder", "zelfGevraagd", true));
        if (verzoekOp != null) {
            meer.addAll(List.of("verzoekOp", verzoekOp.toString()));
        }
        herzie(1_800, meer.toArray());
    }

    private Termijn beslistermijn() {
        return beslistermijnen().get(0);
    }

    /** Nobody hears that nothing changes: the drafter wants another amount on the table (T-24). */
    @Test
    void wieHetVoorstelTerugneemtSteltHetBedragOpnieuwVast() {
        herzie(1_600, "gevolgen", "JA", "redenAfwijking", "Het wordt lichter");
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(openTaken(nummer)).contains(HERZIEN).doesNotContain(OPSTELLEN, HEROVERWEGEN);
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::redenVervallen)
                .containsExactly("Het wordt opnieuw besproken.");
        // What he can pay less counts already, and stays (Wgs art. 4a lid 5).
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        herzie(1_700);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit).returns(false, Plan::wijktAfVanBesluit);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN).doesNotContain(OPSTELLEN);
    }

    @Test
    void wieNietsMeerKanAflossenKrijgtEenBesluitOverHetBedragEnDeOplossing() {
        assertThatThrownBy(() -> herzie(1_450, "gevolgen", "NEE", "redenAfwijking", "Het aanbod blijft"))
                .hasMessageContaining("De inwoner kan niet meer aflossen. Dan past een andere oplossing. Kies ja");
        assertThatThrownBy(() -> herzie(
                        1_600, "gevolgen", "NEE", "redenAfwijking", "Lager", "nieuweOplossing", "SANERINGSKREDIET"))
                .hasMessageContaining("een andere oplossing kan alleen met een wijzigingsbesluit");
        herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT");
        assertThat(plan()).returns(0L, Plan::afloscapaciteit).returns("SCHULDBEMIDDELING", Plan::oplossing);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns("ZONDER_AFLOSCAPACITEIT", Plan::oplossing);
    }

    @Test
    void blijftHetBedragGelijkDanIsErGeenBesluitNodig() {
        herzie(1_700);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN).doesNotContain(OPSTELLEN);
        assertThat(wijzigingen.van(nummer)).isEmpty();
        assertThat(plan().volgnummer()).isEqualTo(1);
    }

    @Test
    void wieWeerBetaaltWatInHetBesluitStaatHeeftGeenBesluitNodig() {
        herzie(1_600, "gevolgen", "NEE", "redenAfwijking", "Tijdelijk minder uren");
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit).returns(25_000L, Plan::afloscapaciteitInBesluit);
        meldOpnieuw();
        herzie(1_700);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit).returns(false, Plan::wijktAfVanBesluit);
        assertThat(openTaken(nummer)).doesNotContain(OPSTELLEN);
    }

    @Test
    void kleineStappenWordenSteedsTegenHetBesluitGehouden() {
        herzie(1_690, "gevolgen", "NEE", "redenAfwijking", "Klein verschil");
        meldOpnieuw();
        herzie(1_680, "gevolgen", "NEE", "redenAfwijking", "Weer een klein verschil");
        assertThat(plan()).returns(23_000L, Plan::afloscapaciteit).returns(25_000L, Plan::afloscapaciteitInBesluit);
        assertThat(uitkomsten
                        .redenen(uitkomsten
                                .laatste(nummer, Regel.WIJZIGING_VAN_PLAN)
                                .orElseThrow())
                        .get(0)
                        .feiten())
                .extracting(Reden.Feit::waarde)
                .containsExactly("€ 250,00 per maand", "€ 230,00 per maand");
        meldOpnieuw();
        // The same amount again: nothing new to weigh.
        herzie(1_680);
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteitInBesluit);
    }

    @Test
    void eerstStabielDanRegelenKomtNaHetBesluitAlsnogBijDeSchuldregeling() {
        totDeUitvoering("BEGELEIDING");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling");
        herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT");
        assertThat(loopt(nummer)).doesNotContain("schuldregeling");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(loopt(nummer)).contains("begeleiding", "schuldregeling");
        assertThat(openTaken(nummer)).contains("userTask_uitgangspuntBeoordelen", "userTask_begeleidingStarten");
        assertThat(motor.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(schuldregelingen().get(0).getProcessInstanceId())
                        .variableName("oplossing")
                        .singleResult()
                        .getValue())
                .isEqualTo("ZONDER_AFLOSCAPACITEIT");

        // The route goes on when both are done, whichever is first.
        slaOver(nummer, "callActivity_begeleiding", Map.of());
        assertThat(loopt(nummer)).contains("schuldregeling").doesNotContain("volgen");
        slaOver(nummer, "callActivity_schuldregeling", Map.of("regelingUitkomst", "KWIJTING"));
        assertThat(loopt(nummer)).contains("volgen").doesNotContain("begeleiding", "schuldregeling");
    }

    @Test
    void ookNaEenSchuldregelingDieKlaarIsKanErTijdensDeBegeleidingEenKomen() {
        totDeUitvoering("SCHULDBEMIDDELING");
        slaOver(nummer, "callActivity_schuldregeling", Map.of("regelingUitkomst", "GEEN"));
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling");
        herzie(1_700);
        assertThat(oplossingen(HEROVERWEGEN)).contains("STABILISATIE", "WSNP");
        heroverweegOplossing("STABILISATIE");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).contains("userTask_uitgangspuntBeoordelen");
    }

    /** Other debts came after the kwijting: what is decided on those is carried out, whichever solution it is (Awb art. 3:40). */
    @Test
    void naDeKwijtingWordtOokEenStabilisatieUitgevoerd() {
        kwijting();
        herzie(1_700);
        heroverweegOplossing("STABILISATIE");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).contains("userTask_uitgangspuntBeoordelen");
    }

    @Test
    void naDeKwijtingWordtOokDezelfdeOplossingNogEensUitgevoerd() {
        kwijting();
        herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "BEGELEIDING");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(loopt(nummer)).contains("begeleiding").doesNotContain("schuldregeling");
        heroverweegOplossing("SCHULDBEMIDDELING");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).contains("userTask_uitgangspuntBeoordelen");
    }

    private void kwijting() {
        totDeUitvoering("SCHULDBEMIDDELING");
        regelingLoopt();
        Oplossing klaar =
                oplossingen.findFirstByDossiernummerOrderByIdDesc(nummer).orElseThrow();
        klaar.eindigt(VANDAAG, Oplossing.Resultaat.KWIJTING);
        oplossingen.save(klaar);
        slaOver(nummer, "callActivity_schuldregeling", Map.of("regelingUitkomst", "KWIJTING"));
    }

    @Test
    void eenSchuldregelingDieLooptBegintNietNogEens() {
        totDeUitvoering("SCHULDBEMIDDELING");
        herzie(1_700);
        heroverweegOplossing("SANERINGSKREDIET");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(schuldregelingen()).hasSize(1);
        assertThat(motor.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(schuldregelingen().get(0).getRootProcessInstanceId())
                        .activityId("end_geenNieuweRegeling")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void naDeBegeleidingWordtGeenRegelingMeerAangebodenDieNiemandUitvoert() {
        totDeUitvoering("BEGELEIDING");
        slaOver(nummer, "callActivity_begeleiding", Map.of());
        assertThat(loopt(nummer)).contains("volgen");
        assertThat(oplossingen(HERZIEN)).containsExactly("BEGELEIDING");
        assertThatThrownBy(() -> herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT"))
                .hasMessageContaining("de begeleiding en de schuldregeling in deze route zijn al klaar");
        herzie(1_700);
        assertThatThrownBy(() -> heroverweegOplossing("SANERINGSKREDIET"))
                .hasMessageContaining("na een terugval volgt alleen begeleiding");
        heroverweegOplossing("BEGELEIDING");
        assertThat(openTaken(nummer)).contains(OPSTELLEN);
    }

    @Test
    void isDeBegeleidingKlaarVoordatIsBeslotenDanKomtDieOplossingErNiet() {
        totDeUitvoering("BEGELEIDING");
        herzie(1_700);
        heroverweegOplossing("SANERINGSKREDIET");
        slaOver(nummer, "callActivity_begeleiding", Map.of());
        assertThatThrownBy(() -> neemBesluit(nummer, "WIJZIGEN"))
                .hasMessageContaining("Voor een nieuwe schuldregeling is een nieuwe aanmelding nodig."
                        + " Het voorstel vervalt zonder besluit");
        vul(nummer, OPSTELLEN);
        assertThat(loopt(nummer)).contains("volgen").doesNotContain("schuldregeling", "besluit-nemen");
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::stand)
                .containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN);
    }

    @Test
    void waarEenSchuldregelingLooptKomtNietAlleenStabilisatie() {
        totDeUitvoering("SCHULDBEMIDDELING");
        assertThat(loopt(nummer)).contains("schuldregeling");
        assertThat(oplossingen(HERZIEN))
                .contains("WSNP", "BEGELEIDING", "SANERINGSKREDIET")
                .doesNotContain("STABILISATIE");
        assertThatThrownBy(() -> herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "STABILISATIE"))
                .hasMessageContaining("die gaat niet terug naar alleen stabilisatie");
        herzie(1_450, "gevolgen", "JA", "nieuweOplossing", "ZONDER_AFLOSCAPACITEIT");
        assertThat(openTaken(nummer)).contains(OPSTELLEN);
    }

    @Test
    void overAlleenStabilisatieWordtNietBeslotenAlsErIntussenEenSchuldregelingLoopt() {
        herzie(1_700);
        assertThat(oplossingen(HEROVERWEGEN)).contains("STABILISATIE");
        heroverweegOplossing("STABILISATIE");
        totDeUitvoering("SCHULDBEMIDDELING");
        assertThatThrownBy(() -> neemBesluit(nummer, "WIJZIGEN"))
                .hasMessageContaining(
                        "die gaat niet terug naar alleen stabilisatie. Het voorstel vervalt zonder besluit");
    }

    private void totDeUitvoering(String oplossing) {
        slaOver(nummer, "callActivity_aanmelding", Map.of("vervolg", "INTAKE", "crisis", false));
        termijnen.start(nummer, "A10", VANDAAG);
        slaOver(nummer, "callActivity_systematischeIntake", Map.of("intakeUitkomst", "HULPVRAAG"));
        slaOver(nummer, "callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        slaOver(nummer, "callActivity_planVanAanpak", Map.of("oplossing", oplossing));
    }

    private List<ProcessInstance> schuldregelingen() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldregeling")
                .processInstanceBusinessKey(nummer)
                .list();
    }

    /** What can be chosen in this task. */
    private List<String> oplossingen(String taak) {
        return Arrays.stream(Oplossingskeuze.values())
                .map(Enum::name)
                .filter(naam ->
                        open(taak(nummer, taak)).get("oplossingen").toString().contains("\"%s\"".formatted(naam)))
                .toList();
    }

    private void heroverweegOplossing(String oplossing) {
        vul(
                nummer,
                HEROVERWEGEN,
                "besprokenOp",
                VANDAAG.toString(),
                "gevolg",
                "PLAN_AANPASSEN",
                "toelichting",
                "Dit past beter.",
                "anders",
                List.of("OPLOSSING"),
                "nieuweOplossing",
                oplossing,
                "gevolgen",
                "JA");
    }

    private void meldOpnieuw() {
        planBlijft();
        meldInkomen();
    }

    private void meldInkomen() {
        meldGebeurtenis(
                nummer, "gebeurtenis", "INKOMEN_GEWIJZIGD", "gebeurdOp", VANDAAG.toString(), "toelichting", "Gehoord");
    }

    @Test
    void eenOudereBerekeningHaaltDeNieuwereNietIn() {
        vandaagIs(VANDAAG.plusDays(3));
        termijnen.start(nummer, "A38", VANDAAG.plusDays(1));
        assertThatThrownBy(() -> herzie(1_800, "gevolgen", "NEE", "redenAfwijking", "Past"))
                .hasMessageContaining("er is al een nieuwere berekening, van 3 maart 2026");
        assertThat(plan()).returns(25_000L, Plan::afloscapaciteit);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(VANDAAG.plusDays(1));
        herzie(1_700, "vastgesteldOp", VANDAAG.plusDays(1).toString());

        assertThatThrownBy(() -> heroverweegBedrag(VANDAAG, 240, "NEE"))
                .hasMessageContaining("er is al een nieuwere berekening, van 3 maart 2026");
        heroverweegBedrag(VANDAAG.plusDays(1), 240, "NEE");
        assertThat(plan()).returns(24_000L, Plan::afloscapaciteit);
    }

    @Test
    void ookWieHetPlanOpnieuwBespreektHoudtHetLagereBedrag() {
        herzie(1_700);
        heroverweegBedrag(VANDAAG, 240, "JA");
        assertThat(open(taak(nummer, OPSTELLEN)))
                .containsEntry("kanHeroverwegen", true)
                .containsEntry("achterhaald", "");
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(openTaken(nummer)).contains(HEROVERWEGEN).doesNotContain(OPSTELLEN);
        assertThat(wijzigingen.van(nummer))
                .extracting(Wijzigingsvoorstel::redenVervallen)
                .containsExactly("Het wordt opnieuw besproken.");
        assertThat(plan()).returns(24_000L, Plan::afloscapaciteit).returns(25_000L, Plan::afloscapaciteitInBesluit);
    }

    @Test
    void wieNietsMeerAflostKrijgtEenBesluitEnGeenAfstel() {
        herzie(1_700);
        heroverweegBedrag(VANDAAG, 0, "JA");
        String moet = "de inwoner betaalt nu niets meer, en in het besluit staat wel een bedrag";
        assertThatThrownBy(() -> vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true))
                .hasMessageContaining(moet);
        assertThatThrownBy(() -> neemBesluit(nummer, "NIET_WIJZIGEN", "art. 9 beleidsregels", VANDAAG))
                .hasMessageContaining(moet);
        assertThat(openTaken(nummer)).contains(OPSTELLEN);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(0L, Plan::afloscapaciteitInBesluit);
    }

    @Test
    void wieAflostVerteltDeSchuldeisersEerstWatErMeteenVerandert() {
        assertThat(open(taak(nummer, HERZIEN))).containsEntry("betaaltSchuldeisers", false);
        regelingLoopt();
        assertThat(open(taak(nummer, HERZIEN))).containsEntry("betaaltSchuldeisers", true);
        String eerst = "vertel de schuldeisers eerst wat er verandert";
        assertThatThrownBy(() -> herzie(1_600, "gevolgen", "JA", "redenAfwijking", "Het wordt lichter"))
                .hasMessageContaining(eerst);
        herzie(1_600, "gevolgen", "JA", "redenAfwijking", "Het wordt lichter", "schuldeisersIngelicht", true);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);

        neemBesluit(nummer, "WIJZIGEN");
        assertThatThrownBy(() -> heroverweegBedrag(VANDAAG, 140, "NEE")).hasMessageContaining(eerst);
        // What waits for a decision is told after that.
        heroverweegBedrag(VANDAAG, 240, "JA");
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit).returns(169_000L, Plan::inkomen);
    }

    @Test
    void naDeRegelingBegintHetJaarVanDeBeslagvrijeVoetNietOpnieuw() {
        termijnen.start(nummer, "A38", VANDAAG.minusDays(10));
        termijnen.vervallen(nummer, "A38", VANDAAG.minusDays(1), "De aflosperiode is voorbij.");
        herzie(1_600, "gevolgen", "NEE", "redenAfwijking", "Klein verschil");
        assertThat(termijnen.lopend(nummer, "A38")).isEmpty();
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
    }

    private void regelingLoopt() {
        oplossingen.save(new Oplossing(
                nummer,
                Oplossing.Soort.SCHULDBEMIDDELING,
                VANDAAG,
                VANDAAG.plusMonths(18),
                VANDAAG.atStartOfDay(AMSTERDAM).toInstant()));
    }

    private void heroverweegBedrag(LocalDate op, int bedrag, String gevolgen, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "besprokenOp",
                op.toString(),
                "gevolg",
                "PLAN_AANPASSEN",
                "toelichting",
                "De huur is hoger.",
                "anders",
                List.of("AFLOSCAPACITEIT"),
                "inkomen",
                1_690,
                "vtlb",
                1_450,
                "beslagvrijeVoet",
                1_400,
                "afloscapaciteit",
                bedrag,
                "gevolgen",
                gevolgen,
                "redenAfwijking",
                "Het aanbod blijft gelijk"));
        waarden.addAll(List.of(meer));
        vul(nummer, HEROVERWEGEN, waarden.toArray());
    }

    private Plan plan() {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
    }

    private void herzie(int inkomen, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "vastgesteldOp",
                VANDAAG.toString(),
                "inkomen",
                inkomen,
                "vtlb",
                1_450,
                "beslagvrijeVoet",
                1_400,
                "toelichting",
                "Andere uren"));
        waarden.addAll(List.of(meer));
        vul(nummer, HERZIEN, waarden.toArray());
    }
}
