package nl.schuldhulproute.schuldregeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.beans.factory.annotation.Autowired;

/** The steps of a schuldregeling, as a caseworker goes through them. */
abstract class Schuldregelingstappen extends Routestappen {

    /** The timer that waits while somebody has to choose how to go on with the creditors. */
    static final String VERVOLG_TE_LAAT = "timer_vervolgTeLaat";

    static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Autowired
    Termijnregister termijnen;

    @Autowired
    Schulden schulden;

    @Autowired
    Plannen plannen;

    @Autowired
    Voorstellen voorstellen;

    @Autowired
    Oplossingen oplossingen;

    @Autowired
    Meldingen meldingen;

    String nummer;
    boolean convenant;

    void begin(String oplossing) {
        begin(oplossing, 10_000L);
    }

    void begin(String oplossing, Long afloscapaciteitCent) {
        vandaagIs(START);
        begin(dossier(START.minusMonths(2)), oplossing, afloscapaciteitCent);
    }

    void begin(String dossier, String oplossing, Long afloscapaciteitCent) {
        nummer = dossier;
        schuld("Belastingdienst", true, 200_000);
        schuld("Webwinkel", false, 1_400_000);
        Plan plan = new Plan(nummer, 1, Instant.EPOCH);
        plan.bedragen(150_000L, 170_000L, 160_000L, afloscapaciteitCent, false);
        plannen.save(plan);
        start("schuldregeling", nummer, Map.of("oplossing", oplossing));
    }

    void herreken(LocalDate op, String gevolg, String toelichting) {
        herreken("OFFICIEEL", op, gevolg, toelichting);
    }

    void herreken(String bron, LocalDate op, String gevolg, String toelichting) {
        vul(
                nummer,
                "userTask_beslagvrijeVoetHerrekenen",
                "bron",
                bron,
                "berekendOp",
                op.toString(),
                "beslagvrijeVoet",
                1_600.0,
                "inkomen",
                1_780.0,
                "vtlb",
                1_680.0,
                "gevolg",
                gevolg,
                "schuldeisersIngelicht",
                "AANGEPAST".equals(gevolg) ? true : null,
                "toelichting",
                toelichting);
    }

    void schuld(String schuldeiser, boolean preferent, long cent) {
        Schuld schuld = new Schuld(nummer, Instant.EPOCH, "consulent");
        schuld.beschrijf(schuldeiser, null, Schuld.Soort.OVERIG, preferent, cent, START);
        schulden.save(schuld);
    }

    void uitgangspunt(boolean stabilisatie) {
        vul(
                nummer,
                "userTask_uitgangspuntBeoordelen",
                "beoordeeldOp",
                START.toString(),
                "inkomenStabiel",
                true,
                "vasteLastenBetaald",
                true,
                "geenNieuweSchulden",
                true,
                "stabilisatieNodig",
                stabilisatie);
    }

    void stabiel(LocalDate op, String vervolg, String oplossing) {
        vul(
                nummer,
                "userTask_stabilisatieBegeleiden",
                "afgerondOp",
                op.toString(),
                "naStabilisatie",
                vervolg,
                "oplossing",
                oplossing,
                "verslag",
                "rust en overzicht");
    }

    void kennisgeving() {
        uitgangspunt(false);
        vul(
                nummer,
                "userTask_kennisgevingDoen",
                "gemeldOp",
                START.toString(),
                "kenmerk",
                "KG-1",
                "convenant",
                convenant);
    }

    void saldi() {
        vul(nummer, "userTask_saldiOpvragen", "verstuurdOp", START.toString(), "kenmerk", "SK-1");
        vul(nummer, "userTask_saldiVerwerken", "verwerktOp", vandaag().toString(), "volledig", true);
    }

    void voorstel(double bedrag) {
        vul(
                nummer,
                "userTask_voorstelOpstellen",
                "opgesteldOp",
                vandaag().toString(),
                "beschikbaarBedrag",
                bedrag,
                "onderbouwing",
                "achttien maanden afloscapaciteit");
        vul(nummer, "userTask_voorstelVersturen", "verstuurdOp", vandaag().toString(), "kenmerk", "SK-2");
    }

