package nl.schuldhulproute.steun;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Which model a definition is of, whoever asks; its id does not tell, for the engine leaves out a long name. */
public final class Modelnamen {

    private Modelnamen() {}

    public static String van(ProcessEngine motor, String definitie) {
        return ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> motor.getRepositoryService()
                        .getProcessDefinition(definitie)
                        .getKey()));
    }
}
