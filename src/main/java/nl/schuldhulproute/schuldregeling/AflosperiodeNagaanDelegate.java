package nl.schuldhulproute.schuldregeling;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether the period of the arrangement that runs was completed before another way would be taken (A36). */
@InModellen(
        value = "aflosperiodeNagaan",
        schrijft = {"aflosperiodeVoorbij"})
class AflosperiodeNagaanDelegate implements JavaDelegate {

    private final Vervolg vervolg;

    AflosperiodeNagaanDelegate(Vervolg vervolg) {
        this.vervolg = vervolg;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable(
                "aflosperiodeVoorbij",
                vervolg.isAflosperiodeVoorbij(
                        uitvoering.getProcessBusinessKey(),
                        Boolean.TRUE.equals(uitvoering.getVariable("gevolgenAanbod"))));
    }
}
