package nl.schuldhulproute.schuldregeling;

import java.util.Optional;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether an arrangement runs already, because the route was taken up again: {@code ${lopendeRegelingNagaan}}. */
@InModellen(
        value = "lopendeRegelingNagaan",
        schrijft = {"regelingLoopt", "andersBesloten", "vervolgNodig", "oplossing", "hercontrole"})
class LopendeRegelingNagaanDelegate implements JavaDelegate {

    private final HervatteRegeling regeling;

    LopendeRegelingNagaanDelegate(HervatteRegeling regeling) {
        this.regeling = regeling;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Optional<HervatteRegeling.Loopt> loopt = regeling.neemOp(uitvoering.getProcessBusinessKey());
        uitvoering.setVariable("regelingLoopt", loopt.isPresent());
        loopt.ifPresent(regeling -> {
            uitvoering.setVariable("andersBesloten", regeling.anders());
            uitvoering.setVariable("vervolgNodig", regeling.vervolgNodig());
            uitvoering.setVariable("oplossing", regeling.soort().name());
            uitvoering.setVariable("hercontrole", regeling.hercontrole());
        });
    }
}
