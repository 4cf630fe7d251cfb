package nl.schuldhulproute.beschikking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A decision that was a mistake is not changed: it is withdrawn by another one, and the diagram leads to what follows. */
class BesluitIntrekkenTest extends Routestappen {

    private static final LocalDate BEKEND = LocalDate.of(2027, 3, 16);
    private static final LocalDate VANDAAG = LocalDate.of(2027, 4, 12);
    private static final String KIEZEN = "userTask_besluitKiezen";
    private static final String DOORGAAN = "userTask_doorgaanNagaan";
    private static final String GEVOLG = "userTask_gevolgUitvoeren";
    private static final String OPSTELLEN = "userTask_besluitOpstellen";
    private static final List<String> ONDERDELEN =
            List.of("BESLUIT_EN_MOTIVERING", "ARTIKEL", "BEZWAAR", "GEWONE_TAAL");

    @Autowired
    private Besluitenboek boek;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Plannen plannen;

    @Autowired
    private Brieven brieven;

    private String nummer;

    @BeforeEach
    void erIsEenDossier() {
        vandaagIs(VANDAAG);
        nummer = dossier(BEKEND.minusMonths(2));
    }

    // ---- a refusal, or an end

    @Test
    void eenIngetrokkenWeigeringOpentDeRouteWeer() {
        Besluit weigering = besluit(Soort.TOEGANG, "WEIGEREN", BEKEND);
        termijnen.start(nummer, "A3", BEKEND.minusMonths(2));
        termijnen.voldaan(nummer, "A3", BEKEND.minusMonths(1));
        Termijn beslistermijn = termijnen.start(nummer, "A10", BEKEND.minusMonths(1));
        termijnen.voldaan(nummer, "A10", BEKEND);
        geeindigd(Uitstroomreden.NIET_PASSEND);
        ProcessInstance intrekken = begin();
        assertThat(String.valueOf(open(taak(nummer, KIEZEN)).get("besluiten")))
                .contains("toegang tot de schuldhulpverlening", "bekendgemaakt op 16 maart 2027", "GEEN");
        kies(weigering);
        neemBesluit(nummer, "INTREKKEN");

        assertThat(intrekken).isEnded().hasPassed("end_routeHervatten");
        assertThat(boek.isVervallen(weigering.id())).isTrue();
        // The term that runs again is nearly over.
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_hervattenKiezen", "userTask_opTijdMaken");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
        assertThat(termijnen.lopend(nummer, "A50")).isEmpty();
        // Nothing decides on the aanvraag now: its term runs again from its own start, and is watched.
        Termijn weer = termijnen.lopend(nummer, "A10").orElseThrow();
        assertThat(weer.startOp()).isEqualTo(BEKEND.minusMonths(1));
        assertThat(weer.einde()).isEqualTo(beslistermijn.einde());
        assertThat(loopt(nummer)).contains("termijn-bewaken");
        vul(nummer, "userTask_hervattenKiezen", "hervatten", "BESCHIKKING", "reden", "De weigering is ingetrokken");
        assertThat(loopt(nummer)).contains("schuldhulproute", "beschikking");
        assertThat(taak(nummer, "userTask_situatieVastleggen").getDueDate())
                .isEqualTo(Date.from(
                        beslistermijn.einde().atTime(23, 59).atZone(AMSTERDAM).toInstant()));
    }

    @Test
    void zolangDeRouteNogNietIsGeeindigdVerteltEenTaakWatErMoet() {
        Besluit weigering = besluit(Soort.TOEGANG, "WEIGEREN", BEKEND);
        ProcessInstance intrekken = trekIn(weigering);
        assertThat(open(taak(nummer, GEVOLG)))
                .containsEntry("overToegang", false)
                .containsEntry("ingetrokkenOp", "12 april 2027")
                .hasEntrySatisfying(
                        "teDoen", tekst -> assertThat(String.valueOf(tekst)).startsWith("De schuldhulp kan verder."));
        // Only where access does not hold any more a new decision on it follows.
        vraagNieuwBesluit();
        assertThat(intrekken).isEnded().hasPassed("end_gevolgUitgevoerd");
    }

