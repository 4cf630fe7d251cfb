package nl.schuldhulproute.sturing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** What got stuck, with the rights of whoever asks. The models above the one that got stuck do not count again. */
@Component
public class Incidenten {

    private final RuntimeService lopend;
    private final RepositoryService modellen;

    Incidenten(RuntimeService lopend, RepositoryService modellen) {
        this.lopend = lopend;
        this.modellen = modellen;
    }

    /**
     * A case that stands still.
     *
     * @param stap the name of the step at which it stands
     * @param deel the name of the model with that step
     * @param route the id by which Cockpit shows it
     */
    public record Regel(String dossiernummer, String stap, String deel, String route, Instant sinds) {}

    /** All of them, the oldest first. */
    public List<Regel> alle() {
        List<Incident> oorzaken = lopend.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
        if (oorzaken.isEmpty()) {
            return List.of();
        }
        Map<String, String> dossiers = new HashMap<>();
        lopend.createProcessInstanceQuery()
                .processInstanceIds(
                        oorzaken.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .forEach(route -> dossiers.put(route.getId(), route.getBusinessKey()));
        return oorzaken.stream()
                .map(incident -> regel(incident, dossiers.get(incident.getProcessInstanceId())))
                .sorted(Comparator.comparing(Regel::sinds))
                .toList();
    }

    private Regel regel(Incident incident, String dossiernummer) {
        BpmnModelInstance model = modellen.getBpmnModelInstance(incident.getProcessDefinitionId());
        FlowElement stap = model.getModelElementById(incident.getActivityId());
        return new Regel(
                dossiernummer,
                stap == null || stap.getName() == null ? "Begin van dit deel" : stap.getName(),
                model.getModelElementsByType(Process.class).iterator().next().getName(),
                incident.getProcessInstanceId(),
                incident.getIncidentTimestamp().toInstant());
    }
}
