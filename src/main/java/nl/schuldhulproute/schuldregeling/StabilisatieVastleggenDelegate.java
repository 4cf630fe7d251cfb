package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Stable without an arrangement, and not before a decision on it that is needed (T-24). */
@InModellen(
        value = "stabilisatieVastleggen",
        schrijft = {"regelingUitkomst"})
class StabilisatieVastleggenDelegate implements JavaDelegate {

    private final Vervolg vervolg;

    StabilisatieVastleggenDelegate(Vervolg vervolg) {
        this.vervolg = vervolg;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        vervolg.isStabiel(
                        uitvoering.getProcessBusinessKey(),
                        Boolean.TRUE.equals(uitvoering.getVariable("gevolgenAanbod")))
                .alsMap()
                .forEach(uitvoering::setVariable);
    }
}
