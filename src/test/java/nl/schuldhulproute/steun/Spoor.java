package nl.schuldhulproute.steun;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers what a case did, so that the bare engine can do the same. Silent unless it is asked to listen. */
@Component
public class Spoor extends AbstractBpmnParseListener {

    /** What made the case go on. */
    public enum Soort {
        TAAK,
        TIMER,
        BERICHT,
        MODEL
    }

    public record Stap(Soort soort, String model, String element) {}

    private static List<Stap> stappen;
    private static Map<String, List<Map<String, Object>>> feiten;

    public static void luister() {
        stappen = new ArrayList<>();
        feiten = new TreeMap<>();
    }

    public static void stop() {
        opgenomen = stappen;
        stappen = null;
    }

    private static List<Stap> opgenomen = List.of();

    public static List<Stap> stappen() {
        return opgenomen;
    }

    /** The routing facts after each time that this element was passed, in order. */
    public static List<Map<String, Object>> feitenNa(String model, String element) {
        return feiten.getOrDefault(model + "#" + element, List.of());
    }

    public static void timer(String model, String element) {
        if (stappen != null) {
            stappen.add(new Stap(Soort.TIMER, model, element));
        }
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity model) {
        volg(model.getKey(), model.getActivities());
    }

    private static void volg(String model, List<ActivityImpl> activiteiten) {
        for (ActivityImpl activiteit : activiteiten) {
            activiteit.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener)
                    uitvoering -> onthoud(model, activiteit.getId(), (ExecutionEntity) uitvoering));
            volg(model, activiteit.getActivities());
        }
    }

    private static void onthoud(String model, String element, ExecutionEntity uitvoering) {
        if (stappen == null) {
            return;
        }
        if (element.startsWith("userTask_") && !uitvoering.isCanceled()) {
            stappen.add(new Stap(Soort.TAAK, model, element));
        } else if (element.startsWith("message_")) {
            stappen.add(new Stap(Soort.BERICHT, model, element));
        } else if (element.startsWith("start_")
                && uitvoering.getProcessInstance().getSuperExecutionId() == null
                && uitvoering.getActivity().getFlowScope() == uitvoering.getProcessDefinition()) {
            stappen.add(new Stap(Soort.MODEL, model, element));
        }
        feiten.computeIfAbsent(model + "#" + element, sleutel -> new ArrayList<>())
                .add(new TreeMap<>(uitvoering.getProcessInstance().getVariables()));
    }
}
