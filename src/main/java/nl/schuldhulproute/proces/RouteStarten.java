package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;

/** Starts the route for a case that is stored already, so without its start form; only the application itself can ask it. */
final class RouteStarten extends StartProcessInstanceCmd {

    private static final long serialVersionUID = 1L;

    RouteStarten(String model, String dossiernummer) {
        super((ProcessInstantiationBuilderImpl) ProcessInstantiationBuilderImpl.createProcessInstanceByKey(null, model)
                .businessKey(dossiernummer));
    }
}
