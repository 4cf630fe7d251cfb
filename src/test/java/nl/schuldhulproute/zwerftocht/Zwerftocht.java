package nl.schuldhulproute.zwerftocht;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.Modelnamen;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.json.SpinJsonNode;

/**
 * One case at random from aanmelding to the end: whatever task is open is done, with whatever the form takes; things happen;
 * time goes by. The same seed gives the same case.
 */
final class Zwerftocht {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** For how many steps a walk is free; from there on it goes straight to the end. */
    private static final List<Integer> VRIJ = List.of(5, 10, 20, 30, 40, 60);

    private static final int STAPPEN = 800;

    /** The register and the engine are compared once in so many steps: it takes as long as a form. */
    private static final int OM_DE = 5;

    /** How often a form may be refused before its user leaves it for another day. */
    private static final int POGINGEN = 60;

    /** And how often for the same reason. */
    private static final int DEZELFDE = 20;

    /** How often the same form may be taken another way; after that its user wants to get on. */
    private static final int KEREN = 4;

    /** Questions that stay open until other work ends them. */
    private static final Set<String> BLIJFT_OPEN = Set.of("bezwaar-uitstelAfwegen");

    /** On how many days a task may be left before nobody could do it. */
    private static final int DAGEN = 9;

    /** A crowd in each group: the one who did not take the decision must be there to look at it. */
    static final Map<String, List<String>> COLLEGAS = Map.of(
            "consulenten", List.of("consulent", "consulent2"),
            "kwaliteitsmedewerkers", List.of("kwaliteit", "kwaliteit2"),
            "nazorgcoaches", List.of("nazorgcoach", "nazorgcoach2"));

    /** Of each task in each model; the models of this run do not change. */
    private static final Map<String, String> GROEPEN = new ConcurrentHashMap<>();

    private static final String MELDEN = "gebeurtenis-melden";

    /**
     * While an arrangement is paid off there are hardly any steps, so chance alone never ends a route there; and from a mistake
     * it comes back.
     */
    private static final List<String> VERGISSING = List.of("OVERLIJDEN", "OVERLIJDEN_HERSTELD");

    private static final double VERGIST = 0.15;

    /** Where a walk waits while it pays off. */
    private static final List<String> AFLOSSEN = List.of("timer_hercontroleNodig", "timer_aflosperiodeVoorbij");

    /**
     * Terms that count on when nothing of the case runs any more: objection can still come, a signal counts for half a year,
     * there may be a contact two years after a saneringskrediet, and the file is kept.
     */
    private static final String NA_HET_EINDE = "A15|A44|A48|A49|A50|A51(-sociaal)?";

    private final Wereld wereld;
    private final Kans kans;
    private final List<String> verhaal = new ArrayList<>();
    private final Map<String, Integer> blijftLiggen = new HashMap<>();
    private final Map<String, LocalDate> laatstGeprobeerd = new HashMap<>();
    private final Set<String> nuNiet = new HashSet<>();
    private final Map<String, LocalDate> pasOp = new HashMap<>();
    private final Map<String, Integer> gedaan = new HashMap<>();
    private final int vrij;
    private Neiging neiging;
    private String nummer;
    private int stap;
    private int stilte;
    private boolean gewogen;
    private String voornemen = "";

    Zwerftocht(long zaad, Wereld wereld) {
        this.wereld = wereld;
        this.kans = new Kans(zaad);
        this.neiging = Neiging.van(kans);
        this.vrij = kans.uit(VRIJ);
    }

    String nummer() {
        return nummer;
    }

    int stappen() {
        return stap;
    }

    /** What was done, without what was typed. */
    List<String> verhaal() {
        return verhaal;
    }

    void loop() {
        zetKlok(LocalDate.of(2026, 1, 5)
                .plusDays(kans.tussen(0, 900))
                .atTime(9, kans.tussen(0, 59))
                .atZone(Einde.AMSTERDAM)
                .toInstant());
        meldAan();
        for (int aantal = kans.tussen(0, 4); aantal > 0; aantal--) {
            schuld();
        }
        wandel();
        for (int keer = kans.tussen(0, 3) - 1; keer > 0; keer--) {
            laatVerstrijken(Duration.ofDays(kans.tussen(0, 60)));
            gebeurtenis(kans.uit(wereld.gebeurtenissen()));
            wandel();
        }
        controleerEinde();
        for (Optional<String> volgend = vervolg(); volgend.isPresent(); volgend = vervolg()) {
            nummer = volgend.get();
            vertel("verder met " + nummer);
            wandel();
            controleerEinde();
        }
        controleerLeeg();
    }

