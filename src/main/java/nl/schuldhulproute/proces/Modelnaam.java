package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Which model runs here. Not to be read from the id of its definition: the engine leaves the name out when it is long. */
public final class Modelnaam {

    private Modelnaam() {}

    /** The id of the model, e.g. {@code nazorg-na-saneringskrediet}. */
    public static String van(DelegateExecution uitvoering) {
        return uitvoering
                .getBpmnModelInstance()
                .getModelElementsByType(Process.class)
                .iterator()
                .next()
                .getId();
    }
}
