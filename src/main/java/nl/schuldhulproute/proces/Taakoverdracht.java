package nl.schuldhulproute.proces;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts open tasks in the name of another colleague. Who may ask that is for the form or the page that asks; a task only goes
 * to someone of the group that does it.
 */
@Component
public class Taakoverdracht {

    private static final String BEHEERDERS = "beheerders";

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;
    private final Collegas collegas;

    Taakoverdracht(ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk, Collegas collegas) {
        this.motor = motor;
        this.motorwerk = motorwerk;
        this.collegas = collegas;
    }

    /**
     * What became of the tasks, by their names.
     *
     * @param gebleven the new colleague is not in the group that does them
     */
    public record Uitkomst(List<String> overgedragen, List<String> gebleven) {}

    /** The open tasks that one colleague has in this case go to another; those that he may not do stay as they are. */
    public Uitkomst draagOver(String dossiernummer, String van, String naar) {
        Set<String> groepen = collegas.groepenVan(naar);
        return motorwerk.doe(() -> zetOver(
                motor.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .processInstanceBusinessKey(dossiernummer)
                        .taskAssignee(van)
                        .orderByTaskCreateTime()
                        .asc()
                        .list(),
                naar,
                groepen));
    }

    /** These tasks, as far as they still are in the name of the one, go to the other. */
    public Uitkomst draagOver(Collection<String> taken, String van, String naar) {
        if (taken.isEmpty()) {
            return new Uitkomst(List.of(), List.of());
        }
        Set<String> groepen = collegas.groepenVan(naar);
        return motorwerk.doe(() -> zetOver(
                motor.getObject()
                        .getTaskService()
                        .createTaskQuery()
                        .taskIdIn(taken.toArray(String[]::new))
                        .taskAssignee(van)
                        .list(),
                naar,
                groepen));
    }

    /**
     * One task that stands in the name of {@code van}, or of nobody when that is null.
     *
     * @return false when it no longer stands so, or when the other is not in the group that does it
     */
    public boolean draagTaakOver(String taak, String van, String naar) {
        Set<String> groepen = collegas.groepenVan(naar);
        return motorwerk.doe(() -> {
            TaskQuery vraag =
                    motor.getObject().getTaskService().createTaskQuery().taskId(taak);
            return !zetOver((van == null ? vraag.taskUnassigned() : vraag.taskAssignee(van)).list(), naar, groepen)
                    .overgedragen()
                    .isEmpty();
        });
    }

    /** Those who may do this task: of its groups, in the order of their names. */
    public List<Collegas.Collega> kandidaten(String taak) {
        return collegas.in(motorwerk.doe(() -> groepenVan(taak)));
    }

    private Uitkomst zetOver(Collection<Task> taken, String naar, Set<String> groepen) {
        List<String> overgedragen = new ArrayList<>();
        List<String> gebleven = new ArrayList<>();
        for (Task taak : taken) {
            if (mag(groepen, taak)) {
                motor.getObject().getTaskService().setAssignee(taak.getId(), naar);
                overgedragen.add(taak.getName());
            } else {
                gebleven.add(taak.getName());
            }
        }
        return new Uitkomst(List.copyOf(overgedragen), List.copyOf(gebleven));
    }

    private boolean mag(Set<String> groepen, Task taak) {
        return groepen.contains(BEHEERDERS) || groepenVan(taak.getId()).stream().anyMatch(groepen::contains);
    }

    private Set<String> groepenVan(String taak) {
        return motor.getObject().getTaskService().getIdentityLinksForTask(taak).stream()
                .map(IdentityLink::getGroupId)
                .filter(groep -> groep != null)
                .collect(Collectors.toSet());
    }
}
