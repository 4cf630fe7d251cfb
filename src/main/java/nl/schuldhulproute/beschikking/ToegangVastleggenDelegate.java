package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reads what was decided about access and which notices follow from it. */
@InModellen(
        value = "toegangVastleggen",
        schrijft = {"toegang", "vishMelden", "bkrMelden"})
class ToegangVastleggenDelegate implements JavaDelegate {

    private final Toegangsgevolgen gevolgen;

    ToegangVastleggenDelegate(Toegangsgevolgen gevolgen) {
        this.gevolgen = gevolgen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Toegangsgevolgen.Gevolg gevolg = gevolgen.van(execution.getProcessBusinessKey());
        execution.setVariable("toegang", gevolg.verleend() ? "VERLEEND" : "GEWEIGERD");
        execution.setVariable("vishMelden", gevolg.vishMelden());
        execution.setVariable("bkrMelden", gevolg.bkrMelden());
    }
}