    /** Until nothing runs any more for this case. */
    private void wandel() {
        for (List<Task> taken = taken(); !taken.isEmpty() || loopt(); taken = taken()) {
            assertThat(++stap).as("komt niet aan een einde").isLessThan(STAPPEN);
            if (stap > vrij) {
                neiging = Neiging.RECHTSTREEKS;
            }
            if (!gewogen && lostAf()) {
                gewogen = true;
                if (kans.op(VERGIST)) {
                    vergis();
                    continue;
                }
            }
            zetStap(taken);
            if (stap % OM_DE == 0) {
                controleer();
            }
        }
        controleer();
    }

    /** Another case that this one led to, such as a new aanvraag after a signal. */
    private Optional<String> vervolg() {
        return wereld.motor().getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .min(Comparator.naturalOrder());
    }

    private void meldAan() {
        nummer = start("schuldhulproute", POGINGEN).orElseThrow(() -> new AssertionError("aanmelden lukt niet"));
    }

    private void zetStap(List<Task> taken) {
        List<Task> teDoen = taken.stream()
                .filter(taak -> !nuNiet.contains(taak.getId()) && !magLiggen(taak))
                .toList();
        if (kans.op(neiging.gebeurtenis())) {
            gebeurtenis(kans.op(0.95) ? MELDEN : kans.uit(wereld.gebeurtenissen()));
        } else if (teDoen.isEmpty() || kans.op(neiging.tijd())) {
            laatTijdVerstrijken(taken, teDoen.isEmpty());
        } else {
            doe(kans.uit(teDoen));
        }
    }

    /** Who keeps asking for more time never decides; after a few times the walk leaves the question, as its form says. */
    private boolean magLiggen(Task taak) {
        String formulier = taak.getCamundaFormRef().getKey();
        return BLIJFT_OPEN.contains(formulier) && gedaan.getOrDefault(formulier, 0) >= KEREN;
    }

    private boolean lostAf() {
        return AFLOSSEN.stream()
                .anyMatch(plek -> wereld.motor()
                                .getRuntimeService()
                                .createExecutionQuery()
                                .processInstanceBusinessKey(nummer)
                                .activityId(plek)
                                .count()
                        > 0);
    }

    /** Somebody tells that the inwoner died, who did not; the route comes back, mostly where it was. */
    private void vergis() {
        for (String wat : VERGISSING) {
            voornemen = wat;
            gebeurtenis(MELDEN);
            taken().stream()
                    .filter(taak -> taak.getTaskDefinitionKey().equals("userTask_gebeurtenisVastleggen"))
                    .forEach(this::doe);
            laatVerstrijken(Duration.ofDays(kans.tussen(0, 20)));
        }
        voornemen = "";
        wereld.telling().tel("vergissingen", "overleden tijdens het aflossen");
    }

    private void gebeurtenis(String model) {
        boolean begonnen = start(model, 6).isPresent();
        wereld.telling().tel(begonnen ? "gebeurtenis begonnen" : "gebeurtenis geweigerd", model);
    }

    /** Starts a model by its form; gives the dossiernummer. */
    private Optional<String> start(String model, int pogingen) {
        ProcessDefinition definitie = wereld.motor()
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult();
        String formulier = wereld.motor()
                .getFormService()
                .getStartFormData(definitie.getId())
                .getCamundaFormRef()
                .getKey();
        Invuller invuller = invuller(formulier, Map.of());
        als("consulent");
        try {
            for (int keer = 0; keer < pogingen; keer++) {
                Map<String, Object> antwoorden = invuller.antwoorden();
                try {
                    String gestart = wereld.motor()
                            .getFormService()
                            .submitStartForm(definitie.getId(), antwoorden)
                            .getBusinessKey();
                    aanvaard(formulier, keer, antwoorden);
                    niemand();
                    laatVerstrijken(Duration.ofMinutes(1));
                    return Optional.of(gestart);
                } catch (OngeldigeInvoer geweigerd) {
                    weigering(formulier, geweigerd);
                    invuller.herzie(geweigerd.getMessage(), keer);
                }
            }
        } finally {
            niemand();
        }
        vertel("%s kan nu niet".formatted(model));
        return Optional.empty();
    }

