package nl.schuldhulproute.intake;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The intake ended with the decision not to take the aanvraag into consideration (Awb art. 4:5). */
@InModellen(value = "nietBehandeldVastleggen", schrijft = "intakeUitkomst")
class NietBehandeldVastleggenDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable("intakeUitkomst", "NIET_BEHANDELD");
    }
}
