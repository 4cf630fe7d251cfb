package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Wijzigingsvoorstel;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.steun.Tekstdrukker;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Another amount or another solution while an arrangement is made or runs: what counts at once, what waits for a
 * wijzigingsbesluit, and what happens when that is not taken (VNG-model toelichting art. 9; T-24).
 */
class SchuldregelingWijzigingTest extends Schuldregelingstappen {

    private static final LocalDate BIJNA_EEN_JAAR = LocalDate.of(2027, 8, 1);

    @Autowired
    private Besluiten besluiten;

    @Autowired
    private Besluitenboek besluitenboek;

    @Autowired
    private Brieven brieven;

    @Autowired
    private Wijzigingsvoorstellen wijzigingen;

    @Autowired
    private Regeluitkomsten uitkomsten;

    // ---- another amount

    @Test
    void eenHogerBedragWachtOpHetBesluit() {
        regelingLoopt();
        assertThatThrownBy(() -> rekenAnders(1_880, "AANGEPAST"))
                .hasMessageContaining("Heeft dit gevolgen voor het aanbod in het besluit?")
                .hasMessageContaining("De afloscapaciteit is anders dan in het besluit.");
        assertThatThrownBy(() -> rekenAnders(1_880, "AANGEPAST", "gevolgen", "JA"))
                .hasMessageContaining("Schrijf op waarom u dit kiest");
        assertThatThrownBy(() -> rekenAnders(1_880, "AANGEPAST", "gevolgen", "JA", "redenAfwijking", "Zwaarder"))
                .hasMessageContaining("schrijf op wat er verandert en waarom; dat komt in het plan");
        hoger();

        assertThat(openTaken(nummer)).contains("userTask_besluitOpstellen");
        assertThat(plan())
                .returns(10_000L, Plan::afloscapaciteit)
                .returns(188_000L, Plan::inkomen)
                .returns(160_000L, Plan::beslagvrijeVoet);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(BIJNA_EEN_JAAR);
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("voorgesteld"))
                .asString()
                .contains("Meer uren werk. De afloscapaciteit wordt € 200,00 per maand.");
        assertThat(uitkomsten
                        .laatste(nummer, Regel.WIJZIGING_VAN_PLAN)
                        .orElseThrow()
                        .uitkomst())
                .isEqualTo("Weeg af of er een wijzigingsbesluit nodig is");

        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(20_000L, Plan::afloscapaciteit).returns(BIJNA_EEN_JAAR, Plan::vastgesteldOp);
        assertThat(besluiten.findByDossiernummerOrderById(nummer))
                .extracting(Besluit::soort)
                .containsExactly(Besluitconcept.Soort.TOEGANG, Besluitconcept.Soort.WIJZIGING);
        assertThat(termijnen.lopend(nummer, "A36")).isPresent();
        assertThat(instantie().getEndTime()).isNull();
    }

    @Test
    void eenHogerBedragDatNietIsBeslotenTeltNiet() {
        regelingLoopt();
        hoger();
        Task opstellen = totInformeren();
        assertThat(open(taak(nummer, "userTask_inwonerInformeren")))
                .containsEntry("geldtAl", "")
                .containsEntry("voorgesteld", "- Meer uren werk. De afloscapaciteit wordt € 200,00 per maand.");
        vertel(opstellen, "BRIEF");
        assertThat(brieftekst())
                .contains("Er verandert niets. Wat wij eerder met u afspraken, blijft gelden.")
                .contains("Waarom verandert er niets? Het inkomen is anders")
                .doesNotContain("elke maand €", "200,00");
        assertThat(plan()).returns(10_000L, Plan::afloscapaciteit).returns(188_000L, Plan::inkomen);
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN);
    }

    /** What was overtaken after the second reading is not true any more (Awb art. 3:2; T-24). */
    @Test
    void watNaDeTweedeLezerIsIngehaaldHoortDeInwonerNietMeer() {
        regelingLoopt();
        hoger();
        Task eerste = totInformeren();
        Task informeren = van(eerste, "userTask_inwonerInformeren");
        assertThat(open(informeren)).containsEntry("bezwaar", "");
        assertThatThrownBy(() -> vulAls("consulent", informeren, "terug", true))
                .hasMessageContaining("het klopt nog dat er niets verandert");
        assertThatThrownBy(() -> vulAls("consulent", informeren)).hasMessageContaining("vul dit in");
        assertThatThrownBy(() ->
                        vulAls("consulent", informeren, "verteldOp", vandaag().toString()))
                .hasMessageContaining("vul dit in");
        vandaagIs(BIJNA_EEN_JAAR.plusMonths(1));
        laatTimersLopen();
        hercontrole(1_830, "gevolgen", "JA", "redenAfwijking", "Toch minder", "toelichting", "De uren vallen tegen.");
        Task tweede = opstellen().get(0);
        stelOp(tweede, "WIJZIGEN");
        rondAf(tweede);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);

        int brieven = this.brieven.van(nummer).size();
        assertThat(String.valueOf(open(informeren).get("bezwaar"))).startsWith("het plan is veranderd na dit voorstel");
        assertThatThrownBy(() -> vertel(eerste, "BRIEF"))
                .hasMessageContaining("het plan is veranderd na dit voorstel")
                .hasMessageEndingWith("Stuur het voorstel terug naar de opsteller");
        assertThatThrownBy(() -> vertel(eerste, "TELEFOON")).hasMessageContaining("het plan is veranderd");
        vulAls("consulent", informeren, "terug", true);
        vulAls("consulent", van(eerste, "userTask_besluitOpstellen"));
        assertThat(openTaken(nummer)).doesNotContain("userTask_besluitOpstellen", "userTask_inwonerInformeren");
        assertThat(this.brieven.van(nummer)).hasSize(brieven);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN, Wijzigingsvoorstel.Stand.INGEGAAN);
    }

    // ---- the drafter takes a proposal back: it is talked over, and nobody hears that nothing changes (T-24)

    @Test
    void wieEenBedragTerugneemtLegtHetPlanOpTafelEnEenLagerBedragBlijft() {
        vandaagIs(START);
        begin(meldAan(), "SCHULDBEMIDDELING", 10_000L);
        besloten("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(BIJNA_EEN_JAAR);
        laatTimersLopen();
        rekenAnders(
                1_730,
                "AANGEPAST",
                "gevolgen",
                "JA",
                "redenAfwijking",
                "Lager",
                "schuldeisersIngelicht",
                true,
                "toelichting",
                "Minder uren.");
        neemTerug();
        assertThat(openTaken(nummer))
                .contains("userTask_planHeroverwegen")
                .doesNotContain("userTask_besluitOpstellen", "userTask_inwonerInformeren");
        assertThat(standen()).containsOnly(Wijzigingsvoorstel.Stand.VERVALLEN);
        assertThat(plan()).returns(5_000L, Plan::afloscapaciteit).returns(10_000L, Plan::afloscapaciteitInBesluit);
        assertThat(termijnen.lopend(nummer, "A36")).isPresent();
    }

    /** A proposal on which nobody decides wakes the caseworker first, and then a kwaliteitsmedewerker (Awb art. 4:13; T-24). */
    @Test
    void eenVoorstelWaaroverNiemandBesluitBlijftNietLiggen() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        kies("WSNP", null);
        Termijn besluiten = beslistermijn();
        assertThat(besluiten.startOp()).isEqualTo(BIJNA_EEN_JAAR);
        // Eight weeks later is a Sunday.
        assertThat(besluiten.einde()).isEqualTo(LocalDate.of(2027, 9, 27));
        assertThat(taak(nummer, "userTask_besluitOpstellen").getDueDate())
                .isEqualTo(Date.from(LocalDate.of(2027, 9, 27)
                        .atTime(23, 59)
                        .atZone(AMSTERDAM)
                        .toInstant()));
        hetIs(besluiten.waarschuwingOp(), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
        hetIs(besluiten.waarschuwingOp(), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactlyInAnyOrder("userTask_besluitOpstellen", "userTask_opTijdMaken");
        hetIs(LocalDate.of(2027, 9, 28), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(openTaken(nummer))
                .contains("userTask_besluitOpstellen", "userTask_redenVastleggen")
                .doesNotContain("userTask_opTijdMaken");
        // Nothing follows by itself; who takes it back, is not asked why it was late.
        neemTerug();
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(termijnen.lopend(besluiten.sleutel())).isEmpty();
    }

    @Test
    void wieOpTijdBesluitKrijgtGeenSein() {
        regelingLoopt();
        hoger();
        Termijnsleutel besluiten = beslistermijn().sleutel();
        vandaagIs(BIJNA_EEN_JAAR.plusDays(3));
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(termijnen.laatste(besluiten).orElseThrow().isTijdigVoldaan()).isTrue();
    }

    private Termijn beslistermijn() {
        return termijnen.lopende(nummer).stream()
                .filter(termijn -> termijn.code().equals("A10-wijziging"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wieEenVervolgTerugneemtKiestOpnieuw() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        kies("WSNP", null);
        neemTerug();
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(oplossing().eindeOp()).isNull();
        kies("GEEN_REGELING", null);
        assertThat(standen()).last().isEqualTo(Wijzigingsvoorstel.Stand.VOORGESTELD);
    }

    /** What is paid already, is decided on with whichever way is chosen in the end (Wgs art. 4a lid 5; T-24). */
    @Test
    void wieEenVervolgTerugneemtEnDoorgaatKrijgtHetBesluitOverHetBedrag() {
        regelingLoopt();
        rekenAnders(1_730, "NIET_HOUDBAAR", "toelichting", "Het inkomen is lager.");
        kies("WSNP", null);
        neemTerug();
        kies("DOORGAAN", null);
        assertThat(String.valueOf(
                        open(taak(nummer, "userTask_besluitOpstellen")).get("voorgesteld")))
                .contains("De afloscapaciteit wordt € 50,00 per maand.")
                .doesNotContain("Wsnp");
        // Also a second time.
        neemTerug();
        kies("DOORGAAN", null);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan())
                .returns(5_000L, Plan::afloscapaciteitInBesluit)
                .returns("SCHULDBEMIDDELING", Plan::oplossing);
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.INGEGAAN, Wijzigingsvoorstel.Stand.VERVALLEN);
    }

    @Test
    void wieNaDeStabilisatieTerugneemtBegintDeAfwegingOpnieuw() {
        beginMetBesluit("SCHULDBEMIDDELING");
        uitgangspunt(true);
        stabiel(START, "WSNP", null);
        neemTerug();
        assertThat(openTaken(nummer)).containsExactly("userTask_uitgangspuntBeoordelen");
        assertThat(plan()).returns("SCHULDBEMIDDELING", Plan::oplossing);
    }

    private void neemTerug() {
        Task opstellen = taak(nummer, "userTask_besluitOpstellen");
        assertThat(open(opstellen)).containsEntry("kanHeroverwegen", true);
        int brieven = this.brieven.van(nummer).size();
        vulAls("consulent", opstellen, "heroverwegen", true);
        assertThat(this.brieven.van(nummer)).hasSize(brieven);
        assertThat(wijzigingen.van(nummer))
                .filteredOn(voorstel -> voorstel.oplossing() != null)
                .extracting(Wijzigingsvoorstel::redenVervallen)
                .allMatch("Het wordt opnieuw besproken."::equals);
    }

    @Test
    void eenLagerBedragGeldtMeteenOokAlsHetBesluitNietKomt() {
        regelingLoopt();
        assertThatThrownBy(() -> rekenAnders(
                        1_730, "AANGEPAST", "gevolgen", "JA", "redenAfwijking", "Lager", "toelichting", "Minder uren."))
                .hasMessageContaining("vertel de schuldeisers eerst");
        rekenAnders(
                1_730,
                "AANGEPAST",
                "gevolgen",
                "JA",
                "redenAfwijking",
                "Lager",
                "schuldeisersIngelicht",
                true,
                "toelichting",
                "Minder uren.");
        assertThat(plan()).returns(5_000L, Plan::afloscapaciteit);
        Task opstellen = totInformeren();
        // Who hears that nothing changes must not pay the amount of the decision again.
        assertThat(open(taak(nummer, "userTask_inwonerInformeren")))
                .containsEntry(
                        "geldtAl",
                        "De inwoner betaalt sinds 1 augustus 2027 € 50,00 per maand, en in het besluit staat € 100,00.");
        vertel(opstellen, "BRIEF");
        assertThat(brieftekst())
                .contains("U betaalt sinds 1 augustus 2027 elke maand € 50,00. Dat blijft zo.")
                .doesNotContain("Wat wij eerder met u afspraken, blijft gelden.");
        assertThat(plan()).returns(5_000L, Plan::afloscapaciteit).returns(173_000L, Plan::inkomen);
    }

    @Test
    void wieAfweegtDatHetAanbodGelijkBlijftHeeftGeenBesluitNodig() {
        regelingLoopt();
        rekenAnders(
                1_780.01, "AANGEPAST", "gevolgen", "NEE", "redenAfwijking", "Een cent", "schuldeisersIngelicht", true);
        assertThat(openTaken(nummer)).doesNotContain("userTask_besluitOpstellen");
        assertThat(plan()).returns(10_001L, Plan::afloscapaciteit);
        assertThat(wijzigingen.van(nummer)).isEmpty();
    }

    @Test
    void wieNietsMeerKanAflossenKrijgtAltijdEenBesluitEnBetaaltMeteenNietsMeer() {
        regelingLoopt();
        assertThatThrownBy(() -> rekenAnders(
                        1_680,
                        "AANGEPAST",
                        "gevolgen",
                        "NEE",
                        "redenAfwijking",
                        "Het aanbod blijft",
                        "schuldeisersIngelicht",
                        true))
                .hasMessageContaining("dit kan niet zonder wijzigingsbesluit. De inwoner kan niet meer aflossen.");
        rekenAnders(
                1_680, "AANGEPAST", "gevolgen", "JA", "schuldeisersIngelicht", true, "toelichting", "Geen werk meer.");
        assertThat(plan()).returns(0L, Plan::afloscapaciteit);
        assertThat(openTaken(nummer)).contains("userTask_besluitOpstellen");
        assertThatThrownBy(this::besluitNiet)
                .hasMessageContaining("de inwoner betaalt nu niets meer, en in het besluit staat wel een bedrag");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(0L, Plan::afloscapaciteitInBesluit);
    }

    @Test
    void watGelijkBlijftVraagtNiets() {
        regelingLoopt();
        assertThatThrownBy(() -> rekenAnders(1_780, "GAAT_DOOR", "gevolgen", "JA"))
                .hasMessageContaining("daar is geen besluit over nodig");
        rekenAnders(1_880, "GAAT_DOOR");
        assertThat(plan()).returns(10_000L, Plan::afloscapaciteit).returns(188_000L, Plan::inkomen);
        assertThat(openTaken(nummer)).doesNotContain("userTask_besluitOpstellen");
    }

    @Test
    void eenTweedeWijzigingHaaltDeEersteIn() {
        regelingLoopt();
        hoger();
        Task eerste = taak(nummer, "userTask_besluitOpstellen");
        vandaagIs(BIJNA_EEN_JAAR.plusMonths(1));
        laatTimersLopen();
        assertThatThrownBy(() -> hercontrole(1_830))
                .hasMessageContaining("Heeft dit gevolgen voor het aanbod in het besluit?");
        hercontrole(1_830, "gevolgen", "JA", "redenAfwijking", "Toch minder", "toelichting", "De uren vallen tegen.");
        assertThat(plan()).returns(10_000L, Plan::afloscapaciteit).returns(183_000L, Plan::inkomen);
        Task tweede = opstellen().get(1);

        // What was found first is no longer what the inwoner can pay.
        assertThatThrownBy(() -> stelOp(eerste, "WIJZIGEN"))
                .hasMessageContaining("het plan is veranderd na dit voorstel");
        stelOp(tweede, "WIJZIGEN");
        rondAf(tweede);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        assertThat(open(eerste).get("achterhaald")).asString().contains("Het voorstel vervalt zonder besluit.");
        // Nobody hears that nothing changes, for just now something did.
        assertThatThrownBy(() -> stelOp(eerste, "NIET_WIJZIGEN"))
                .hasMessageContaining("het plan is veranderd na dit voorstel");
        int brieven = this.brieven.van(nummer).size();
        vulAls("consulent", eerste);
        assertThat(openTaken(nummer))
                .doesNotContain(
                        "userTask_besluitOpstellen", "userTask_besluitBeoordelen", "userTask_inwonerInformeren");
        assertThat(this.brieven.van(nummer)).hasSize(brieven);
        assertThat(plan()).returns(15_000L, Plan::afloscapaciteit);
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN, Wijzigingsvoorstel.Stand.INGEGAAN);
    }

    @Test
    void ookMetDeNieuweNormenWachtEenHogerBedragOpHetBesluit() {
        beginMetBesluit("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(LocalDate.of(2027, 1, 4));
        laatTimersLopen();
        vul(
                nummer,
                "userTask_afloscapaciteitBekijken",
                "bekekenOp",
                "2027-01-04",
                "uitkomst",
                "ANDERE_BEDRAGEN",
                "inkomen",
                1_880.0,
                "vtlb",
                1_680.0,
                "beslagvrijeVoet",
                1_600.0,
                "gevolgen",
                "JA",
                "redenAfwijking",
                "Zwaarder",
                "toelichting",
                "Het loon gaat omhoog.");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
        assertThat(plan()).returns(10_000L, Plan::afloscapaciteit);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(20_000L, Plan::afloscapaciteit);
    }

    @Test
    void overHetBedragWordtBeslistOokAlsHetAflossenIntussenKlaarIs() {
        regelingLoopt();
        hoger();
        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", "2027-09-01", "uitkomst", "ONGEWIJZIGD");
        vandaagIs(LocalDate.of(2028, 3, 2));
        laatTimersLopen();
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-03-02", "nakoming", "JA");
        // It lay too long: a kwaliteitsmedewerker asks why, and nothing is decided by that.
        assertThat(openTaken(nummer))
                .containsExactlyInAnyOrder("userTask_besluitOpstellen", "userTask_redenVastleggen");
        assertThat(instantie().getEndTime()).isNull();
        assertThatThrownBy(() -> stelOp(taak(nummer, "userTask_besluitOpstellen"), "WIJZIGEN"))
                .hasMessageContaining("de regeling is klaar en alles is nagekomen");
        vulAls("consulent", taak(nummer, "userTask_besluitOpstellen"));
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.VERVALLEN);
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(instantie().getEndTime()).isNotNull();
        assertThat(uitkomst()).isEqualTo("KWIJTING");
    }

    @Test
    void watEerderIsBerekendHaaltWatLaterIsBerekendNietIn() {
        regelingLoopt();
        vandaagIs(LocalDate.of(2027, 9, 3));
        laatTimersLopen();
        rekenAnders(1_730, "AANGEPAST", "gevolgen", "NEE", "redenAfwijking", "Klein", "schuldeisersIngelicht", true);
        vandaagIs(LocalDate.of(2027, 9, 5));
        assertThatThrownBy(() ->
                        hercontrole(1_880, "uitgevoerdOp", "2027-09-01", "gevolgen", "NEE", "redenAfwijking", "Past"))
                .hasMessageContaining("er is al een nieuwere berekening, van 3 september 2027");
        assertThatThrownBy(() -> bekijk(LocalDate.of(2027, 9, 2)))
                .hasMessageContaining("er is al een nieuwere berekening, van 3 september 2027");
        assertThat(plan()).returns(5_000L, Plan::afloscapaciteit);
        assertThat(termijnen.lopend(nummer, "A38").orElseThrow().startOp()).isEqualTo(LocalDate.of(2027, 9, 3));
    }

    // ---- another solution

    @Test
    void overHetBedragEnDeOplossingKomtEenBesluit() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(plan()).returns(2_000L, Plan::afloscapaciteit);
        kies("WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
        assertThat(oplossing().eindeOp()).isNull();
        assertThat(termijnen.lopend(nummer, "A36")).isPresent();
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("voorgesteld"))
                .asString()
                .contains("De afloscapaciteit wordt € 20,00 per maand.")
                .contains("De oplossing wordt: Rechtstreeks naar de Wsnp.");

        // Neither the amount nor the way is decided on; the lower amount stays, and the resident reads so.
        Task opstellen = totInformeren();
        assertThat(open(taak(nummer, "userTask_inwonerInformeren")))
                .containsEntry(
                        "geldtAl",
                        "De inwoner betaalt sinds 1 augustus 2027 € 20,00 per maand, en in het besluit staat € 100,00.");
        vertel(opstellen, "BRIEF");
        assertThat(brieftekst())
                .contains("U betaalt sinds 1 augustus 2027 elke maand € 20,00. Dat blijft zo.")
                .doesNotContain("Wat wij eerder met u afspraken, blijft gelden.", "Wsnp");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(oplossing().eindeOp()).isNull();
        assertThat(plan()).returns(2_000L, Plan::afloscapaciteit).returns("SCHULDBEMIDDELING", Plan::oplossing);

        kies("WSNP", null);
        vandaagIs(BIJNA_EEN_JAAR.plusDays(4));
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
        assertThat(plan()).returns("WSNP", Plan::oplossing);
        assertThat(oplossing().eindeOp()).isEqualTo(BIJNA_EEN_JAAR.plusDays(4));
        assertThat(List.of("A29", "A36", "A38", Herzieningen.TERMIJN, "A39"))
                .allSatisfy(code -> assertThat(termijnen.lopend(nummer, code)).isEmpty());
    }

    @Test
    void eenAflosperiodeDieTijdensHetBesluitVoorbijGaatWordtNietAfgebroken() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        kies("WSNP", null);
        vandaagIs(LocalDate.of(2028, 3, 10));
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(oplossing().eindeOp()).isNull();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-03-10", "nakoming", "JA");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.KWIJTING);
        assertThat(uitkomst()).isEqualTo("KWIJTING");
        assertThat(List.of("A36", "A38", Herzieningen.TERMIJN, "A39"))
                .allSatisfy(code -> assertThat(termijnen.lopend(nummer, code)).isEmpty());
    }

    @Test
    void isErDanNietAllesNagekomenDanVolgtAlsnogDeWegWaaroverIsBesloten() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        kies("WSNP", null);
        // The last day of the period itself still counts.
        vandaagIs(LocalDate.of(2028, 3, 2));
        neemBesluit(nummer, "WIJZIGEN");
        vul(
                nummer,
                "userTask_finaleKwijtingVastleggen",
                "vastgesteldOp",
                "2028-03-02",
                "nakoming",
                "NEE",
                "toelichting",
                "Er is te weinig betaald.");
        kies("WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.NIET_NAGEKOMEN);
    }

    @Test
    void opDeLaatsteDagVanDeAflosperiodeGaatDeGekozenWegNogIn() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        kies("WSNP", null);
        vandaagIs(termijnen.lopend(nummer, "A36").orElseThrow().einde());
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.AFGEBROKEN);
    }

    @Test
    void wieOverEenAndereWegKiestEnBesluitZietWatErInDeRegelingKomt() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        LocalDate normen =
                termijnen.lopend(nummer, Herzieningen.TERMIJN).orElseThrow().startOp();
        vandaagIs(normen);
        String watErKomt =
                open(taak(nummer, "userTask_vervolgKiezen")).get("watErKomt").toString();
        assertThat(watErKomt.lines())
                .anySatisfy(regel -> assertThat(regel)
                        .isEqualTo(
                                "- %s: dan veranderen de normen. **Die dag is er al.**".formatted(Datum.van(normen))))
                .anySatisfy(regel -> assertThat(regel)
                        .isEqualTo("- %s: dan eindigt de aflosperiode."
                                .formatted(Datum.van(termijnen
                                        .lopend(nummer, "A36")
                                        .orElseThrow()
                                        .einde()))))
                .hasSize(4);
        kies("WSNP", null);
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))).containsEntry("watErKomt", watErKomt);
    }

    @Test
    void zonderLopendeRegelingKomtErNiets() {
        beginMetBesluit("SCHULDBEMIDDELING");
        nietAkkoord();
        assertThat(open(taak(nummer, "userTask_vervolgKiezen"))).containsEntry("watErKomt", "");
        kies("WSNP", null);
        assertThat(open(taak(nummer, "userTask_besluitOpstellen"))).containsEntry("watErKomt", "");
    }

    @Test
    void wieKiestNaDeAflosperiodeLegtEerstVastOfAllesIsNagekomen() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        vandaagIs(LocalDate.of(2028, 3, 10));
        assertThatThrownBy(() -> kies("WSNP", null)).hasMessageContaining("de aflosperiode is al voorbij");
        vandaagIs(LocalDate.of(2028, 3, 1));
        kies("WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
    }

    @Test
    void wieNaDeAflosperiodeLaatDoorgaanKomtBijDeFinaleKwijting() {
        regelingLoopt();
        // Found not to hold, with the amount that was decided: no decision is needed to go on.
        rekenAnders(1_780, "NIET_HOUDBAAR", "toelichting", "Een schuldeiser wil niet meer.");
        vandaagIs(LocalDate.of(2028, 3, 10));
        kies("DOORGAAN", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
    }

    @Test
    void eenBesluitOverIetsAndersNeemtHetBedragVoorHetVervolgNietMee() {
        regelingLoopt();
        rekenAnders(1_680, "NIET_HOUDBAAR", "toelichting", "Geen werk meer.");
        wijzigingen.erbij(nummer, "Budgetbeheer", vandaag(), vandaag().plusYears(1), vandaag());
        start("besluit-nemen", nummer, Map.of("besluit", "WIJZIGING"));
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("voorgesteld"))
                .asString()
                .contains("Budgetbeheer komt erbij")
                .doesNotContain("afloscapaciteit");
        besluitNiet();
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.VOORGESTELD, Wijzigingsvoorstel.Stand.VERVALLEN);

        kies("DOORGAAN", null);
        assertThat(open(taak(nummer, "userTask_besluitOpstellen")).get("voorgesteld"))
                .asString()
                .contains("De afloscapaciteit wordt € 0,00 per maand.");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(0L, Plan::afloscapaciteitInBesluit);
    }

    @Test
    void ookWieTochDoorgaatKrijgtEenBesluitOverHetBedrag() {
        regelingLoopt();
        rekenAnders(1_700, "NIET_HOUDBAAR", "toelichting", "Het inkomen is gehalveerd.");
        kies("DOORGAAN", null);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(plan()).returns(2_000L, Plan::afloscapaciteit);
        assertThat(standen()).containsExactly(Wijzigingsvoorstel.Stand.INGEGAAN);
        assertThat(oplossing().eindeOp()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NIEUW_VOORSTEL, SANERINGSKREDIET, SANERINGSKREDIET, userTask_voorstelOpstellen",
        "WSNP, , WSNP, userTask_wsnpVoorbereiden",
        "GEEN_REGELING, , BEGELEIDING, "
    })
    void eenAndereOplossingWachtOpHetBesluit(String vervolg, String oplossing, String inPlan, String taak) {
        beginMetBesluit("SCHULDBEMIDDELING");
        nietAkkoord();
        kies(vervolg, oplossing);
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
        assertThat(plan()).returns("SCHULDBEMIDDELING", Plan::oplossing);
        assertThat(termijnen.lopend(nummer, "A29")).isPresent();
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(plan()).returns(inPlan, Plan::oplossing);
        assertThat(openTaken(nummer)).isEqualTo(taak == null ? List.of() : List.of(taak));
        if (taak == null) {
            assertThat(einde()).isEqualTo("end_nietsGeregeld");
            assertThat(uitkomst()).isEqualTo("GEEN");
        }
        if (oplossing != null) {
            assertThat(feit("oplossing")).isEqualTo(oplossing);
        }
    }

    @Test
    void dezelfdeOplossingVraagtGeenBesluit() {
        beginMetBesluit("SCHULDBEMIDDELING");
        nietAkkoord();
        kies("NIEUW_VOORSTEL", "SCHULDBEMIDDELING");
        assertThat(openTaken(nummer)).containsExactly("userTask_voorstelOpstellen");
        voorstel(1_800.0);
        antwoord(vandaag(), alle().subList(0, 1), alle().subList(1, 2));
        kies("DWANGAKKOORD", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_dwangakkoordAanvragen");
        assertThat(wijzigingen.van(nummer)).isEmpty();
    }

    // ---- a solution that is decided on elsewhere

    @Test
    void eenBesluitOverEenAndereOplossingBereiktHetAflossen() {
        regelingLoopt();
        besluitElders("WSNP");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(timerelementen()).containsExactly(VERVOLG_TE_LAAT);
        assertThat(open(taak(nummer, "userTask_vervolgKiezen")).get("aanleiding"))
                .isEqualTo("Er is besloten over een andere oplossing: Wsnp.");
        assertThatThrownBy(() -> kies("DOORGAAN", null)).hasMessageContaining("besloten over een andere oplossing");
        assertThatThrownBy(() -> kies("DWANGAKKOORD", null)).hasMessageContaining("besloten over een andere oplossing");
        kies("WSNP", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_wsnpVoorbereiden");
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.AFGEBROKEN);
    }

    @Test
    void eenBesluitOverEenAndereOplossingBereiktHetRegelen() {
        beginMetBesluit("SCHULDBEMIDDELING");
        kennisgeving();
        besluitElders("SANERINGSKREDIET");
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        assertThat(open(taak(nummer, "userTask_vervolgKiezen"))).containsEntry("oplossing", "SANERINGSKREDIET");
        kies("NIEUW_VOORSTEL", null);
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
        assertThat(feit("oplossing")).isEqualTo("SANERINGSKREDIET");
    }

    @Test
    void voorDeKennisgevingLeestDeRegelingDeOplossingUitHetPlan() {
        beginMetBesluit("SCHULDBEMIDDELING");
        besluitElders("SANERINGSKREDIET");
        kennisgeving();
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
        assertThat(feit("oplossing")).isEqualTo("SANERINGSKREDIET");
    }

    @Test
    void hoortErGeenRegelingMeerBijDanKiestEenMensHetVervolg() {
        beginMetBesluit("SCHULDBEMIDDELING");
        besluitElders("BEGELEIDING");
        kennisgeving();
        assertThat(openTaken(nummer)).containsExactly("userTask_vervolgKiezen");
        kies("GEEN_REGELING", null);
        assertThat(einde()).isEqualTo("end_nietsGeregeld");
    }

    @Test
    void eenRegelingGaatNietInAlsOverEenAndereOplossingIsBesloten() {
        beginMetBesluit("SCHULDBEMIDDELING");
        totEnMetVoorstel();
        antwoord(vandaag(), alle(), List.of());
        besluitElders("SANERINGSKREDIET");
        assertThat(open(taak(nummer, "userTask_regelingLatenIngaan")).get("past"))
                .asString()
                .contains("er is besloten over een andere oplossing: saneringskrediet");
        assertThatThrownBy(() -> ingaan(vandaag(), null)).hasMessageContaining("kies Nee");
        gaatNietIn("Er komt een saneringskrediet.");
        kies("NIEUW_VOORSTEL", null);
        assertThat(feit("oplossing")).isEqualTo("SANERINGSKREDIET");
        assertThat(wijzigingen.van(nummer)).hasSize(1);
    }

    // ---- after a stabilisatie

    @Test
    void naDeStabilisatieVraagtEenAndereOplossingEenBesluit() {
        beginMetBesluit("STABILISATIE");
        uitgangspunt(true);
        stabiel(START, "SCHULDREGELING", "SCHULDBEMIDDELING");
        assertThat(openTaken(nummer)).containsExactly("userTask_besluitOpstellen");
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(openTaken(nummer)).containsExactly("userTask_kennisgevingDoen");
        vul(nummer, "userTask_kennisgevingDoen", "gemeldOp", START.toString(), "kenmerk", "KG-1", "convenant", false);
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
        assertThat(feit("oplossing")).isEqualTo("SCHULDBEMIDDELING");
    }

    @Test
    void komtDatBesluitErNietDanBegintDeAfwegingOpnieuw() {
        beginMetBesluit("SCHULDBEMIDDELING");
        uitgangspunt(true);
        stabiel(START, "WSNP", null);
        Task opstellen = totInformeren();
        vertel(opstellen, "BRIEF");
        assertThat(brieftekst()).contains("Wat wij eerder met u afspraken, blijft gelden.");
        assertThat(openTaken(nummer)).containsExactly("userTask_uitgangspuntBeoordelen");
        assertThat(plan()).returns("SCHULDBEMIDDELING", Plan::oplossing);
        kennisgeving();
        assertThat(openTaken(nummer)).containsExactly("userTask_saldiOpvragen");
    }

    @Test
    void stabielZonderRegelingIsPasDeUitkomstAlsDatIsBesloten() {
        beginMetBesluit("SCHULDBEMIDDELING");
        uitgangspunt(true);
        LocalDate afgerond = START.plusMonths(2);
        vandaagIs(afgerond);
        stabiel(afgerond, "GEEN_SCHULDREGELING", null);
        assertThat(oplossingen.findFirstByDossiernummerOrderByIdDesc(nummer)).isEmpty();
        assertThat(uitkomst()).isNull();
        besluitNiet();
        assertThat(oplossingen.findFirstByDossiernummerOrderByIdDesc(nummer)).isEmpty();
        uitgangspunt(true);
        // The four months of the stabilisatie that was there already, and no more.
        assertThat(termijnen.lopend(nummer, "A28").orElseThrow().startOp()).isEqualTo(START);

        stabiel(afgerond, "GEEN_SCHULDREGELING", null);
        LocalDate bekend = afgerond.plusDays(6);
        vandaagIs(bekend);
        neemBesluit(nummer, "WIJZIGEN");
        assertThat(einde()).isEqualTo("end_alleenStabilisatie");
        assertThat(uitkomst()).isEqualTo("GEEN");
        assertThat(oplossing())
                .returns(START, Oplossing::startOp)
                .returns(bekend, Oplossing::eindeOp)
                .returns(Oplossing.Resultaat.STABIEL, Oplossing::resultaat);
    }

    @Test
    void alleenStabilisatieZoalsHetPlanHetZegtVraagtGeenBesluit() {
        beginMetBesluit("STABILISATIE");
        uitgangspunt(true);
        stabiel(START, "GEEN_SCHULDREGELING", null);
        assertThat(einde()).isEqualTo("end_alleenStabilisatie");
        assertThat(wijzigingen.van(nummer)).isEmpty();
    }

    // ---- helpers

    private void regelingLoopt() {
        beginMetBesluit("SCHULDBEMIDDELING");
        aflossen(null);
        vandaagIs(BIJNA_EEN_JAAR);
        laatTimersLopen();
    }

    /** The plan names the solution, and there is a decision on access that rests on it. */
    private void beginMetBesluit(String oplossing) {
        begin(oplossing);
        besloten(oplossing);
    }

    private void besloten(String oplossing) {
        Plan plan = plan();
        plan.kies(oplossing, null);
        plan.isVastgesteld(START.minusMonths(1));
        plannen.save(plan);
        besluitenboek.voegToe(new Besluit(
                null,
                nummer,
                Besluitconcept.Soort.TOEGANG,
                "TOEKENNEN",
                "art. 4a Wgs",
                "Zoals besproken",
                "consulent",
                "kwaliteit",
                START.minusMonths(1),
                START.minusMonths(1),
                "POST",
                START.minusMonths(1).atStartOfDay(AMSTERDAM).toInstant()));
    }

    private Plan plan() {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer).orElseThrow();
    }

    private List<Wijzigingsvoorstel.Stand> standen() {
        return wijzigingen.van(nummer).stream().map(Wijzigingsvoorstel::stand).toList();
    }

    private void hoger() {
        rekenAnders(
                1_880, "AANGEPAST", "gevolgen", "JA", "redenAfwijking", "Zwaarder", "toelichting", "Meer uren werk.");
    }

    private void rekenAnders(double inkomen, String gevolg, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "bron",
                "OFFICIEEL",
                "berekendOp",
                vandaag().toString(),
                "beslagvrijeVoet",
                1_600.0,
                "inkomen",
                inkomen,
                "vtlb",
                1_680.0,
                "gevolg",
                gevolg));
        waarden.addAll(List.of(meer));
        vul(nummer, "userTask_beslagvrijeVoetHerrekenen", waarden.toArray());
    }

    private void hercontrole(double inkomen, Object... meer) {
        List<Object> waarden = new ArrayList<>(List.of(
                "uitgevoerdOp",
                vandaag().toString(),
                "beslagvrijeVoet",
                1_600.0,
                "inkomen",
                inkomen,
                "vtlb",
                1_680.0,
                "uitkomst",
                "AANGEPAST"));
        waarden.addAll(List.of(meer));
        vul(nummer, "userTask_hercontroleUitvoeren", waarden.toArray());
    }

    private void bekijk(LocalDate op) {
        vul(
                nummer,
                "userTask_afloscapaciteitBekijken",
                "bekekenOp",
                op.toString(),
                "uitkomst",
                "ANDERE_BEDRAGEN",
                "inkomen",
                1_880.0,
                "vtlb",
                1_680.0,
                "beslagvrijeVoet",
                1_600.0,
                "gevolgen",
                "NEE",
                "redenAfwijking",
                "Past");
    }

    private void kies(String vervolg, String oplossing) {
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                vandaag().toString(),
                "oorzaak",
                "INKOMEN",
                "zonderAkkoord",
                vervolg,
                "oplossing",
                oplossing,
                "saldiActueel",
                "NIEUW_VOORSTEL".equals(vervolg) && oplossing != null ? true : null,
                "reden",
                "Dit past het beste.");
    }

    /** A decision of the same kind, asked for by who adapts or reconsiders the plan. */
    private void besluitElders(String oplossing) {
        wijzigingen.plan(nummer, new Plan.Wijziging("Past beter.", oplossing, null), vandaag(), null);
        start("besluit-nemen", nummer, Map.of("besluit", "WIJZIGING"));
        neemBesluit(nummer, "WIJZIGEN");
    }

    /** The decision not to change the plan, up to telling the resident. */
    private Task totInformeren() {
        Task opstellen = taak(nummer, "userTask_besluitOpstellen");
        stelOp(opstellen, "NIET_WIJZIGEN");
        vulAls("kwaliteit", van(opstellen, "userTask_besluitBeoordelen"), "oordeel", "GOEDGEKEURD");
        return opstellen;
    }

    private void besluitNiet() {
        Task opstellen = taak(nummer, "userTask_besluitOpstellen");
        stelOp(opstellen, "NIET_WIJZIGEN");
        rondAf(opstellen);
    }

    private List<Task> opstellen() {
        return taken("userTask_besluitOpstellen");
    }

    private List<Task> taken(String element) {
        return motor
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .taskDefinitionKey(element)
                .list()
                .stream()
                .sorted(Comparator.comparing(Task::getCreateTime))
                .toList();
    }

    private void stelOp(Task opstellen, String uitkomst) {
        vulAls(
                "consulent",
                opstellen,
                "uitkomst",
                uitkomst,
                "artikel",
                "art. 9 beleidsregels",
                "motivering",
                "Het inkomen is anders",
                "watVerandert",
                "Het bedrag",
                "zienswijze",
                "NIET_GEREAGEERD");
    }

    /** The rest of the decision that this draft belongs to, whatever other decisions are in the making. */
    private void rondAf(Task opstellen) {
        vulAls("kwaliteit", van(opstellen, "userTask_besluitBeoordelen"), "oordeel", "GOEDGEKEURD");
        List<String> open = taken("userTask_briefMaken").stream()
                .map(Task::getProcessInstanceId)
                .toList();
        if (open.contains(opstellen.getProcessInstanceId())) {
            vulAls(
                    "consulent",
                    van(opstellen, "userTask_briefMaken"),
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
            vulAls(
                    "consulent",
                    van(opstellen, "userTask_besluitBekendmaken"),
                    "bekendgemaaktOp",
                    vandaag().toString(),
                    "wijze",
                    "POST");
        } else {
            vertel(opstellen, "GESPREK");
        }
    }

    private String brieftekst() {
        return Tekstdrukker.lees(
                        brieven.open(nummer, brieven.van(nummer).get(0).id()).pdf())
                .replaceAll("\\s+", " ");
    }

    private void vertel(Task opstellen, String wijze) {
        vulAls(
                "consulent",
                van(opstellen, "userTask_inwonerInformeren"),
                "verteldOp",
                vandaag().toString(),
                "wijze",
                wijze);
    }

    private Task van(Task opstellen, String element) {
        return taken(element).stream()
                .filter(taak -> taak.getProcessInstanceId().equals(opstellen.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
    }
}