    private Invuller invuller(String formulier, Map<String, Object> getoond) {
        return new Invuller(
                kans,
                gedaan.getOrDefault(formulier, 0) < KEREN ? neiging : neiging.maarDoor(),
                Vragenlijst.van(formulier),
                getoond,
                wereld.formulieren().record(formulier),
                vandaag(),
                nummer,
                voornemen);
    }

    private void doe(Task taak) {
        List<String> collegas = COLLEGAS.get(groep(taak));
        String formulier = taak.getCamundaFormRef().getKey();
        String wie = kans.uit(collegas);
        Invuller invuller = null;
        String weigering = "";
        int dezelfde = 0;
        if (!wie.equals(taak.getAssignee())) {
            pak(taak, wie);
        }
        for (int keer = 0; keer < POGINGEN && dezelfde < DEZELFDE; keer++) {
            als(wie);
            try {
                if (invuller == null || weigering.contains("Open de taak opnieuw")) {
                    invuller = invuller(formulier, getoond(taak));
                }
                Map<String, Object> antwoorden = invuller.antwoorden();
                Map<String, Object> gezonden = new LinkedHashMap<>(antwoorden);
                gezonden.put("gezien", invuller.getoond("versie"));
                wereld.motor().getFormService().submitTaskForm(taak.getId(), gezonden);
                niemand();
                aanvaard(formulier, keer, antwoorden);
                gedaan.merge(formulier, 1, Integer::sum);
                pasOp.remove(taak.getId());
                nuNiet.clear();
                stilte = 0;
                laatVerstrijken(Duration.ofMinutes(kans.tussen(1, 25)));
                return;
            } catch (OngeldigeInvoer geweigerd) {
                dezelfde = weigering.equals(geweigerd.getMessage()) ? dezelfde + 1 : 0;
                weigering = geweigerd.getMessage();
                weigering(formulier, geweigerd);
                Optional<LocalDate> later = invuller.pasOp(weigering);
                if (later.isPresent() && kans.op(0.8)) {
                    pasOp.put(taak.getId(), later.get());
                    break;
                }
                invuller.herzie(weigering, keer);
                String collega = kans.op(0.2) ? kans.uit(collegas) : wie;
                if (!collega.equals(wie)) {
                    wie = collega;
                    pak(taak, wie);
                }
            } finally {
                niemand();
            }
        }
        nietNu(taak, formulier, weigering);
    }

    private void nietNu(Task taak, String formulier, String weigering) {
        vertel("%s kan nu niet: %s".formatted(formulier, weigering));
        wereld.telling().tel("later", formulier + ": " + weigering);
        if (weigering.contains("schuldenlijst") || weigering.contains("lijst is nog leeg")) {
            schuld();
            return;
        }
        nuNiet.add(taak.getId());
        if (!vandaag().equals(laatstGeprobeerd.put(taak.getId(), vandaag()))) {
            assertThat(blijftLiggen.merge(taak.getId(), 1, Integer::sum))
                    .as("formulier %s is niet in te vullen: %s", formulier, weigering)
                    .isLessThan(DAGEN);
        }
    }

    private void pak(Task taak, String wie) {
        niemand();
        wereld.motor().getTaskService().setAssignee(taak.getId(), wie);
    }

    private Map<String, Object> getoond(Task taak) {
        VariableMap waarden = wereld.motor().getFormService().getTaskFormVariables(taak.getId());
        Map<String, Object> getoond = new TreeMap<>();
        waarden.forEach((naam, waarde) -> getoond.put(naam, gewoon(waarde)));
        return getoond;
    }

    private static Object gewoon(Object waarde) {
        try {
            return waarde instanceof SpinJsonNode json ? JSON.readValue(json.toString(), Object.class) : waarde;
        } catch (JsonProcessingException e) {
            throw new AssertionError("een formulier toont iets dat geen JSON is", e);
        }
    }

    private void schuld() {
        Schuld schuld = new Schuld(nummer, wereld.klok().instant(), "consulent");
        schuld.beschrijf(
                Invuller.MERK + " " + kans.tussen(1, 9999),
                "K-" + kans.tussen(1, 999),
                kans.uit(List.of(Schuld.Soort.values())),
                kans.op(0.2),
                kans.tussen(1, 2_000_000),
                vandaag());
        wereld.schulden().save(schuld);
        vertel("schuld erbij");
    }

