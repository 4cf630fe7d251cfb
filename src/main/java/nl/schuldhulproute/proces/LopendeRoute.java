package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a phase may know of the route that runs for a case: what it can hear now, and which model is at work. */
@Component
public class LopendeRoute {

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;

    LopendeRoute(ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk) {
        this.motor = motor;
        this.motorwerk = motorwerk;
    }

    /** True while the route, or a phase of it, can hear this message. A route that is only being tidied up hears nothing. */
    public boolean hoort(String dossiernummer, String bericht) {
        return motorwerk.doe(() -> motor.getObject()
                        .getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(dossiernummer)
                        .messageEventSubscriptionName(bericht)
                        .count()
                > 0);
    }

    /** True while something beside the route that has this routing fact can hear this message. */
    public boolean hoort(String dossiernummer, String bericht, String feit, Object waarde) {
        return motorwerk.doe(() -> motor.getObject()
                        .getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(dossiernummer)
                        .messageEventSubscriptionName(bericht)
                        .processVariableValueEquals(feit, waarde)
                        .count()
                > 0);
    }

    /** True while this element of a diagram, a task or a model that is called, is at work for this case. */
    public boolean isBij(String dossiernummer, String element) {
        return motorwerk.doe(() -> motor.getObject()
                        .getRuntimeService()
                        .createExecutionQuery()
                        .processInstanceBusinessKey(dossiernummer)
                        .activityId(element)
                        .count()
                > 0);
    }

    /** True while this model runs for this case. */
    public boolean isBezigMet(String dossiernummer, String model) {
        return motorwerk.doe(() -> motor.getObject()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(model)
                        .processInstanceBusinessKey(dossiernummer)
                        .count()
                > 0);
    }
}