    void totEnMetVoorstel() {
        if (openTaken(nummer).contains("userTask_uitgangspuntBeoordelen")) {
            kennisgeving();
        }
        saldi();
        voorstel(1_800.0);
    }

    void tienDagenLater(Runnable werk) {
        kennisgeving();
        vandaagIs(START.plusDays(10));
        werk.run();
    }

    void antwoord(LocalDate op, List<String> akkoord, List<String> geweigerd) {
        vul(
                nummer,
                "userTask_antwoordenVerwerken",
                "verwerktOp",
                op.toString(),
                "akkoord",
                akkoord,
                "geweigerd",
                geweigerd);
    }

    void nietAkkoord() {
        totEnMetVoorstel();
        antwoord(vandaag(), alle().subList(0, 1), alle().subList(1, 2));
    }

    void kiesVervolg(String vervolg) {
        vul(
                nummer,
                "userTask_vervolgKiezen",
                "gekozenOp",
                vandaag().toString(),
                "zonderAkkoord",
                vervolg,
                "reden",
                "de schuldeiser blijft weigeren");
    }

    void ingaan(LocalDate op, Integer looptijd) {
        vul(
                nummer,
                "userTask_regelingLatenIngaan",
                "ingang",
                "JA",
                "ingaatOp",
                op.toString(),
                "looptijd",
                looptijd,
                "inwonerIngelicht",
                true,
                "schuldeisersIngelicht",
                true);
    }

    void gaatNietIn(String toelichting) {
        vul(nummer, "userTask_regelingLatenIngaan", "ingang", "NEE", "toelichting", toelichting);
    }

    /** A proposal that all agree with takes effect today; the aflosperiode runs. */
    void aflossen(Integer looptijd) {
        if (looptijd == null) {
            totEnMetVoorstel();
        } else {
            kennisgeving();
            saldi();
            voorstel(16_000.0);
        }
        antwoord(vandaag(), alle(), List.of());
        ingaan(vandaag(), looptijd);
    }

    void wsnpIndienen() {
        vul(
                nummer,
                "userTask_wsnpVoorbereiden",
                "keuze",
                "INGEDIEND",
                "ingediendOp",
                START.toString(),
                "gedaan",
                List.of("VERKLARING", "STUKKEN"));
    }

    List<String> alle() {
        return schulden.findByDossiernummerAndVervallenOpIsNullOrderById(nummer).stream()
                .map(schuld -> String.valueOf(schuld.id()))
                .collect(Collectors.toList());
    }

    Oplossing oplossing() {
        return oplossingen.findFirstByDossiernummerOrderByIdDesc(nummer).orElseThrow();
    }

    LocalDate vandaag() {
        return org.camunda.bpm.engine.impl.util.ClockUtil.getCurrentTime()
                .toInstant()
                .atZone(AMSTERDAM)
                .toLocalDate();
    }

    long bewaakt() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("termijn-bewaken")
                .processInstanceBusinessKey(nummer)
                .count();
    }

    List<Job> timers() {
        return motor.getManagementService().createJobQuery().timers().list();
    }

    /** Where the timers stand in the diagrams. */
    List<String> timerelementen() {
        return timers().stream()
                .map(timer -> motor.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(timer.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .toList();
    }

    Object feit(String naam) {
        return motor.getHistoryService().createHistoricVariableInstanceQuery().variableName(naam).list().stream()
                .filter(feit -> feit.getProcessInstanceId().equals(instantie().getId()))
                .map(HistoricVariableInstance::getValue)
                .findFirst()
                .orElse(null);
    }

    Object uitkomst() {
        return feit("regelingUitkomst");
    }

    HistoricProcessInstance instantie() {
        return instantie("schuldregeling");
    }

    HistoricProcessInstance instantie(String model) {
        return motor.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .processDefinitionKey(model)
                .singleResult();
    }

    String einde() {
        return einde("schuldregeling");
    }

    String einde(String model) {
        assertThat(instantie(model).getEndTime()).isNotNull();
        return motor
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie(model).getId())
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(element -> element.startsWith("end_"))
                .findFirst()
                .orElseThrow();
    }
}
