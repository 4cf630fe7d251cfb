package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A decision on another solution can have been made in the meantime: what is arranged is what the plan says now (T-24). */
@InModellen(
        value = "oplossingOvernemen",
        schrijft = {"oplossing", "regelingNodig"})
class OplossingOvernemenDelegate implements JavaDelegate {

    private final BeslotenOplossing besloten;

    OplossingOvernemenDelegate(BeslotenOplossing besloten) {
        this.besloten = besloten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        String loopt = (String) uitvoering.getVariable("oplossing");
        uitvoering.setVariable("regelingNodig", besloten.vraagtRegeling(nummer, loopt));
        uitvoering.setVariable("oplossing", besloten.regeling(nummer, loopt));
    }
}
