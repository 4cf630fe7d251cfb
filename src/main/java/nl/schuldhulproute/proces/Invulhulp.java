package nl.schuldhulproute.proces;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills in forms for the present user as Tasklist does: with that user's rights, and past the same checks. For pages and
 * endpoints that offer another way to the same form.
 */
@Component
@Transactional
public class Invulhulp {

    private final ProcessEngine motor;
    private final Aangemeld aangemeld;

    Invulhulp(ProcessEngine motor, Aangemeld aangemeld) {
        this.motor = motor;
        this.aangemeld = aangemeld;
    }

    /** Starts a model by its start form and puts its first task in the name of the present user; gives back that task. */
    public String begin(String model, Map<String, Object> waarden) {
        String definitie = motor.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
        ProcessInstance begonnen = motor.getFormService().submitStartForm(definitie, waarden);
        Task taak = motor.getTaskService()
                .createTaskQuery()
                .processInstanceId(begonnen.getId())
                .singleResult();
        motor.getTaskService().claim(taak.getId(), wie());
        return taak.getId();
    }

    /** A task of this model that the present user has open for this case already. */
    @Transactional(readOnly = true)
    public Optional<String> mijnTaak(String dossiernummer, String model) {
        return motor
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(dossiernummer)
                .processDefinitionKey(model)
                .taskAssignee(wie())
                .list()
                .stream()
                .map(Task::getId)
                .findFirst();
    }

    /** Opens the form of a task and sends it back with these values. */
    public void rondAf(String taak, Map<String, Object> waarden) {
        Map<String, Object> ingevuld = new LinkedHashMap<>(waarden);
        ingevuld.put(
                Formulieren.GEZIEN,
                motor.getFormService().getTaskFormVariables(taak).get(Formulieren.VERSIE));
        motor.getFormService().submitTaskForm(taak, ingevuld);
    }

    private String wie() {
        return aangemeld.gebruiker().orElseThrow(IllegalStateException::new);
    }
}
