package nl.schuldhulproute.proces;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether a schuldregeling must begin for the solution on which was decided while the begeleiding runs (T-24). */
@InModellen(
        value = "regelingNagaan",
        schrijft = {"alsnogRegeling", "oplossing"})
class RegelingNagaanDelegate implements JavaDelegate {

    private final Regelingtak regelingtak;

    RegelingNagaanDelegate(Regelingtak regelingtak) {
        this.regelingtak = regelingtak;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Optional<String> alsnog = regelingtak.alsnog(uitvoering.getProcessBusinessKey());
        uitvoering.setVariable("alsnogRegeling", alsnog.isPresent());
        alsnog.ifPresent(oplossing -> uitvoering.setVariable("oplossing", oplossing));
    }
}