    private void laatTijdVerstrijken(List<Task> taken, boolean nietsTeDoen) {
        Optional<Instant> timer = jobs().stream()
                .map(Job::getDuedate)
                .filter(Objects::nonNull)
                .map(Date::toInstant)
                .min(Comparator.naturalOrder());
        Instant tot;
        if (timer.isPresent() && (taken.isEmpty() || kans.op(0.45))) {
            tot = timer.get().isAfter(nu()) ? timer.get() : nu();
        } else if (taken.isEmpty()) {
            throw new AssertionError("loopt dood: geen taak en geen timer; bezig zijn " + bezig());
        } else if (nietsTeDoen && eersteDag(taken).isPresent()) {
            tot = ochtend(eersteDag(taken).get());
        } else {
            if (nietsTeDoen) {
                stilte++;
            }
            int dagen = kans.uit(List.of(1, 1, 2, 5, 10, 25, 45)) * Math.max(1, stilte * stilte / 2);
            tot = ochtend(vandaag().plusDays(dagen));
        }
        wereld.telling().tel("tijdsprongen", nietsTeDoen ? "wachten" : "laten liggen");
        LocalDate eerst = vandaag();
        ga(tot);
        vertel("het wordt " + vandaag());
        if (!eerst.equals(vandaag())) {
            nuNiet.clear();
        }
    }

    /** The first day on which something that was too early can be done. */
    private Optional<LocalDate> eersteDag(List<Task> taken) {
        return taken.stream()
                .map(taak -> pasOp.get(taak.getId()))
                .filter(dag -> dag != null && dag.isAfter(vandaag()))
                .min(Comparator.naturalOrder());
    }

    private Instant ochtend(LocalDate dag) {
        return dag.atTime(LocalTime.of(kans.tussen(8, 17), kans.tussen(0, 59)))
                .atZone(Einde.AMSTERDAM)
                .toInstant();
    }

    private void laatVerstrijken(Duration duur) {
        ga(nu().plus(duur));
    }

    /** Goes to this moment, does on the way what falls due, in that order, and after a night what the application does daily. */
    private void ga(Instant tot) {
        LocalDate eerst = vandaag();
        laatVallen(tot);
        if (!eerst.equals(vandaag())
                && wereld.register().dossiersMetOvergang(eerst, vandaag()).contains(nummer)) {
            wereld.verschillen().applyAsInt(nummer);
        }
    }

    private void laatVallen(Instant tot) {
        for (int ronde = 0; ronde < 2000; ronde++) {
            Optional<Job> job = jobs().stream()
                    .filter(een -> een.getDuedate() == null
                            || !een.getDuedate().toInstant().isAfter(tot))
                    .min(Comparator.comparing((Job een) -> een.getDuedate() == null ? new Date(0) : een.getDuedate())
                            .thenComparing(this::plaats));
            if (job.isEmpty()) {
                zetKlok(tot);
                return;
            }
            if (job.get().getDuedate() != null
                    && job.get().getDuedate().toInstant().isAfter(nu())) {
                zetKlok(job.get().getDuedate().toInstant());
            }
            String plaats = plaats(job.get());
            vertel("sein " + plaats + " op " + vandaag());
            wereld.telling().tel("timers en andere seinen", plaats);
            wereld.motor().getManagementService().executeJob(job.get().getId());
        }
        throw new AssertionError("er komt geen einde aan de timers");
    }

    private String plaats(Job job) {
        return wereld.motor()
                        .getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()
                + "@"
                + job.getProcessDefinitionKey();
    }

