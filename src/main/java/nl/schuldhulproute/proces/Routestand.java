package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Where the route of a case stands, for pages about that case. Who may see a page is for the page to decide; what is said
 * here about tasks by their id is limited to the tasks that the present user may read.
 */
@Component
public class Routestand {

    private final ProcessEngine motor;
    private final ProcessEngineConfigurationImpl instelling;
    private final JdbcTemplate database;

    Routestand(ProcessEngine motor, JdbcTemplate database) {
        this.motor = motor;
        this.database = database;
        this.instelling = (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    }

    /**
     * A task that waits for someone.
     *
     * @param modelId the id of the model, e.g. {@code nazorg}
     * @param model its name
     * @param uiterlijk the day in Amsterdam on which it is due, or null
     * @param opNaamVan the user who has claimed it, or null
     * @param termijn the verwijzing of the legal term that its due date reads, or null
     */
    public record OpenTaak(
            String id,
            String titel,
            String modelId,
            String model,
            String dossiernummer,
            LocalDate uiterlijk,
            String opNaamVan,
            String termijn) {}

    /**
     * A model of the route that this case has been in.
     *
     * @param loopt true while it is in it
     */
    public record Deel(String model, String naam, boolean loopt) {}

    /** All tasks that wait in a case, whoever may do them; what is due first comes first. */
    public List<OpenTaak> openTaken(String dossiernummer) {
        return zonderRechten(() -> taken(motor.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossiernummer)
                .orderByDueDate()
                .asc()
                .list()));
    }

    /** All tasks that stand in the name of one user, in whatever case; what is due first comes first. */
    public List<OpenTaak> takenVan(String gebruiker) {
        return zonderRechten(() -> taken(motor.getTaskService()
                .createTaskQuery()
                .taskAssignee(gebruiker)
                .orderByDueDate()
                .asc()
                .list()));
    }

    /** How many tasks stand in the name of each user who has any. */
    public Map<String, Long> takenPerGebruiker() {
        Map<String, Long> aantallen = new TreeMap<>();
        // The engine counts tasks per group only, and would read all of them here.
        database.query(
                "select ASSIGNEE_, count(*) from ACT_RU_TASK where ASSIGNEE_ is not null group by ASSIGNEE_",
                (RowCallbackHandler) rij -> aantallen.put(rij.getString(1), rij.getLong(2)));
        return aantallen;
    }

    /** The models that a case is or was in, in the order in which it came there, each of them once. */
    public List<Deel> delen(String dossiernummer) {
        return zonderRechten(() -> {
            Map<String, Deel> delen = new LinkedHashMap<>();
            for (HistoricProcessInstance instantie : motor.getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(dossiernummer)
                    .orderByProcessInstanceStartTime()
                    .asc()
                    .list()) {
                String model = instantie.getProcessDefinitionKey();
                boolean loopt = instantie.getEndTime() == null
                        || delen.containsKey(model) && delen.get(model).loopt();
                delen.put(model, new Deel(model, instantie.getProcessDefinitionName(), loopt));
            }
            return List.copyOf(delen.values());
        });
    }

    /** The case of a task; empty when there is no such task or the present user may not read it. */
    public Optional<String> dossierVanTaak(String taak) {
        return leesbareTaken(List.of(taak)).stream()
                .map(OpenTaak::dossiernummer)
                .findFirst();
    }

    /** Those of the tasks that exist and that the present user may read. */
    public List<OpenTaak> leesbareTaken(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Task> leesbaar =
                motor.getTaskService().createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                        // A task of no model has no step to show; it may not keep the names off the other cards.
                        .filter(taak -> taak.getProcessDefinitionId() != null)
                        .toList();
        return zonderRechten(() -> taken(leesbaar));
    }

    private List<OpenTaak> taken(List<Task> taken) {
        Map<String, String> dossiers = dossiers(taken);
        List<OpenTaak> open = new ArrayList<>();
        for (Task taak : taken) {
            ProcessDefinition proces =
                    instelling.getRepositoryService().getProcessDefinition(taak.getProcessDefinitionId());
            open.add(new OpenTaak(
                    taak.getId(),
                    taak.getName(),
                    proces.getKey(),
                    proces.getName(),
                    dossiers.get(taak.getProcessInstanceId()),
                    taak.getDueDate() == null
                            ? null
                            : LocalDate.ofInstant(taak.getDueDate().toInstant(), Motorklok.AMSTERDAM),
                    taak.getAssignee(),
                    termijn(taak)));
        }
        return open;
    }

    private Map<String, String> dossiers(List<Task> taken) {
        Map<String, String> dossiers = new HashMap<>();
        if (!taken.isEmpty()) {
            motor.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceIds(
                            taken.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                    .list()
                    .forEach(instantie -> dossiers.put(instantie.getId(), instantie.getBusinessKey()));
        }
        return dossiers;
    }

    private String termijn(Task taak) {
        UserTask element = instelling
                .getRepositoryService()
                .getBpmnModelInstance(taak.getProcessDefinitionId())
                .getModelElementById(taak.getTaskDefinitionKey());
        return element == null
                ? null
                : Einddatum.verwijzing(element.getCamundaDueDate(), naam -> feit(taak, naam))
                        .orElse(null);
    }

    /**
     * Asked as a list: a task that someone completed since it was read has no facts any more, and that is no error. Nor is a
     * fact without a value: a decision for which the law gives no term.
     */
    private String feit(Task taak, String naam) {
        return motor
                .getRuntimeService()
                .createVariableInstanceQuery()
                .processInstanceIdIn(taak.getProcessInstanceId())
                .variableName(naam)
                .list()
                .stream()
                .map(feit -> (String) feit.getValue())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private <T> T zonderRechten(Callable<T> vraag) {
        return instelling.getCommandExecutorTxRequired().execute(opdracht -> opdracht.runWithoutAuthorization(vraag));
    }
}
