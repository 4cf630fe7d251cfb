package nl.schuldhulproute.proces;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Work that the application itself does in the engine because of what a user did. Nobody has a right to start the
 * watching of a term or to end a route by hand, so it is not asked of the user; it joins the running transaction.
 */
@Component
class Motorwerk {

    private final ObjectProvider<ProcessEngine> motor;

    Motorwerk(ObjectProvider<ProcessEngine> motor) {
        this.motor = motor;
    }

    <T> T doe(Callable<T> werk) {
        return ((ProcessEngineConfigurationImpl) motor.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(werk));
    }

    /** As {@link #doe}, for one command of the engine. */
    <T> T voerUit(Command<T> opdracht) {
        return doe(() -> ((ProcessEngineConfigurationImpl) motor.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(opdracht));
    }
}
