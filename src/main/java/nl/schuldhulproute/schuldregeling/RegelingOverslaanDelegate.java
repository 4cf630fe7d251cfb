package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The plan only offers guidance: no agreement with creditors is needed (B-24). */
@InModellen(value = "regelingOverslaan", schrijft = "regelingUitkomst")
class RegelingOverslaanDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable("regelingUitkomst", "GEEN");
    }
}
