package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether the Wsnp runs already, because the route was taken up again: {@code ${lopendeWsnpNagaan}}. */
@InModellen(
        value = "lopendeWsnpNagaan",
        schrijft = {"wsnpLoopt"})
class LopendeWsnpNagaanDelegate implements JavaDelegate {

    private final Wsnptoelating toelating;

    LopendeWsnpNagaanDelegate(Wsnptoelating toelating) {
        this.toelating = toelating;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable("wsnpLoopt", toelating.neemOp(uitvoering.getProcessBusinessKey()));
    }
}
