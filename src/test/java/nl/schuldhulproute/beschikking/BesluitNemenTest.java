package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BesluitNemenTest extends RouteTest {

    /** A Tuesday. */
    private static final LocalDate DINSDAG = LocalDate.of(2027, 3, 16);

    private static final List<String> HELE_BRIEF =
            List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "PLAN_VAN_AANPAK", "VERPLICHTINGEN", "GEWONE_TAAL");

    @Autowired
    private Brieven brieven;

    @Autowired
    private Postkamer postkamer;

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitconcepten concepten;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Clock klok;

    @Test
    void eenBesluitWordtOpgesteldGelezenEnBekendgemaakt() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = besluit(nummer, "TOEGANG");

        stelOp(nummer, "TOEKENNEN");
        assertThat(besluit).isWaitingAt("userTask_besluitBeoordelen");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        String concept = concepten
                .findFirstByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer)
                .orElseThrow()
                .onderwerp();
        String brief = "(/dossier/%s/brieven/voorbeeld/besluit-toegang?over=%s)".formatted(nummer, concept);
        assertThat(open(taak(nummer, "userTask_briefMaken")).get("brief"))
                .asString()
                .contains(brief);
        assertThat(Tekstdrukker.lees(brieven.voorbeeld(nummer, Briefsoort.BESLUIT_TOEGANG, concept)))
                .contains("artikel 4a Wet gemeentelijke schuldhulpverlening")
                .doesNotContain("[");
        vulAls("consulent", nummer, "userTask_briefMaken", "onderdelen", HELE_BRIEF, "kenmerk", "B-1");
        assertThat(open(taak(nummer, "userTask_besluitBekendmaken")).get("brief"))
                .asString()
                .contains(brief);
        assertThat(taak(nummer, "userTask_besluitBekendmaken").getDueDate())
                .isEqualTo(java.util.Date.from(
                        DINSDAG.plusDays(1).atTime(23, 59).atZone(AMSTERDAM).toInstant()));
        vulAls(
                "consulent",
                nummer,
                "userTask_besluitBekendmaken",
                "bekendgemaaktOp",
                DINSDAG.toString(),
                "wijze",
                "POST");

        assertThat(besluit).isEnded().hasPassed("end_besluitBekendgemaakt");
        Besluit genomen = besluiten.findByDossiernummerOrderById(nummer).get(0);
        assertThat(genomen.uitkomst()).isEqualTo("TOEKENNEN");
        assertThat(genomen.artikel()).isEqualTo("artikel 4a Wgs");
        assertThat(genomen.opgesteldDoor()).isEqualTo("consulent");
        assertThat(genomen.beoordeeldDoor()).isEqualTo("kwaliteit");
        assertThat(genomen.bekendgemaaktOp()).isEqualTo(DINSDAG);
    }

    @Test
    void deBezwaartermijnLooptVanafDeDagNaDeBekendmakingEnHoudtNietsOp() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = besluit(nummer, "TOEGANG");

        neemBesluit(nummer, "TOEKENNEN");

        assertThat(besluit).isEnded();
        assertThat(bezwaar(nummer).startOp()).isEqualTo(DINSDAG);
        // Six weeks later is Koningsdag.
        assertThat(bezwaar(nummer).einde()).isEqualTo(LocalDate.of(2027, 4, 28));
        assertThat(bezwaar(nummer).isLopend()).isTrue();
        assertThat(brieven.van(nummer)).singleElement().satisfies(brief -> {
            assertThat(brief.datum()).isEqualTo(DINSDAG);
            assertThat(brief.isKlaar()).isTrue();
            assertThat(Tekstdrukker.lees(brieven.open(nummer, brief.id()).pdf()))
                    .contains("u krijgt schuldhulp", "Uw plan van aanpak", "uiterlijk op 28 april 2027");
        });
    }

    @Test
    void zonderIemandDieDeBriefKanKrijgenWordtNietsBekendgemaakt() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");
        stelOp(nummer, "TOEKENNEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls("consulent", nummer, "userTask_briefMaken", "onderdelen", HELE_BRIEF, "kenmerk", "B-1");
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.isOverleden(DINSDAG);
        dossiers.bewaar(inwoner);

        assertThatThrownBy(() -> vulAls(
                        "consulent",
                        nummer,
                        "userTask_besluitBekendmaken",
                        "bekendgemaaktOp",
                        DINSDAG.toString(),
                        "wijze",
                        "POST"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit besluit kan niet bekend worden gemaakt: de inwoner is overleden");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThat(termijnen.lopende(nummer)).extracting(Termijn::code).doesNotContain("A15");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitBekendmaken");
    }

    @Test
    void deBekendmakingVanToegangVoldoetAanDeBeslistermijn() {
        String nummer = dossierMetPlan();
        termijnen.start(nummer, "A10", LocalDate.of(2027, 2, 1));
        besluit(nummer, "TOEGANG");

        neemBesluit(nummer, "TOEKENNEN");

        assertThat(termijnen.laatste(nummer, "A10").orElseThrow().voldaanOp()).contains(DINSDAG);
        assertThat(bekendmaking(nummer).voldaanOp()).contains(DINSDAG);
    }

    @Test
    void eenAnderBesluitRaaktDeBeslistermijnVanToegangNiet() {
        String nummer = dossierMetPlan();
        termijnen.start(nummer, "A10", LocalDate.of(2027, 2, 1));
        besluit(nummer, "WIJZIGING");

        neemBesluit(nummer, "WIJZIGEN");

        assertThat(termijnen.laatste(nummer, "A10").orElseThrow().stand(DINSDAG))
                .isNotEqualTo(Stand.VOLDAAN);
        assertThat(besluiten.findByDossiernummerOrderById(nummer).get(0).soort())
                .isEqualTo(Besluitconcept.Soort.WIJZIGING);
    }

    @Test
    void iederBesluitHeeftZijnEigenBezwaartermijn() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");
        neemBesluit(nummer, "TOEKENNEN");
        vandaagIs(DINSDAG.plusDays(14));
        besluit(nummer, "WIJZIGING");
        neemBesluit(nummer, "WIJZIGEN");

        assertThat(termijnen.lopende(nummer).stream()
                        .filter(termijn -> termijn.code().equals("A15"))
                        .map(Termijn::startOp))
                .containsExactly(DINSDAG, DINSDAG.plusDays(14));
    }

    @Test
    void deOpstellerMagZijnEigenBesluitNietBeoordelen() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");
        stelOp(nummer, "TOEKENNEN");

        assertThatThrownBy(() -> vulAls("consulent", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("u heeft dit besluit zelf opgesteld; een collega moet het beoordelen");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitBeoordelen");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void deTweedeLezerStuurtTerugEnDeOpstellerZietWaarom() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = besluit(nummer, "TOEGANG");
        stelOp(nummer, "TOEKENNEN");

        assertThatThrownBy(() -> vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "TERUG"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("zodat de opsteller weet wat er anders moet");
        vulAls(
                "kwaliteit",
                nummer,
                "userTask_besluitBeoordelen",
                "oordeel",
                "TERUG",
                "opmerkingen",
                "Leg de afweging beter uit");

        assertThat(besluit).isWaitingAt("userTask_besluitOpstellen").hasPassed("gateway_akkoord");
        var formulier = open(taak(nummer, "userTask_besluitOpstellen"));
        assertThat(formulier.get("isTeruggestuurd")).isEqualTo(true);
        assertThat(formulier.get("opmerkingen")).isEqualTo("Leg de afweging beter uit");
        assertThat(formulier.get("motivering")).isEqualTo("De inwoner kan niet doorgaan met betalen.");
        stelOp(nummer, "TOEKENNEN");
        assertThat(besluit).isWaitingAt("userTask_besluitBeoordelen");
    }

    @Test
    void toegangKanNietZonderPlanOpHoofdlijnen() {
        vandaagIs(DINSDAG);
        String nummer = dossier(DINSDAG);
        besluit(nummer, "TOEGANG");

        assertThatThrownBy(() -> stelOp(nummer, "TOEKENNEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("volledig plan van aanpak op hoofdlijnen");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void deTweedeLezerKanToegangNietGoedkeurenAlsHetPlanIntussenOnvolledigIs() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");
        stelOp(nummer, "TOEKENNEN");
        Plan plan =
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
        plan.beschrijf("Schuldenvrij", null, "Meewerken", "Evaluatie na 3 maanden", "Contact na 3 maanden");
        plannen.save(plan);

        assertThatThrownBy(() -> vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("volledig plan van aanpak op hoofdlijnen");
        vulAls(
                "kwaliteit",
                nummer,
                "userTask_besluitBeoordelen",
                "oordeel",
                "TERUG",
                "opmerkingen",
                "Het aanbod is weg uit het plan.");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void toegangKanNietZonderBurgerservicenummer() {
        vandaagIs(DINSDAG);
        String nummer = dossier(DINSDAG);
        Persoon persoon = dossiers.aanvrager(nummer);
        persoon.heeftBsn(null);
        dossiers.bewaar(persoon);
        maakPlan(nummer);
        besluit(nummer, "TOEGANG");

        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("bsnBekend"))
                .isEqualTo(false);
        assertThatThrownBy(() -> stelOp(nummer, "TOEKENNEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("wordt met dit nummer gemeld bij VISH en BKR");
        assertThatThrownBy(() -> stelOp(nummer, "TOEKENNEN", "bsn", "123456789"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen geldig burgerservicenummer");
        String vanOverledene = Proefbsn.nieuw();
        String eerder = overleden(vanOverledene, DINSDAG);
        assertThatThrownBy(() -> stelOp(nummer, "TOEKENNEN", "bsn", vanOverledene))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("is overleden (dossier %s)".formatted(eerder));
        stelOp(nummer, "TOEKENNEN", "bsn", BSN);
        assertThat(dossiers.aanvrager(nummer).bsn()).isEqualTo(BSN);
    }

    /** Wgs art. 3 lid 4: whoever has no lawful residence has no number either, and must be refused. */
    @Test
    void weigerenKanZonderBurgerservicenummer() {
        vandaagIs(DINSDAG);
        String nummer = dossier(DINSDAG);
        Persoon persoon = dossiers.aanvrager(nummer);
        persoon.heeftBsn(null);
        persoon.isGeborenOp(LocalDate.of(1961, 2, 3));
        dossiers.bewaar(persoon);
        besluit(nummer, "TOEGANG");

        stelOp(
                nummer,
                "WEIGEREN",
                "zienswijze",
                "NIET_NODIG",
                "zienswijzeToelichting",
                "De wet laat geen andere uitkomst toe");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitBeoordelen");
        assertThat(dossiers.aanvrager(nummer).bsn()).isNull();
    }

    @Test
    void bijEenNadeligBesluitIsDeZienswijzeGevraagd() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");

        assertThatThrownBy(() -> stelOp(nummer, "WEIGEREN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("van dit besluit kan de inwoner nadeel hebben");
        assertThatThrownBy(() -> stelOp(nummer, "WEIGEREN", "zienswijze", "NIET_NODIG"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vul dit in");
        stelOp(nummer, "WEIGEREN", "zienswijze", "NIET_GEREAGEERD");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitBeoordelen");
    }

    @Test
    void eenUitkomstDieNietBijHetSoortBesluitHoortWordtGeweigerd() {
        String nummer = dossierMetPlan();
        besluit(nummer, "BEEINDIGING");

        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("uitkomst"))
                .isEqualTo("BEEINDIGEN");
        assertThatThrownBy(() -> stelOp(nummer, "TOEKENNEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("past niet bij dit soort besluit");
    }

    @Test
    void nietElkBesluitKanTerugNaarDeAfweging() {
        String nummer = dossierMetPlan();
        besluit(nummer, "VOORTIJDIGE_BEEINDIGING");

        assertThatThrownBy(() -> vulAls("consulent", nummer, "userTask_besluitOpstellen", "heroverwegen", true))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit kan bij dit besluit niet: kies een uitkomst");
    }

    @Test
    void eenOnvolledigConceptWordtGeweigerd() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");

        assertThatThrownBy(() -> vulAls("consulent", nummer, "userTask_besluitOpstellen", "uitkomst", "TOEKENNEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("artikel");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void deToegangKanOpnieuwWordenAfgewogen() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = besluit(nummer, "TOEGANG");

        vulAls("consulent", nummer, "userTask_besluitOpstellen", "heroverwegen", true);

        assertThat(besluit).isEnded().hasPassed("end_heroverwegen");
        assertThat(concepten.findFirstByDossiernummerAndAfgehandeldFalseOrderByIdDesc(nummer))
                .isEmpty();
    }

    @Test
    void eenBriefDieNietVolledigIsWordtGeweigerd() {
        String nummer = dossierMetPlan();
        besluit(nummer, "TOEGANG");
        stelOp(nummer, "TOEKENNEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");

        assertThatThrownBy(() -> vulAls(
                        "consulent",
                        nummer,
                        "userTask_briefMaken",
                        "onderdelen",
                        HELE_BRIEF.subList(0, 5),
                        "kenmerk",
                        "B-1"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("er ontbreekt nog 1");
        assertThatThrownBy(() -> vulAls("consulent", nummer, "userTask_briefMaken", "kenmerk", "B-1"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("er ontbreken nog 6");
    }

    @Test
    void bekendmakenKanNietVoorDeDagVanHetBesluit() {
        String nummer = dossierMetPlan();
        totBekendmaking(nummer);

        assertThatThrownBy(() -> vulAls(
                        "consulent",
                        nummer,
                        "userTask_besluitBekendmaken",
                        "bekendgemaaktOp",
                        DINSDAG.minusDays(1).toString(),
                        "wijze",
                        "POST"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("ligt voor de dag waarop het besluit is genomen");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
    }

    @Test
    void deBriefIsVoorBeidePartners() {
        String nummer = dossierMetPlan();
        Persoon partner = new Persoon("Joris", "Proefpersoon", klok.instant());
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, DINSDAG);
        totBekendmaking(nummer);

        assertThat(open(taak(nummer, "userTask_besluitBekendmaken")).get("ontvangers"))
                .isEqualTo("Fenna Proefpersoon en Joris Proefpersoon (ieder een eigen brief)");
    }

    @Test
    void alsDeHulpDoorgaatHoortDeInwonerDatEnIsErGeenBezwaar() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = besluit(nummer, "VOORTIJDIGE_BEEINDIGING");

        stelOp(nummer, "NIET_BEEINDIGEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls("consulent", nummer, "userTask_inwonerInformeren", "verteldOp", DINSDAG.toString(), "wijze", "GESPREK");

        assertThat(besluit).isEnded().hasPassed("end_nietsVerandert");
        assertThat(besluiten.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThat(termijnen.lopende(nummer)).isEmpty();
    }

    @Test
    void nietWijzigenKanAlleenAlsErEenWijzigingIsVoorgesteld() {
        String nummer = dossierMetPlan();
        besluit(nummer, "WIJZIGING");

        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_besluitOpstellen")).get("uitkomsten")))
                .contains("\"WIJZIGEN\"")
                .doesNotContain("NIET_WIJZIGEN");
        assertThatThrownBy(() -> stelOp(nummer, "NIET_WIJZIGEN"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("er is geen wijziging voorgesteld die op dit besluit wacht");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void stoppenWordtNietVoorgesteldZolangErIetsOntbreekt() {
        String nummer = dossierMetPlan();
        besluit(nummer, "VOORTIJDIGE_BEEINDIGING");

        var formulier = open(taak(nummer, "userTask_besluitOpstellen"));
        assertThat(String.valueOf(formulier.get("uitkomsten")))
                .contains("\"NIET_BEEINDIGEN\"")
                .doesNotContain("\"BEEINDIGEN\"");
        assertThat(formulier).containsEntry("beletsel", "- Nog nodig: de reden om eerder te stoppen.");
        assertThatThrownBy(() -> stelOp(nummer, "BEEINDIGEN", "zienswijze", "NIET_GEREAGEERD"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dit besluit kan nog niet. Nog nodig: de reden om eerder te stoppen.");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void eenLateBekendmakingVraagtAandachtEnHoudtHetBesluitNietOp() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = totBekendmaking(nummer);

        hetIs(DINSDAG.plusDays(1), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitBekendmaken");
        hetIs(DINSDAG.plusDays(2), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer))
                .containsExactlyInAnyOrder("userTask_besluitBekendmaken", "userTask_vertragingUitzoeken");
        vulAls(
                "kwaliteit",
                nummer,
                "userTask_vertragingUitzoeken",
                "oorzaak",
                "De brief lag bij de post",
                "afspraak",
                "Vandaag versturen");
        assertThat(besluit).hasPassed("end_vertragingUitgezocht").isNotEnded();

        vandaagIs(DINSDAG.plusDays(2));
        maakBekend(nummer, DINSDAG.plusDays(2));
        assertThat(besluit).isEnded();
        assertThat(bekendmaking(nummer).isTijdigVoldaan()).isFalse();
    }

    @Test
    void deVraagOverDeVertragingVervaltZodraHetBesluitBekendIs() {
        String nummer = dossierMetPlan();
        ProcessInstance besluit = totBekendmaking(nummer);
        vandaagIs(DINSDAG.plusDays(3));
        laatTimersLopen();

        maakBekend(nummer, DINSDAG.plusDays(3));

        assertThat(besluit).isEnded();
        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void wieOpTijdBekendmaaktKrijgtGeenVraag() {
        String nummer = dossierMetPlan();
        totBekendmaking(nummer);
        maakBekend(nummer, DINSDAG);

        assertThat(motor.getManagementService().createJobQuery().timers().list())
                .isEmpty();
    }

    @Test
    void tweeBesluitenKunnenTegelijkInDeMaakZijn() {
        String nummer = dossierMetPlan();
        ProcessInstance eerste = besluit(nummer, "WIJZIGING");
        ProcessInstance tweede = besluit(nummer, "VOORTIJDIGE_BEEINDIGING");

        assertThat(motor.getRuntimeService().getVariable(eerste.getId(), "concept"))
                .isNotEqualTo(motor.getRuntimeService().getVariable(tweede.getId(), "concept"));
        var vorm = open(motor.getTaskService()
                .createTaskQuery()
                .processInstanceId(eerste.getId())
                .singleResult());
        assertThat(vorm.get("soort")).isEqualTo("wijziging van het plan van aanpak");
    }

    @Test
    void elkBesluitInDeMaakHeeftZijnEigenDagVanBekendmaking() {
        String nummer = dossierMetPlan();
        ProcessInstance toegang = totBekendmaking(nummer);
        Termijnsleutel eerste = bekendmaking(nummer).sleutel();
        vandaagIs(DINSDAG.plusDays(1));
        ProcessInstance weigering = besluit(nummer, "TOEGANG");
        stelOp(nummer, "WEIGEREN", "zienswijze", "NIET_GEREAGEERD");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        Termijnsleutel tweede = bekendmaking(nummer).sleutel();

        assertThat(tweede).isNotEqualTo(eerste);
        assertThat(termijnen.lopend(eerste).orElseThrow().startOp()).isEqualTo(DINSDAG);
        assertThat(termijnen.lopend(tweede).orElseThrow().startOp()).isEqualTo(DINSDAG.plusDays(1));

        maakBekend(nummer, DINSDAG.plusDays(1));
        assertThat(toegang).isEnded();
        assertThat(weigering).isNotEnded();
        assertThat(termijnen.lopend(eerste)).isEmpty();
        assertThat(termijnen.lopend(tweede)).isPresent();
    }

    /** Awb art. 3:41: the decision was made known on the day on which it went. */
    @Test
    void gaatDeBriefLaterWegDanZijnDeTermijnenPasOpDieDagGehaald() {
        String nummer = dossierMetPlan();
        // Eight weeks from 20 January: Wednesday 17 March, the day after the registration.
        assertThat(termijnen.start(nummer, "A10", LocalDate.of(2027, 1, 20)).einde())
                .isEqualTo(DINSDAG.plusDays(1));
        totBekendmaking(nummer);
        maakBekend(nummer, DINSDAG);
        assertThat(termijnen.laatste(nummer, "A10").orElseThrow().isTijdigVoldaan())
                .isTrue();
        LocalDate vrijdag = DINSDAG.plusDays(3);
        vandaagIs(vrijdag);
        postkamer.maakOpnieuw(List.of(brieven.van(nummer).get(0).id()), "consulent");

        assertThat(bekendmaking(nummer).voldaanOp()).contains(vrijdag);
        Termijn beslistermijn = termijnen.laatste(nummer, "A10").orElseThrow();
        assertThat(beslistermijn.voldaanOp()).contains(vrijdag);
        assertThat(beslistermijn.isTijdigVoldaan()).isFalse();
        assertThat(bezwaar(nummer).startOp()).isEqualTo(vrijdag);
        assertThat(tijdlijn.van(nummer))
                .filteredOn(regel -> regel.titel().equals("Besluit later verstuurd"))
                .singleElement()
                .satisfies(regel -> assertThat(regel.inhoud())
                        .contains("liep tot en met 17 maart 2027 en is daarmee niet gehaald"));
    }

    @Test
    void opstellenLezenEnDeBriefMoetenKlaarZijnOpDeLaatsteDagVanDeBeslistermijn() {
        String nummer = dossierMetPlan();
        var laatsteDag = java.util.Date.from(termijnen
                .start(nummer, "A10", LocalDate.of(2027, 2, 1))
                .einde()
                .atTime(23, 59)
                .atZone(AMSTERDAM)
                .toInstant());
        besluit(nummer, "TOEGANG");

        assertThat(taak(nummer, "userTask_besluitOpstellen").getDueDate()).isEqualTo(laatsteDag);
        stelOp(nummer, "TOEKENNEN");
        assertThat(taak(nummer, "userTask_besluitBeoordelen").getDueDate()).isEqualTo(laatsteDag);
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        assertThat(taak(nummer, "userTask_briefMaken").getDueDate()).isEqualTo(laatsteDag);
    }

    @Test
    void zonderBeslistermijnStaatErGeenDatumBij() {
        String nummer = dossierMetPlan();
        besluit(nummer, "VOORTIJDIGE_BEEINDIGING");

        assertThat(taak(nummer, "userTask_besluitOpstellen").getDueDate()).isNull();
    }

    private String dossierMetPlan() {
        vandaagIs(DINSDAG);
        String nummer = dossier(DINSDAG.minusDays(40));
        maakPlan(nummer);
        return nummer;
    }

    private void maakPlan(String nummer) {
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

    private ProcessInstance besluit(String nummer, String soort) {
        return start("besluit-nemen", nummer, Map.of("besluit", soort));
    }

    private ProcessInstance totBekendmaking(String nummer) {
        ProcessInstance besluit = besluit(nummer, "TOEGANG");
        stelOp(nummer, "TOEKENNEN");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
        vulAls("consulent", nummer, "userTask_briefMaken", "onderdelen", HELE_BRIEF, "kenmerk", "B-1");
        return besluit;
    }

    private void maakBekend(String nummer, LocalDate op) {
        vulAls("consulent", nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", op.toString(), "wijze", "POST");
    }

    private void stelOp(String nummer, String uitkomst, String... meer) {
        Object[] waarden = new Object[6 + meer.length];
        System.arraycopy(
                new Object[] {
                    "uitkomst",
                    uitkomst,
                    "artikel",
                    "artikel 4a Wgs",
                    "motivering",
                    "De inwoner kan niet doorgaan met betalen."
                },
                0,
                waarden,
                0,
                6);
        System.arraycopy(meer, 0, waarden, 6, meer.length);
        vulAls("consulent", nummer, "userTask_besluitOpstellen", waarden);
    }

    private Termijn bekendmaking(String nummer) {
        return termijnen.alle(nummer).stream()
                .filter(termijn -> termijn.code().equals("A14"))
                .reduce((eerder, later) -> later)
                .orElseThrow();
    }

    private Termijn bezwaar(String nummer) {
        Besluit besluit = besluiten.findByDossiernummerOrderById(nummer).get(0);
        return termijnen
                .laatste(new Termijnsleutel(nummer, "A15", "besluit-" + besluit.id()))
                .orElseThrow();
    }
}
