package nl.schuldhulproute.sturing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * A case that stands still, or work of the engine itself.
     *
     * @param dossiernummer null for work of the engine itself
     * @param stap the name of the step at which it stands
     * @param deel the name of the model with that step
     * @param route the id by which Cockpit shows it, or null
     */
    public record Regel(String dossiernummer, String stap, String deel, String route, Instant sinds) {}

    /** All of them, the oldest first. */
    public List<Regel> alle() {
        List<Incident> oorzaken = oorzaken().toList();
        Map<String, String> dossiers = new HashMap<>();
        Set<String> routes = oorzaken.stream()
                .map(Incident::getProcessInstanceId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!routes.isEmpty()) {
            lopend.createProcessInstanceQuery()
                    .processInstanceIds(routes)
                    .list()
                    .forEach(route -> dossiers.put(route.getId(), route.getBusinessKey()));
        }
        return oorzaken.stream()
                .map(incident -> regel(incident, dossiers.get(incident.getProcessInstanceId())))
                .sorted(Comparator.comparing(Regel::sinds))
                .toList();
    }

    /** How many there are, without looking up what they are about. */
    public long aantal() {
        return oorzaken().count();
    }

    private Stream<Incident> oorzaken() {
        return lopend.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()));
    }

    private Regel regel(Incident incident, String dossiernummer) {
        if (incident.getProcessDefinitionId() == null) {
            // A batch, such as cases that go over to a new model, or the cleaning up of what is old.
            return new Regel(
                    null,
                    "Werk voor veel dossiers tegelijk",
                    "Een reeks of onderhoud",
                    null,
                    incident.getIncidentTimestamp().toInstant());
        }
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
