package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** From now on somebody has to choose how to go on (VK). */
@InModellen("vervolgtermijnBeginnen")
class VervolgtermijnBeginnenDelegate implements JavaDelegate {

    private final Vervolgtermijn termijn;

    VervolgtermijnBeginnenDelegate(Vervolgtermijn termijn) {
        this.termijn = termijn;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        termijn.begint(uitvoering.getProcessBusinessKey());
    }
}
