package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Which notices follow from access that is in force, and do not stand yet. */
@InModellen(
        value = "meldingenBepalen",
        schrijft = {"vishMelden", "bkrMelden", "schuldenBekend"})
class MeldingenBepalenDelegate implements JavaDelegate {

    private final Toegangsgevolgen gevolgen;

    MeldingenBepalenDelegate(Toegangsgevolgen gevolgen) {
        this.gevolgen = gevolgen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Toegangsgevolgen.Gevolg gevolg = gevolgen.van(execution.getProcessBusinessKey());
        execution.setVariable("vishMelden", gevolg.vishMelden());
        execution.setVariable("bkrMelden", gevolg.bkrMelden());
        execution.setVariable("schuldenBekend", gevolg.schuldenBekend());
    }
}
