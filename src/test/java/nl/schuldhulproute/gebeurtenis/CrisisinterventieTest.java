package nl.schuldhulproute.gebeurtenis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class CrisisinterventieTest extends RouteTest {

    /** Christmas, a Saturday and a Sunday lie within the three werkdagen. */
    private static final LocalDate DONDERDAG = LocalDate.of(2026, 12, 24);

    private static final String GESPREK = "userTask_crisisgesprekVoeren";
    private static final String BELLEN = "userTask_schuldeiserBellen";
    private static final String AFWEGEN = "userTask_moratoriumAfwegen";
    private static final String AANVRAGEN = "userTask_moratoriumAanvragen";
    private static final String AFSLUITEN = "userTask_interventieAfsluiten";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Autowired
    private Regeluitkomsten uitkomsten;

    @Test
    void eenAfgewendeDreigingWordtAfgesloten() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        ProcessInstance interventie = start("crisisinterventie", nummer, Map.of());
        assertThat(openTaken(nummer)).containsExactly(GESPREK, BELLEN);
        assertThat(taak(nummer, GESPREK).getDueDate()).isEqualTo(op(LocalDate.of(2026, 12, 30), LocalTime.of(23, 59)));
        assertThat(taak(nummer, BELLEN).getDueDate()).isEqualTo(op(LocalDate.of(2026, 12, 30), LocalTime.of(23, 59)));
        assertThat(open(taak(nummer, GESPREK)))
                .containsEntry("dreigingBekend", "ontruiming van de woning")
                .containsEntry("bekendOp", "24 december 2026")
                .containsEntry("uiterlijk", "30 december 2026");

        bel(nummer, true);
        assertThat(openTaken(nummer)).containsExactly(GESPREK);
        voerGesprek(nummer, "ONTRUIMING");

        assertThat(openTaken(nummer)).containsExactly(AFSLUITEN);
        assertThat(register.laatste(nummer, "A5-gesprek").orElseThrow().isTijdigVoldaan())
                .isTrue();
        assertThat(open(taak(nummer, AFSLUITEN))).containsEntry("uiterlijk", "7 januari 2027");
        sluitAf(nummer, "AFGEWEND");

        assertThat(interventie).isEnded().hasPassed("end_crisisinterventieAfgesloten");
        assertThat(register.laatste(nummer, "A5").orElseThrow().isTijdigVoldaan())
                .isTrue();
        Crisis crisis = crises.findByDossiernummerOrderById(nummer).get(0);
        assertThat(crisis.gesprekOp()).isEqualTo(DONDERDAG);
        assertThat(crisis.afgeslotenOp()).isEqualTo(DONDERDAG);
        assertThat(crisis.resultaat()).isEqualTo(Crisis.Resultaat.AFGEWEND);
        assertThat(crisis.toelichting()).isEqualTo("Brief van de deurwaarder.");
    }

    @Test
    void wieDreigtWordtEerstGebeldOfEerstGesproken() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        start("crisisinterventie", nummer, Map.of());
        voerGesprek(nummer, "ONTRUIMING");
        assertThat(openTaken(nummer)).containsExactly(BELLEN);
        assertThatThrownBy(() -> bel(nummer, false, "uitstelTot", "2026-12-23"))
                .hasMessageContaining("Uitstel tot en met: het uitstel kan niet voor het telefoongesprek eindigen");
        assertThatThrownBy(() -> bel(nummer, false, "gebeldOp", "2026-12-23"))
                .hasMessageContaining("Gebeld op: toen was de dreiging nog niet bekend");
        bel(nummer, false, "uitstelTot", "2026-12-31");
        assertThat(openTaken(nummer)).containsExactly(AFWEGEN);
    }

    @Test
    void deRechterGeeftEenMoratorium() {
        String nummer = gegevenDatHetNietIsAfgewend("ENERGIE_OF_WATER");
        assertThat(taak(nummer, AFWEGEN).getDueDate()).isEqualTo(op(LocalDate.of(2027, 1, 7), LocalTime.of(23, 59)));
        weegAf(nummer, "MORATORIUM");
        assertThat(taak(nummer, AANVRAGEN).getDueDate()).isEqualTo(op(LocalDate.of(2027, 1, 7), LocalTime.of(23, 59)));

        assertThatThrownBy(() -> vraagAan(nummer, "MORATORIUM", null))
                .hasMessageContaining("Geldt tot en met: vul dit in");
        assertThatThrownBy(() -> vraagAan(nummer, "MORATORIUM", "2027-06-25"))
                .hasMessageContaining("Geldt tot en met: kies een dag na de uitspraak, hoogstens 6 maanden later");
        assertThatThrownBy(() -> vraagAan(nummer, "MORATORIUM", "2026-12-24"))
                .hasMessageContaining("kies een dag na de uitspraak");
        vraagAan(nummer, "MORATORIUM", "2027-06-24");

        assertThat(register.lopend(nummer, "A32").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 6, 24));
        sluitAf(nummer, "MORATORIUM");
        assertThat(openTaken(nummer)).isEmpty();
        assertThat(register.lopend(nummer, "A32")).isPresent();
        // It lasts longer than the intervention, so it is watched apart: a month before its end someone is warned.
        vandaagIs(LocalDate.of(2027, 5, 25));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_opTijdMaken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BESLAG", "BOEDELVERKOOP"})
    void deRechterGeeftEenAfkoelingsperiode(String dreiging) {
        String nummer = gegevenDatHetNietIsAfgewend(dreiging);
        weegAf(nummer, "AFKOELINGSPERIODE");
        assertThatThrownBy(() -> vraagAan(nummer, "MORATORIUM", "2027-06-24"))
                .hasMessageContaining("tegen deze dreiging kan de rechter dit niet geven");
        assertThatThrownBy(() -> vraagAan(nummer, "AFKOELINGSPERIODE", "2027-06-25"))
                .hasMessageContaining("kies een dag na de uitspraak, hoogstens 6 maanden later");
        assertThat(register.laatste(nummer, "A31")).isEmpty();
        vraagAan(nummer, "AFKOELINGSPERIODE", "2027-06-24");

        assertThat(register.lopend(nummer, "A31").orElseThrow().einde()).isEqualTo(LocalDate.of(2027, 6, 24));
        assertThat(register.laatste(nummer, "A32")).isEmpty();
        assertThatThrownBy(() -> sluitAf(nummer, "MORATORIUM"))
                .hasMessageContaining("Bij \"Hoe liep het af?\": er is geen moratorium vastgelegd");
        sluitAf(nummer, "AFKOELINGSPERIODE");
        assertThat(crises.findByDossiernummerOrderById(nummer).get(0).resultaat())
                .isEqualTo(Crisis.Resultaat.AFKOELINGSPERIODE);
        // It lasts longer than the intervention, so it is watched apart: a month before its end someone is warned.
        vandaagIs(LocalDate.of(2027, 5, 25));
        laatTimersLopen();
        assertThat(openTaken(nummer)).containsExactly("userTask_opTijdMaken");
    }

    @Test
    void deRechterWijstHetMoratoriumAf() {
        String nummer = gegevenDatHetNietIsAfgewend("ZORGVERZEKERING");
        weegAf(nummer, "MORATORIUM");
        assertThatThrownBy(() -> vul(
                        nummer,
                        AANVRAGEN,
                        "verzochtOp",
                        "2026-12-24",
                        "uitspraak",
                        "AFGEWEZEN",
                        "uitspraakOp",
                        "2026-12-23"))
                .hasMessageContaining("Datum van de uitspraak: de uitspraak kan niet voor het verzoek liggen");
        vraagAan(nummer, "AFGEWEZEN", null);
        assertThat(register.lopend(nummer, "A32")).isEmpty();
        assertThatThrownBy(() -> sluitAf(nummer, "MORATORIUM"))
                .hasMessageContaining("Bij \"Hoe liep het af?\": er is geen moratorium vastgelegd");
        assertThatThrownBy(() -> sluitAf(nummer, "AFKOELINGSPERIODE"))
                .hasMessageContaining("Bij \"Hoe liep het af?\": er is geen afkoelingsperiode vastgelegd");
        sluitAf(nummer, "NIET_AFGEWEND");
        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void zonderMoratoriumWordtDeInterventieAfgesloten() {
        String nummer = gegevenDatHetNietIsAfgewend("ONTRUIMING");
        weegAf(nummer, "NEE");
        assertThat(openTaken(nummer)).containsExactly(AFSLUITEN);
    }

    @Test
    void bijEenAndereDreigingKanGeenMoratorium() {
        String nummer = gegevenDatHetNietIsAfgewend("ANDERS");
        assertThatThrownBy(() -> weegAf(nummer, "MORATORIUM"))
                .hasMessageContaining(
                        "Bij \"Vragen we de rechter om hulp?\": een moratorium kan alleen bij ontruiming");
        assertThat(openTaken(nummer)).containsExactly(AFWEGEN);
        assertThat(uitkomsten.laatste(nummer, Regel.CRISIS).orElseThrow().uitkomst())
                .isEqualTo("Ja, een bedreigende situatie volgens het beleid");
    }

    @Test
    void eenOndernemerHeeftVierWeken() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, true);
        start("crisisinterventie", nummer, Map.of());
        // The fifth werkdag before Thursday 21 January.
        assertThat(timer(nummer, "timer_interventieWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2027, 1, 14), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_interventieTeLang"))
                .isEqualTo(op(LocalDate.of(2027, 1, 22), LocalTime.MIDNIGHT));
        bel(nummer, true);
        voerGesprek(nummer, "ONTRUIMING");
        assertThat(taak(nummer, AFSLUITEN).getDueDate()).isEqualTo(op(LocalDate.of(2027, 1, 21), LocalTime.of(23, 59)));
        sluitAf(nummer, "AFGEWEND");
        assertThat(register.laatste(nummer, "A5").orElseThrow().voldaanOp()).contains(DONDERDAG);
        assertThat(register.laatste(nummer, "A5-ondernemer")).isEmpty();
    }

    @Test
    void ookAlsNiemandDeDreigingOpschreefBegintDeInterventie() {
        vandaagIs(DONDERDAG);
        String nummer = dossier(DONDERDAG);
        start("crisisinterventie", nummer, Map.of());
        Crisis crisis = crises.findByDossiernummerOrderById(nummer).get(0);
        assertThat(crisis.bekendOp()).isEqualTo(DONDERDAG);
        assertThat(open(taak(nummer, GESPREK))).containsEntry("dreigingBekend", "nog niet bekend");
    }

    @Test
    void deTermijnVanHetEersteGesprekZegtSindsWanneer() {
        vandaagIs(LocalDate.of(2026, 12, 28));
        String nummer = dossier(DONDERDAG);
        register.start(nummer, "A4", DONDERDAG);
        start("crisisinterventie", nummer, Map.of());
        assertThat(crises.findByDossiernummerOrderById(nummer).get(0).bekendOp())
                .isEqualTo(DONDERDAG);
    }

    @Test
    void eenDagVoorDeDreigingKanNiet() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        start("crisisinterventie", nummer, Map.of());
        assertThatThrownBy(() -> vul(
                        nummer,
                        GESPREK,
                        "gesprokenOp",
                        "2026-12-23",
                        "dreiging",
                        "ONTRUIMING",
                        "toelichting",
                        "x",
                        "afspraken",
                        "y"))
                .hasMessageContaining("Gesproken op: toen was de dreiging nog niet bekend");
        bel(nummer, true);
        voerGesprek(nummer, "ONTRUIMING");
        assertThatThrownBy(() -> vul(
                        nummer, AFSLUITEN, "afgeslotenOp", "2026-12-23", "resultaat", "AFGEWEND", "verslag", "Klaar."))
                .hasMessageContaining("Afgesloten op: afsluiten kan niet voor het crisisgesprek");
    }

    // ---- timers

    @Test
    void eenCrisisgesprekDatLaatWordtKrijgtVoorrang() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        start("crisisinterventie", nummer, Map.of());
        // Monday 28 and Tuesday 29 December are the two werkdagen before Wednesday 30.
        assertThat(timer(nummer, "timer_gesprekWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2026, 12, 28), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_gesprekTeLaat")).isEqualTo(op(LocalDate.of(2026, 12, 31), LocalTime.MIDNIGHT));

        hetIs(LocalDate.of(2026, 12, 28), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, GESPREK).getPriority()).isEqualTo(150);
        hetIs(LocalDate.of(2026, 12, 28), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, GESPREK).getPriority()).isEqualTo(175);
        hetIs(LocalDate.of(2026, 12, 30), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, GESPREK).getPriority()).isEqualTo(175);
        hetIs(LocalDate.of(2026, 12, 31), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, GESPREK).getPriority()).isEqualTo(200);
        assertThat(zinnen(nummer))
                .containsExactly(
                        "Gesprek over de dreiging: de uiterste dag is 30 december 2026.",
                        "Gesprek over de dreiging: de uiterste dag was 30 december 2026.");
        assertThat(openTaken(nummer)).containsExactly(GESPREK, BELLEN);
    }

    @Test
    void naHetCrisisgesprekZijnZijnTimersWeg() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        start("crisisinterventie", nummer, Map.of());
        voerGesprek(nummer, "ONTRUIMING");
        assertThat(jobs(nummer, "timer_gesprekWaarschuwing")).isEmpty();
        assertThat(jobs(nummer, "timer_gesprekTeLaat")).isEmpty();
        hetIs(LocalDate.of(2027, 1, 2), LocalTime.of(9, 0));
        laatTimersLopen();
        assertThat(zinnen(nummer)).isEmpty();
    }

    @Test
    void eenInterventieDieLangDuurtKrijgtVoorrang() {
        String nummer = gegevenDatHetNietIsAfgewend("ONTRUIMING");
        assertThat(timer(nummer, "timer_interventieWaarschuwing"))
                .isEqualTo(op(LocalDate.of(2027, 1, 4), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_interventieTeLang"))
                .isEqualTo(op(LocalDate.of(2027, 1, 8), LocalTime.MIDNIGHT));

        hetIs(LocalDate.of(2027, 1, 4), LocalTime.of(7, 59));
        laatTimersLopen();
        assertThat(taak(nummer, AFWEGEN).getPriority()).isEqualTo(150);
        hetIs(LocalDate.of(2027, 1, 4), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, AFWEGEN).getPriority()).isEqualTo(175);
        hetIs(LocalDate.of(2027, 1, 7), LocalTime.of(23, 59));
        laatTimersLopen();
        assertThat(taak(nummer, AFWEGEN).getPriority()).isEqualTo(175);
        hetIs(LocalDate.of(2027, 1, 8), LocalTime.MIDNIGHT);
        laatTimersLopen();
        assertThat(taak(nummer, AFWEGEN).getPriority()).isEqualTo(200);
        assertThat(zinnen(nummer)).hasSize(2);
        assertThat(openTaken(nummer)).containsExactly(AFWEGEN);
    }

    @Test
    void eenInterventieDieWordtVerlengdWaarschuwtOpnieuw() {
        String nummer = gegevenDatHetNietIsAfgewend("ONTRUIMING");
        hetIs(LocalDate.of(2027, 1, 4), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(jobs(nummer, "timer_interventieWaarschuwing")).isEmpty();

        register.verlengenTot(nummer, "A5", LocalDate.of(2027, 1, 21), "De rechter beslist volgende week");

        assertThat(timer(nummer, "timer_interventieWaarschuwing"))
                .as("drie werkdagen voor donderdag")
                .isEqualTo(op(LocalDate.of(2027, 1, 18), LocalTime.of(8, 0)));
        assertThat(timer(nummer, "timer_interventieTeLang"))
                .isEqualTo(op(LocalDate.of(2027, 1, 22), LocalTime.MIDNIGHT));
        assertThat(taak(nummer, AFWEGEN).getDueDate()).isEqualTo(op(LocalDate.of(2027, 1, 21), LocalTime.of(23, 59)));
        assertThat(taak(nummer, AFWEGEN).getPriority()).isEqualTo(150);
        hetIs(LocalDate.of(2027, 1, 18), LocalTime.of(8, 0));
        laatTimersLopen();
        assertThat(taak(nummer, AFWEGEN).getPriority()).isEqualTo(175);
        assertThat(zinnen(nummer))
                .containsExactly(
                        "Crisisinterventie afgerond: de uiterste dag is 7 januari 2027.",
                        "Crisisinterventie afgerond: de uiterste dag is 21 januari 2027.");
    }

    @Test
    void naHetAfsluitenZijnDeTimersVanDeInterventieWeg() {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        ProcessInstance interventie = start("crisisinterventie", nummer, Map.of());
        bel(nummer, true);
        voerGesprek(nummer, "ONTRUIMING");
        sluitAf(nummer, "AFGEWEND");
        assertThat(motor.getManagementService()
                        .createJobQuery()
                        .processInstanceId(interventie.getId())
                        .count())
                .isZero();
    }

    // ---- steps

    private String gegevenEenCrisis(Crisis.Dreiging dreiging, boolean ondernemer) {
        vandaagIs(DONDERDAG);
        String nummer = dossier(DONDERDAG);
        Dossier dossier = dossiers.dossier(nummer);
        dossier.isOndernemer(ondernemer);
        dossiers.bewaar(dossier);
        crises.save(new Crisis(nummer, dreiging, DONDERDAG, dossier.ingevoerdOp()));
        return nummer;
    }

    private String gegevenDatHetNietIsAfgewend(String dreiging) {
        String nummer = gegevenEenCrisis(Crisis.Dreiging.ONTRUIMING, false);
        start("crisisinterventie", nummer, Map.of());
        voerGesprek(nummer, dreiging);
        bel(nummer, false);
        return nummer;
    }

    private void voerGesprek(String nummer, String dreiging) {
        vul(
                nummer,
                GESPREK,
                "gesprokenOp",
                "2026-12-24",
                "dreiging",
                dreiging,
                "dreigtOp",
                "2027-01-05",
                "toelichting",
                "Brief van de deurwaarder.",
                "afspraken",
                "Wij bellen de verhuurder.");
    }

    private void bel(String nummer, boolean afgewend, Object... meer) {
        Object[] vast = {
            "gebeldOp", "2026-12-24", "schuldeiser", "Verhuurder", "afgewend", afgewend, "afspraken", "Belt terug."
        };
        Object[] alles = Arrays.copyOf(vast, vast.length + meer.length);
        System.arraycopy(meer, 0, alles, vast.length, meer.length);
        vul(nummer, BELLEN, alles);
    }

    private void weegAf(String nummer, String keuze) {
        vul(nummer, AFWEGEN, "afgewogenOp", "2026-12-24", "moratorium", keuze, "afweging", "Het kan niet anders.");
    }

    private void vraagAan(String nummer, String uitspraak, String tot) {
        vul(
                nummer,
                AANVRAGEN,
                "verzochtOp",
                "2026-12-24",
                "kenmerk",
                "C/09/26/1",
                "uitspraak",
                uitspraak,
                "uitspraakOp",
                "2026-12-24",
                "geldtTot",
                tot);
    }

    private void sluitAf(String nummer, String resultaat) {
        vul(nummer, AFSLUITEN, "afgeslotenOp", "2026-12-24", "resultaat", resultaat, "verslag", "De inwoner weet het.");
    }

    private List<Job> jobs(String nummer, String element) {
        String instantie = motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey("crisisinterventie")
                .singleResult()
                .getId();
        return motor.getManagementService().createJobQuery().activityId(element).list().stream()
                .filter(job -> job.getProcessInstanceId().equals(instantie))
                .toList();
    }

    private Instant timer(String nummer, String element) {
        return jobs(nummer, element).get(0).getDuedate().toInstant();
    }

    private static Instant op(LocalDate dag, LocalTime tijd) {
        return ZonedDateTime.of(dag, tijd, AMSTERDAM).toInstant();
    }

    private List<String> zinnen(String nummer) {
        return tijdlijn.van(nummer).stream()
                .filter(verslag -> verslag.formulier() == null)
                .map(verslag -> verslag.inhoud().replaceAll("\\{\"zin\":\"(.*)\"}", "$1"))
                .toList();
    }
}
