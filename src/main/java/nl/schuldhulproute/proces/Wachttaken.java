package nl.schuldhulproute.proces;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.termijn.AanZet;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** The tasks that wait for the resident: those whose due date is the last day of a term in which it is his turn. */
@Component
public class Wachttaken {

    private final RepositoryService modellen;
    private final Termijnen termijnen;

    Wachttaken(RepositoryService modellen, Termijnen termijnen) {
        this.modellen = modellen;
        this.termijnen = termijnen;
    }

    /** The ids of these tasks in the newest models, in alphabetical order. */
    public List<String> sleutels() {
        Set<String> vanDeInwoner = termijnen.alle().stream()
                .filter(soort -> soort.aanZet() == AanZet.INWONER)
                .map(Termijnsoort::code)
                .collect(Collectors.toSet());
        return modellen.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .flatMap(model -> modellen.getBpmnModelInstance(model).getModelElementsByType(UserTask.class).stream())
                .filter(taak -> Einddatum.code(taak.getCamundaDueDate())
                        .filter(vanDeInwoner::contains)
                        .isPresent())
                .map(UserTask::getId)
                .distinct()
                .sorted()
                .toList();
    }
}
