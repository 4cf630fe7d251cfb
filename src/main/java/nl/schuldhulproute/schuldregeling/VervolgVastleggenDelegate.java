package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The way that was chosen is taken, and not before a decision on it that is needed (T-24). */
@InModellen(
        value = "vervolgVastleggen",
        schrijft = {"oplossing", "regelingUitkomst"})
class VervolgVastleggenDelegate implements JavaDelegate {

    private final Vervolg vervolg;

    VervolgVastleggenDelegate(Vervolg vervolg) {
        this.vervolg = vervolg;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        vervolg.voerUit(
                        uitvoering.getProcessBusinessKey(),
                        Boolean.TRUE.equals(uitvoering.getVariable("gevolgenAanbod")),
                        (String) uitvoering.getVariable("oplossing"))
                .alsMap()
                .forEach(uitvoering::setVariable);
    }
}
