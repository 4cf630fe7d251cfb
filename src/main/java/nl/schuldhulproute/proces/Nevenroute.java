package nl.schuldhulproute.proces;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Starts a model beside the route of a case, so that it goes on when the route has ended, and tells models what happened. */
@Component
public class Nevenroute {

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;

    Nevenroute(ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk) {
        this.motor = motor;
        this.motorwerk = motorwerk;
    }

    /** @param feiten the routing facts that the model declares */
    public void start(String model, String dossiernummer, Map<String, Object> feiten) {
        motorwerk.doe(
                () -> motor.getObject().getRuntimeService().startProcessInstanceByKey(model, dossiernummer, feiten));
    }

    /**
     * Begins, beside the route, the model that starts with this message.
     *
     * @param feiten the routing facts that the model declares
     */
    public void begin(String bericht, String dossiernummer, Map<String, Object> feiten) {
        motorwerk.doe(() ->
                motor.getObject().getRuntimeService().startProcessInstanceByMessage(bericht, dossiernummer, feiten));
    }

    /** Tells every model of this case that waits for this message. Nothing when nothing waits. */
    public void meld(String bericht, String dossiernummer) {
        motorwerk.doe(() -> {
            motor.getObject()
                    .getRuntimeService()
                    .createMessageCorrelation(bericht)
                    .processInstanceBusinessKey(dossiernummer)
                    .correlateAll();
            return null;
        });
    }

    /** Tells what waits for this message beside the route, and has this routing fact. Nothing when nothing waits. */
    public void meld(String bericht, String dossiernummer, String feit, Object waarde) {
        motorwerk.doe(() -> {
            motor.getObject()
                    .getRuntimeService()
                    .createMessageCorrelation(bericht)
                    .processInstanceBusinessKey(dossiernummer)
                    .processInstanceVariableEquals(feit, waarde)
                    .correlateAll();
            return null;
        });
    }
}
