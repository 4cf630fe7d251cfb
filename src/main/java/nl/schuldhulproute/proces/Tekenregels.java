package nl.schuldhulproute.proces;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Whether everything in the model is drawn: what is not in the picture, a process owner cannot see. */
final class Tekenregels {

    void toets(Process proces, Bezwaren bezwaren) {
        Map<BaseElement, BpmnShape> vormen = proces.getModelInstance().getModelElementsByType(BpmnShape.class).stream()
                .filter(vorm -> vorm.getBpmnElement() != null && vorm.getBounds() != null)
                .collect(Collectors.toMap(BpmnShape::getBpmnElement, Function.identity(), (een, twee) -> een));
        Set<BaseElement> lijnen = proces.getModelInstance().getModelElementsByType(BpmnEdge.class).stream()
                .filter(lijn -> lijn.getWaypoints().size() > 1)
                .map(BpmnEdge::getBpmnElement)
                .collect(Collectors.toSet());
        proces.getModelInstance().getModelElementsByType(FlowNode.class).stream()
                .filter(knoop -> !vormen.containsKey(knoop))
                .forEach(knoop -> bezwaren.meld(knoop, "dit staat niet in de tekening."));
        proces.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .filter(weg -> !lijnen.contains(weg))
                .forEach(weg -> bezwaren.meld(weg, "deze weg staat niet in de tekening."));
    }
}