    private List<Job> jobs() {
        return wereld.motor().getManagementService().createJobQuery().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    private List<Task> taken() {
        return wereld
                .motor()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(nummer)
                .initializeFormKeys()
                .list()
                .stream()
                .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getCreateTime))
                .toList();
    }

    private String groep(Task taak) {
        return GROEPEN.computeIfAbsent(
                taak.getProcessDefinitionId() + " " + taak.getTaskDefinitionKey(), plek -> zoekGroep(taak));
    }

    private String zoekGroep(Task taak) {
        return wereld.motor().getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("niemand kan " + taak.getTaskDefinitionKey() + " doen"));
    }

    private boolean loopt() {
        return wereld.motor()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(nummer)
                        .count()
                > 0;
    }

    private List<String> bezig() {
        return wereld
                .motor()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list()
                .stream()
                .map(instantie -> Modelnamen.van(wereld.motor(), instantie.getProcessDefinitionId()) + " bij "
                        + wereld.motor().getRuntimeService().getActiveActivityIds(instantie.getId()))
                .sorted()
                .toList();
    }

    /** What must hold at every moment. */
    private void controleer() {
        assertThat(wereld.motor().getRuntimeService().createIncidentQuery().count())
                .as("incidenten")
                .isZero();
        assertThat(wereld.verschillen().applyAsInt(nummer))
                .as("datums en timers die niet kloppen met het termijnregister")
                .isZero();
    }

    /** What must hold when no case runs any more. */
    private void controleerLeeg() {
        assertThat(wereld.motor().getTaskService().createTaskQuery().count())
                .as("taken die blijven staan")
                .isZero();
        assertThat(jobs()).as("timers die blijven staan").isEmpty();
        assertThat(wereld.motor().getRuntimeService().createExecutionQuery().count())
                .as("werk dat blijft staan")
                .isZero();
        assertThat(wereld.motor()
                        .getRuntimeService()
                        .createEventSubscriptionQuery()
                        .list())
                .as("wachten dat blijft staan")
                .allMatch(wacht -> wacht.getExecutionId() == null);
    }

    /** What must hold when nothing runs any more for this case. */
    private void controleerEinde() {
        assertThat(wereld.register().lopende(nummer))
                .as("termijnen die nog lopen")
                .extracting(Termijn::code)
                .allMatch(code -> code.matches(NA_HET_EINDE));
        assertThat(wereld.dossiers().dossier(nummer).beeindigdOp())
                .as("de route is klaar, dus het dossier is gesloten")
                .isNotNull();
        wereld.telling()
                .tel(
                        "uitstroom",
                        String.valueOf(wereld.dossiers().dossier(nummer).uitstroomreden()));
        wereld.motor()
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list()
                .forEach(this::controleerEinde);
    }

    private void controleerEinde(HistoricProcessInstance instantie) {
        String model = instantie.getProcessDefinitionKey();
        boolean vanBovenGestopt = instantie.getState().equals(HistoricProcessInstance.STATE_INTERNALLY_TERMINATED);
        assertThat(instantie.getState())
                .as("hoe %s eindigde", model)
                .isIn(HistoricProcessInstance.STATE_COMPLETED, HistoricProcessInstance.STATE_INTERNALLY_TERMINATED);
        assertThat(!vanBovenGestopt || instantie.getSuperProcessInstanceId() != null)
                .as("%s is door een ander gestopt", model)
                .isTrue();
        List<HistoricActivityInstance> einden = wereld
                .motor()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie.getId())
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .filter(plaats -> plaats.getActivityType()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("endevent"))
                .toList();
        assertThat(einden).as("einden van %s met een naam", model).allMatch(einde -> einde.getActivityName() != null);
        if (!vanBovenGestopt) {
            assertThat(einden).as("een einde van %s", model).isNotEmpty();
            wereld.telling().tel("einden", model + ": " + einden.get(0).getActivityName());
        }
    }

    private void aanvaard(String formulier, int keer, Map<String, Object> antwoorden) {
        wereld.telling().tel("formulieren", formulier);
        if (antwoorden.containsKey("gebeurtenis")) {
            wereld.telling().tel("gemeld", String.valueOf(antwoorden.get("gebeurtenis")));
        }
        vertel("%s (na %d weigeringen) %s".formatted(formulier, keer, zonderGegevens(antwoorden)));
    }

    private void weigering(String formulier, OngeldigeInvoer geweigerd) {
        wereld.telling().tel("weigeringen", formulier + ": " + geweigerd.getMessage());
    }

    /** Choices and days, and neither texts nor amounts. */
    private static String zonderGegevens(Map<String, Object> antwoorden) {
        return antwoorden.entrySet().stream()
                .filter(antwoord -> antwoord.getValue() instanceof Boolean
                        || String.valueOf(antwoord.getValue()).matches("\\[?[A-Z_0-9, -]+]?|\\d{4}-\\d{2}-\\d{2}")
                                && !antwoord.getKey()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches(".*(bsn|geboorte|telefoon).*"))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private void vertel(String wat) {
        verhaal.add("%3d %s %s".formatted(stap, vandaag(), wat));
    }

    private void als(String wie) {
        COLLEGAS.forEach((groep, namen) -> {
            if (namen.contains(wie)) {
                wereld.motor().getIdentityService().setAuthentication(wie, List.of(groep), List.of());
            }
        });
    }

    private void niemand() {
        wereld.motor().getIdentityService().clearAuthentication();
    }

    private static Instant nu() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    private static void zetKlok(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    private static LocalDate vandaag() {
        return LocalDate.ofInstant(nu(), Einde.AMSTERDAM);
    }
}
