package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.steun.Proefbesluit;
import nl.schuldhulproute.termijn.Termijn;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Creditors that agreed stay bound when a route that ended by mistake is taken up again: nobody asks them anew, and the inwoner
 * does not pay a day longer than was agreed (T-24, T-26; A36).
 */
class HervatteRegelingTest extends Schuldregelingstappen {

    private static final LocalDate EINDE = LocalDate.of(2028, 3, 1);

    @Autowired
    private Besluitenboek besluitenboek;

    @Test
    void deInwonerBetaaltNietLangerDanIsAfgesproken() {
        regelingLoopt();
        ProcessInstance hervat =
                eindigtEnHervat(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 14), "SCHULDBEMIDDELING");

        assertThat(hervat)
                .hasPassed("gateway_andersBesloten", "gateway_naarAflossen")
                .hasNotPassed("userTask_uitgangspuntBeoordelen");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(lopend("A36")).returns(START, Termijn::startOp).returns(EINDE, Termijn::einde);
        assertThat(lopend("A38")).returns(START, Termijn::startOp);
        assertThat(lopend("A39")).returns(LocalDate.of(2027, 9, 1), Termijn::einde);
        assertThat(lopend(Herzieningen.TERMIJN)).returns(LocalDate.of(2027, 1, 1), Termijn::startOp);
        assertThat(oplossingen.findByDossiernummerOrderById(nummer)).hasSize(1);

        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", "2027-09-01", "uitkomst", "ONGEWIJZIGD");
        vandaagIs(EINDE.plusDays(1));
        laatTimersLopen();
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-03-02", "nakoming", "JA");
        assertThat(hervat).isEnded();
        assertThat(oplossing().resultaat()).isEqualTo(Oplossing.Resultaat.KWIJTING);
    }

    @Test
    void wasDeAflosperiodeAlVoorbijDanVolgtDeKwijting() {
        regelingLoopt();
        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", "2027-09-01", "uitkomst", "ONGEWIJZIGD");
        eindigtEnHervat(LocalDate.of(2027, 12, 1), EINDE.plusMonths(2), "SCHULDBEMIDDELING");
        laatTimersLopen();
        assertThat(termijnen.lopend(nummer, "A39")).isEmpty();
        assertThat(openTaken(nummer)).containsExactly("userTask_finaleKwijtingVastleggen");
    }

    @Test
    void isIntussenAndersBeslotenDanKiestEenMens() {
        regelingLoopt();
        besluitenboek.voegToe(new Proefbesluit(nummer, Besluitconcept.Soort.TOEGANG, "TOEKENNEN", START).besluit());
        Plan ander = new Plan(nummer, 2, Instant.EPOCH);
        ander.kies("WSNP", null);
        plannen.save(ander);
        ProcessInstance hervat = eindigtEnHervat(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 8), "WSNP");

        assertThat(hervat)
                .hasPassed("gateway_andersBesloten", "gateway_naarVervolg")
                .hasNotPassed("subProcess_aflossen", "callActivity_wsnp");
        assertThat(String.valueOf(open(taak(nummer, "userTask_vervolgKiezen")).get("aanleiding")))
                .isEqualTo("Er is besloten over een andere oplossing: Wsnp.");
        // Until somebody chose, the arrangement runs on.
        assertThat(lopend("A36")).returns(EINDE, Termijn::einde);
        assertThat(oplossing().eindeOp()).isNull();
    }

    /** T-27: what was waived is gone; the route goes on with who helps the inwoner, not with the creditors. */
    @Test
    void naDeKwijtingBegintGeenNieuweRegeling() {
        regelingLoopt();
        kwijting();
        ProcessInstance hervat = start("schuldregeling", nummer, Map.of("oplossing", "SCHULDBEMIDDELING"));
        assertThat(hervat).isEnded().hasPassed("end_schuldenAlOpgelost");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(oplossingen.findByDossiernummerOrderById(nummer)).hasSize(1);
        assertThat(termijnen.lopend(nummer, "A36")).isEmpty();
    }

    /** Other debts may ask for another solution: what is decided is carried out (Awb art. 3:40). */
    @Test
    void isDaarnaOverEenAndereOplossingBeslotenDanWordtDieGeregeld() {
        regelingLoopt();
        kwijting();
        besluitenboek.voegToe(new Proefbesluit(nummer, Besluitconcept.Soort.TOEGANG, "TOEKENNEN", START).besluit());
        Plan ander = new Plan(nummer, 2, Instant.EPOCH);
        ander.kies("SANERINGSKREDIET", null);
        plannen.save(ander);
        assertThat(start("schuldregeling", nummer, Map.of("oplossing", "SANERINGSKREDIET")))
                .isNotEnded();
        assertThat(openTaken(nummer)).containsExactly("userTask_uitgangspuntBeoordelen");
    }

    @Test
    void naEenRegelingDieNietIsNagekomenWordtErWelGeregeld() {
        regelingLoopt();
        vandaagIs(LocalDate.of(2027, 2, 1));
        motor.getRuntimeService().deleteProcessInstance(instantie().getId(), "einde van de route");
        Oplossing mislukt = oplossing();
        mislukt.eindigt(LocalDate.of(2027, 2, 1), Oplossing.Resultaat.NIET_NAGEKOMEN);
        oplossingen.save(mislukt);
        assertThat(start("schuldregeling", nummer, Map.of("oplossing", "SCHULDBEMIDDELING")))
                .isNotEnded();
        assertThat(openTaken(nummer)).containsExactly("userTask_uitgangspuntBeoordelen");
    }

    private void kwijting() {
        vandaagIs(LocalDate.of(2027, 9, 1));
        laatTimersLopen();
        vul(nummer, "userTask_hercontroleUitvoeren", "uitgevoerdOp", "2027-09-01", "uitkomst", "ONGEWIJZIGD");
        vandaagIs(EINDE.plusDays(1));
        laatTimersLopen();
        vul(nummer, "userTask_finaleKwijtingVastleggen", "vastgesteldOp", "2028-03-02", "nakoming", "JA");
    }

    /** Fw art. 287: what the judge decided holds, and nobody asks for it again. */
    @Test
    void wieIsToegelatenTotDeWsnpVraagtNietNogEens() {
        begin("WSNP");
        wsnpIndienen();
        vul(
                nummer,
                "userTask_uitspraakWsnpVastleggen",
                "uitspraakOp",
                START.toString(),
                "uitspraak",
                "TOEGELATEN",
                "eindeOp",
                "2028-02-01");
        eindigtEnHervat(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 8), "WSNP");

        assertThat(openTaken(nummer)).containsExactly("userTask_verloopWsnpVastleggen");
        assertThat(lopend("A37")).returns(START, Termijn::startOp).returns(LocalDate.of(2028, 2, 1), Termijn::einde);
        assertThat(oplossingen.findByDossiernummerOrderById(nummer)).hasSize(1);
    }

    private void regelingLoopt() {
        begin("SCHULDBEMIDDELING");
        aflossen(null);
    }

    /** The case is closed, with all its terms, and the route is taken up again where the plan is carried out. */
    private ProcessInstance eindigtEnHervat(LocalDate eindigtOp, LocalDate hervatOp, String oplossingInPlan) {
        vandaagIs(eindigtOp);
        motor.getRuntimeService().deleteProcessInstance(instantie().getId(), "einde van de route");
        termijnen.vervallenAlle(nummer, eindigtOp, "De route is geëindigd.");
        vandaagIs(hervatOp);
        ProcessInstance hervat = start("schuldregeling", nummer, Map.of("oplossing", oplossingInPlan));
        laatTimersLopen();
        return hervat;
    }

    private Termijn lopend(String code) {
        return termijnen.lopend(nummer, code).orElseThrow();
    }
}