    @Test
    void eenOudereWeigeringDieLaterAnderEindeKreegOpentNiets() {
        Besluit weigering = besluit(Soort.TOEGANG, "WEIGEREN", BEKEND.minusDays(20));
        besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND.minusDays(10));
        besluit(Soort.BEEINDIGING, "BEEINDIGEN", BEKEND);
        geeindigd(Uitstroomreden.AFGEROND);
        trekIn(weigering);
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(BEKEND);
    }

    // ---- access

    @Test
    void zonderToegangIsErEenNieuwBesluitNodig() {
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        ProcessInstance intrekken = trekIn(toegang);
        assertThat(open(taak(nummer, GEVOLG))).containsEntry("overToegang", true);
        assertThatThrownBy(() -> vul(nummer, GEVOLG, "gedaanOp", "2027-04-11", "gedaan", "Besproken"))
                .hasMessageStartingWith("Gedaan op: deze datum ligt voor de dag van de intrekking");
        vraagNieuwBesluit();

        // The facts do not carry it yet: it goes back, and is asked again.
        vulAls("consulent", nummer, OPSTELLEN, "heroverwegen", true);
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        vraagNieuwBesluit();
        neemBesluit(nummer, "WEIGEREN");
        assertThat(intrekken)
                .isEnded()
                .hasPassed("escalation_opnieuwAfwegen", "callActivity_toegangBesluiten", "end_gevolgUitgevoerd");
        assertThat(boek.geldend(nummer)).extracting(Besluit::uitkomst).containsExactly("INTREKKEN", "WEIGEREN");
    }

    @Test
    void alsDeToegangAlsnogWordtGeweigerdEindigtDeRoute() {
        nummer = lopendeRoute();
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        ProcessInstance intrekken = trekIn(toegang);
        // As long as it is not clear whether access follows, the route goes on.
        assertThat(loopt(nummer)).contains("schuldhulproute", "plan-van-aanpak");
        vraagNieuwBesluit();
        neemBesluit(nummer, "WEIGEREN");

        assertThat(intrekken).isEnded().hasPassed("end_toegangVervallen");
        assertThat(loopt(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(VANDAAG);
        assertThat(dossiers.dossier(nummer).uitstroomreden()).isEqualTo(Uitstroomreden.NIET_PASSEND);
        assertThat(boek.toegangVerleend(nummer)).isFalse();
    }

    @Test
    void zonderNieuwBesluitEindigtDeRouteOok() {
        nummer = lopendeRoute();
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        trekIn(toegang);
        assertThat(String.valueOf(open(taak(nummer, GEVOLG)).get("teDoen")))
                .endsWith("stopt de route als u deze taak afrondt.");
        vul(nummer, GEVOLG, "gedaanOp", VANDAAG.toString(), "gedaan", "Besproken");
        assertThat(loopt(nummer)).isEmpty();
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(VANDAAG);
    }

    @Test
    void metEenNieuweToegangGaatDeRouteGewoonDoor() {
        nummer = lopendeRoute();
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        ProcessInstance intrekken = trekIn(toegang);
        vraagNieuwBesluit();
        maakPlan();
        neemBesluit(nummer, "TOEKENNEN");
        assertThat(intrekken).isEnded().hasPassed("end_gevolgUitgevoerd");
        assertThat(loopt(nummer)).contains("schuldhulproute", "plan-van-aanpak");
        assertThat(boek.toegangVerleend(nummer)).isTrue();
    }

    @Test
    void wieWeerToegangKrijgtTerwijlDeRouteWasGeeindigdGaatVerder() {
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        geeindigd(Uitstroomreden.OVERIG);
        ProcessInstance intrekken = trekIn(toegang);
        vraagNieuwBesluit();
        maakPlan();
        neemBesluit(nummer, "TOEKENNEN");
        assertThat(intrekken).isEnded().hasPassed("end_weerToegang");
        assertThat(openTaken(nummer)).containsExactly("userTask_hervattenKiezen");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isNull();
    }

    @Test
    void hulpDieMetEenBesluitEindigdeGaatNietWeerOpenDoorEenNieuweToegang() {
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND.minusDays(10));
        besluit(Soort.BEEINDIGING, "BEEINDIGEN", BEKEND);
        geeindigd(Uitstroomreden.AFGEROND);
        ProcessInstance intrekken = trekIn(toegang);
        vraagNieuwBesluit();
        maakPlan();
        neemBesluit(nummer, "TOEKENNEN");
        assertThat(intrekken).isEnded().hasPassed("end_gevolgUitgevoerd");
        assertThat(dossiers.dossier(nummer).beeindigdOp()).isEqualTo(BEKEND);
    }

    // ---- twice

    @Test
    void eenBesluitWordtNietTweeKeerTegelijkIngetrokken() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        begin();
        begin();
        List<Task> kiezen = taken(KIEZEN);
        vul(kiezen.get(0), "besluit", String.valueOf(wijziging.id()), "waarom", "Het inkomen was verkeerd");
        // What somebody withdraws already is not offered, and whoever had it on the screen is told.
        assertThat(String.valueOf(open(taak(nummer, KIEZEN)).get("besluiten"))).doesNotContain("16 maart 2027");
        assertThatThrownBy(() -> kies(wijziging))
                .hasMessageContaining("een collega is al bezig dit besluit in te trekken");
        vul(nummer, KIEZEN, "besluit", "GEEN", "waarom", "Het loopt al");
        assertThat(openTaken(nummer)).containsExactly(OPSTELLEN);
        // Why the one who found it finds it wrong, is where the reasons begin (Awb art. 3:46).
        assertThat(open(taak(nummer, OPSTELLEN))).containsEntry("motivering", "Het inkomen was verkeerd");
        openGebeurtenis(nummer);
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_gebeurtenisVastleggen")).get("mogelijkheden")))
                .contains("BEZWAAR")
                .doesNotContain("BESLUIT_KLOPT_NIET");
    }

    @Test
    void watIntussenAlIsIngetrokkenWordtNietNogEensBekendgemaakt() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        begin();
        kies(wijziging);
        stelOp("INTREKKEN");
        vul(nummer, "userTask_briefMaken", "onderdelen", ONDERDELEN, "kenmerk", "B-1");
        // Meanwhile it was revoked on an objection.
        Besluit opBezwaar = besluit(Soort.BESLISSING_OP_BEZWAAR, "GEGROND", VANDAAG);
        boek.volgtOp(opBezwaar, wijziging.id(), Besluitopvolging.Gevolg.HERROEPEN);

        assertThatThrownBy(() -> vul(
                        nummer, "userTask_besluitBekendmaken", "bekendgemaaktOp", VANDAAG.toString(), "wijze", "POST"))
                .hasMessageContaining("het eerdere besluit geldt al niet meer. Stuur het besluit terug");
        vul(nummer, "userTask_besluitBekendmaken", "terug", true);
        assertThat(openTaken(nummer)).containsExactly(OPSTELLEN);
    }

    /** A route of somebody of its own, at the plan van aanpak. */
    private String lopendeRoute() {
        String route = meldAan();
        slaOver(route, "callActivity_aanmelding", Map.of("vervolg", "INTAKE"));
        termijnen.start(route, "A10", BEKEND);
        slaOver(route, "callActivity_systematischeIntake", Map.of("intakeUitkomst", "HULPVRAAG"));
        slaOver(route, "callActivity_beschikking", Map.of("toegang", "VERLEEND"));
        Persoon inwoner = dossiers.aanvrager(route);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        return route;
    }

    private void maakPlan() {
        Plan plan = new Plan(nummer, 1, VANDAAG.atStartOfDay(AMSTERDAM).toInstant());
        plan.beschrijf("Schuldenvrij", "Schuldbemiddeling", "Meewerken", "Na 3 maanden", "Na 3, 6 en 12 maanden");
        plan.bedragen(140_000L, null, null, 5_000L, true);
        plannen.save(plan);
    }

    // ---- a death

    @Test
    void naEenOverlijdenZegtEenMensDatIntrekkenNietMeerNodigIs() {
        Besluit wijziging = wordtIngetrokkenTerwijlDeRouteIsGeeindigd();
        assertThat(open(taak(nummer, DOORGAAN))).containsEntry("overledene", "Fenna Proefpersoon");
        assertThatThrownBy(() -> vul(nummer, DOORGAAN, "keuze", "STOPT")).hasMessage("Toelichting: vul dit in");
        vul(nummer, DOORGAAN, "keuze", "STOPT", "toelichting", "Er is niemand meer die er iets aan heeft");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(loopt(nummer)).isEmpty();
        assertThat(boek.isVervallen(wijziging.id())).isFalse();
        assertThat(boek.wordtIngetrokken(wijziging)).isFalse();
    }

    @Test
    void gaatHetIntrekkenDoorDanGaatDeBriefNaarDeErfgenaam() {
        Besluit wijziging = wordtIngetrokkenTerwijlDeRouteIsGeeindigd();
        vul(
                nummer,
                DOORGAAN,
                "keuze",
                "ERFGENAAM",
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders",
                "toelichting",
                "De dochter handelt af");
        assertThat(openTaken(nummer)).containsExactly(OPSTELLEN);
        neemBesluit(nummer, "INTREKKEN");
        assertThat(boek.isVervallen(wijziging.id())).isTrue();
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Dora Proefpersoon");
    }

    /** Awb art. 3:41 lid 2 */
    @Test
    void isErGeenErfgenaamTeVindenDanGaatDeIntrekkingNaarHetLaatsteAdres() {
        wordtIngetrokkenTerwijlDeRouteIsGeeindigd();
        vul(
                nummer,
                DOORGAAN,
                "keuze",
                "ONBEKEND",
                "laatsteAdres",
                "Dorpsweg 1\n1234 AB Voorbeeldstad",
                "toelichting",
                "De uitvaartverzorger gebeld");
        neemBesluit(nummer, "INTREKKEN");
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("erfgenamen van Fenna Proefpersoon");
    }

    /** BW art. 4:182: also while a partner lives, the heir takes the place of who died in the decision that is withdrawn. */
    @Test
    void gaatHetIntrekkenDoorVoorEenErfgenaamDanKrijgtOokDePartnerDieLeeftEenBrief() {
        metPartner(nummer, BEKEND);
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        geeindigd(Uitstroomreden.AFGEROND);
        begin();
        overlijden("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThatThrownBy(() -> doorVoorErfgenaam())
                .hasMessageContaining("kies eerst, in de andere taak, welk besluit niet klopt");
        kies(wijziging);
        doorVoorErfgenaam();
        neemBesluit(nummer, "INTREKKEN");
        assertThat(brieven.van(nummer))
                .extracting(Briefregel::geadresseerde)
                .containsExactlyInAnyOrder("Dora Proefpersoon", "Bram Proefpersoon");
    }

    private void doorVoorErfgenaam() {
        vul(
                nummer,
                DOORGAAN,
                "keuze",
                "ERFGENAAM",
                "erfgenaam",
                "Dora Proefpersoon",
                "erfgenaamAdres",
                "Dorpsweg 2\n1234 AB Elders",
                "toelichting",
                "De dochter handelt af");
    }

    /** Awb art. 3:40 and 3:41: what was made known has effect; what follows from it has still to be done. */
    @Test
    void isDeIntrekkingAlBekendDanKanHetIntrekkenNietMeerStoppen() {
        metPartner(nummer, BEKEND);
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        ProcessInstance intrekken = trekIn(toegang);
        overlijden("OVERLIJDEN", "overledene", "AANVRAGER");
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(GEVOLG, DOORGAAN);
        assertThat(open(taak(nummer, DOORGAAN)))
                .containsEntry(
                        "alIngetrokken", "Het besluit is al ingetrokken, en dat blijft zo: voer het gevolg nog uit.")
                .hasEntrySatisfying(
                        "keuzes",
                        keuzes -> assertThat(String.valueOf(keuzes))
                                .contains("ANDER", "ERFGENAAM", "UITVOEREN")
                                .doesNotContain("STOPT"));
        assertThatThrownBy(() -> vul(nummer, DOORGAAN, "keuze", "STOPT", "toelichting", "Niet meer nodig"))
                .hasMessageContaining("het besluit is al ingetrokken. Voer het gevolg van de intrekking uit");
        vul(nummer, DOORGAAN, "keuze", "ANDER", "toelichting", "De partner gaat door");
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        assertThat(intrekken).isNotEnded();
    }

    /** Nobody has to be invented to whom no letter goes any more. */
    @Test
    void isDeIntrekkingAlBekendDanHoeftErGeenErfgenaamTeZijnOmHetGevolgUitTeVoeren() {
        Besluit toegang = besluit(Soort.TOEGANG, "TOEKENNEN", BEKEND);
        geeindigd(Uitstroomreden.AFGEROND);
        ProcessInstance intrekken = begin();
        kies(toegang);
        neemBesluit(nummer, "INTREKKEN");
        overlijden("OVERLIJDEN");
        vul(nummer, DOORGAAN, "keuze", "UITVOEREN", "toelichting", "Alleen het gevolg is nog te doen");
        assertThat(openTaken(nummer)).containsExactly(GEVOLG);
        vul(nummer, GEVOLG, "gedaanOp", VANDAAG.toString(), "gedaan", "Niets meer te doen");
        assertThat(intrekken).isEnded().hasPassed("end_gaatDoor");
    }

    /** Awb art. 7:11 lid 2: the decision holds again, so nothing of the second withdrawal is made known yet. */
    @Test
    void eenIntrekkingDieZelfIsHerroepenTeltNietAlsIngetrokken() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        geeindigd(Uitstroomreden.AFGEROND);
        begin();
        kies(wijziging);
        neemBesluit(nummer, "INTREKKEN");
        vul(nummer, GEVOLG, "gedaanOp", VANDAAG.toString(), "gedaan", "Plan teruggezet");
        Besluit intrekking = boek.geldend(nummer).stream()
                .filter(besluit -> besluit.soort() == Soort.INTREKKING)
                .findFirst()
                .orElseThrow();
        Besluit opBezwaar = besluit(Soort.BESLISSING_OP_BEZWAAR, "GEGROND", VANDAAG);
        boek.volgtOp(opBezwaar, intrekking.id(), Besluitopvolging.Gevolg.HERROEPEN);

        begin();
        kies(wijziging);
        overlijden("OVERLIJDEN");
        assertThat(open(taak(nummer, DOORGAAN)))
                .containsEntry("alIngetrokken", "")
                .hasEntrySatisfying(
                        "keuzes",
                        keuzes -> assertThat(String.valueOf(keuzes))
                                .contains("STOPT")
                                .doesNotContain("UITVOEREN"));
        assertThatThrownBy(() -> vul(nummer, DOORGAAN, "keuze", "UITVOEREN", "toelichting", "Klaar"))
                .hasMessageContaining("het besluit is nog niet ingetrokken");
        vul(nummer, DOORGAAN, "keuze", "STOPT", "toelichting", "Niet meer nodig");
        assertThat(loopt(nummer)).isEmpty();
        assertThat(boek.isVervallen(wijziging.id())).isFalse();
    }

    @Test
    void ookEenBesluitDatAlIsGenomenGaatNietMeerWegAlsIntrekkenNietMeerHoeft() {
        wordtIngetrokkenTerwijlDeRouteIsGeeindigd();
        stelOp("INTREKKEN");
        assertThat(bekendmaken()).isPositive();
        vul(nummer, DOORGAAN, "keuze", "STOPT", "toelichting", "Niet meer nodig");
        assertThat(bekendmaken()).isZero();
        assertThat(loopt(nummer)).isEmpty();
    }

    private long bekendmaken() {
        return termijnen.lopende(nummer).stream()
                .filter(termijn -> termijn.code().equals("A14"))
                .count();
    }

    @Test
    void klopteHetOverlijdenNietDanVervaltDeVraagEnGaatHetIntrekkenDoor() {
        wordtIngetrokkenTerwijlDeRouteIsGeeindigd();
        overlijden("OVERLIJDEN_HERSTELD");
        assertThat(openTaken(nummer)).containsExactly(OPSTELLEN);
        neemBesluit(nummer, "INTREKKEN");
        assertThat(brieven.van(nummer).get(0).geadresseerde()).isEqualTo("Fenna Proefpersoon");
    }

    /** The route ended before, and somebody dies while the decision is drafted. */
    private Besluit wordtIngetrokkenTerwijlDeRouteIsGeeindigd() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        geeindigd(Uitstroomreden.AFGEROND);
        begin();
        kies(wijziging);
        overlijden("OVERLIJDEN");
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder(OPSTELLEN, DOORGAAN);
        return wijziging;
    }

    private void overlijden(String gebeurtenis, Object... meer) {
        List<Object> velden = new ArrayList<>(List.of(
                "gebeurtenis", gebeurtenis, "gebeurdOp", VANDAAG.toString(), "toelichting", "De familie belde"));
        velden.addAll(List.of(meer));
        meldGebeurtenis(nummer, velden.toArray());
    }

    // ---- nothing is withdrawn

    @Test
    void bijNaderInzienBlijftHetBesluit() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        ProcessInstance intrekken = begin();
        assertThatThrownBy(() -> vul(nummer, KIEZEN, "besluit", "999999", "waarom", "Verkeerd"))
                .hasMessage("Bij \"Welk besluit klopt niet?\": kies een besluit uit de lijst");
        vul(nummer, KIEZEN, "besluit", "GEEN", "waarom", "Het klopt toch");
        assertThat(intrekken).isEnded().hasPassed("end_besluitBlijft").hasNotPassed("callActivity_intrekkingBesluiten");
        assertThat(boek.isVervallen(wijziging.id())).isFalse();
    }

    @Test
    void wieOpsteltKanVindenDatHetBesluitBlijft() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        ProcessInstance intrekken = begin();
        kies(wijziging);
        stelOp("NIET_INTREKKEN");
        vulAls("consulent", nummer, "userTask_inwonerInformeren", "verteldOp", VANDAAG.toString(), "wijze", "BRIEF");
        assertThat(intrekken).isEnded().hasPassed("gateway_ingetrokken", "end_besluitBlijft");
        assertThat(boek.isVervallen(wijziging.id())).isFalse();
    }

    @Test
    void eenIngetrokkenWijzigingVraagtHetPlanTerugTeZetten() {
        Besluit wijziging = besluit(Soort.WIJZIGING, "WIJZIGEN", BEKEND);
        trekIn(wijziging);
        assertThat(String.valueOf(open(taak(nummer, GEVOLG)).get("teDoen"))).startsWith("Zet het plan terug");
        assertThat(boek.inTeTrekken(nummer)).isEmpty();
    }

    private List<Task> taken(String taak) {
        return motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(taak)
                .list();
    }

    /** From the report that it is wrong until it was made known that it is withdrawn. */
    private ProcessInstance trekIn(Besluit besluit) {
        ProcessInstance intrekken = begin();
        kies(besluit);
        neemBesluit(nummer, "INTREKKEN");
        return intrekken;
    }

    /** Drafted by one and read by another. */
    private void stelOp(String uitkomst) {
        vulAls(
                "consulent",
                nummer,
                OPSTELLEN,
                "uitkomst",
                uitkomst,
                "artikel",
                "artikel 3:46 Awb",
                "motivering",
                "Het bedrag klopt niet.",
                "zienswijze",
                "NIET_GEREAGEERD");
        vulAls("kwaliteit", nummer, "userTask_besluitBeoordelen", "oordeel", "GOEDGEKEURD");
    }

    private void vraagNieuwBesluit() {
        vul(nummer, GEVOLG, "gedaanOp", VANDAAG.toString(), "gedaan", "Besproken", "nieuwBesluit", true);
    }

    private ProcessInstance begin() {
        return motor.getRuntimeService().startProcessInstanceByMessage("BesluitKloptNiet", nummer);
    }

    private void kies(Besluit besluit) {
        vul(nummer, KIEZEN, "besluit", String.valueOf(besluit.id()), "waarom", "Het inkomen was verkeerd");
    }

    /** Nobody else has this number, so no other case of this inwoner runs. */
    private void geeindigd(Uitstroomreden reden) {
        Persoon inwoner = dossiers.aanvrager(nummer);
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(BEKEND, reden, BEKEND.plusYears(1));
        dossiers.bewaar(dossier);
        termijnen.start(nummer, "A50", BEKEND);
    }

    private Besluit besluit(Soort soort, String uitkomst, LocalDate op) {
        return boek.voegToe(new Proefbesluit(nummer, soort, uitkomst, op).besluit());
    }
}
