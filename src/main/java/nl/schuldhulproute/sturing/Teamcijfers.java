package nl.schuldhulproute.sturing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.toegang.Groep;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** How much work waits for each team, as the engine knows it, with the rights of whoever asks. */
@Component
public class Teamcijfers {

    /** The teams: the groups whose name models give to a task. */
    public static final List<Groep> TEAMS =
            List.of(Groep.CONSULENTEN, Groep.KWALITEITSMEDEWERKERS, Groep.NAZORGCOACHES);

    private final TaskService taken;
    private final RuntimeService lopend;
    private final RepositoryService modellen;
    private final Clock klok;

    Teamcijfers(TaskService taken, RuntimeService lopend, RepositoryService modellen, Clock klok) {
        this.taken = taken;
        this.lopend = lopend;
        this.modellen = modellen;
        this.klok = klok;
    }

    /** Which tasks. */
    public enum Welke {
        OPEN,
        VAN_NIEMAND,
        TE_LAAT
    }

    /**
     * A task that waits.
     *
     * @param deel the name of the model that it stands in
     * @param uiterlijk the last day in Amsterdam on which it is in time, or null
     * @param wie the user who does it, or null
     */
    public record Regel(
            String dossiernummer, String route, String stap, String deel, LocalDate uiterlijk, String wie) {}

    public long aantal(Groep team, Welke welke) {
        return vraag(team, welke).count();
    }

    /** The tasks, what is due first before the others and what is never due last. */
    public Bladzijde<Regel> lijst(Groep team, Welke welke, int bladzijde) {
        long totaal = aantal(team, welke);
        int nu = Bladzijde.bestaand(bladzijde, totaal);
        List<Task> deel = vraag(team, welke)
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(Bladzijde.eerste(nu), Bladzijde.GROOTTE);
        return new Bladzijde<>(regels(deel), totaal, nu);
    }

    private TaskQuery vraag(Groep team, Welke welke) {
        TaskQuery vraag = taken.createTaskQuery().taskCandidateGroup(team.id());
        return switch (welke) {
            case OPEN -> vraag.includeAssignedTasks();
            case VAN_NIEMAND -> vraag.taskUnassigned();
            case TE_LAAT -> vraag.includeAssignedTasks().dueBefore(Date.from(klok.instant()));
        };
    }

    private List<Regel> regels(List<Task> deel) {
        if (deel.isEmpty()) {
            return List.of();
        }
        Map<String, String> dossiers = new HashMap<>();
        lopend.createProcessInstanceQuery()
                .processInstanceIds(
                        deel.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .forEach(route -> dossiers.put(route.getId(), route.getBusinessKey()));
        Map<String, String> namen = new HashMap<>();
        modellen.createProcessDefinitionQuery()
                .processDefinitionIdIn(deel.stream()
                        .map(Task::getProcessDefinitionId)
                        .distinct()
                        .toArray(String[]::new))
                .list()
                .forEach((ProcessDefinition model) -> namen.put(model.getId(), model.getName()));
        return deel.stream()
                .map(taak -> new Regel(
                        dossiers.get(taak.getProcessInstanceId()),
                        taak.getProcessInstanceId(),
                        taak.getName(),
                        namen.get(taak.getProcessDefinitionId()),
                        dag(taak.getDueDate()),
                        taak.getAssignee()))
                .toList();
    }

    private static LocalDate dag(Date moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), Motorklok.AMSTERDAM);
    }
}
