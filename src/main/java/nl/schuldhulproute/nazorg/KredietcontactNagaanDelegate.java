package nl.schuldhulproute.nazorg;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether one more contact after a saneringskrediet is still to come (A44). */
@InModellen(
        value = "kredietcontactNagaan",
        schrijft = {"kredietcontact"})
class KredietcontactNagaanDelegate implements JavaDelegate {

    private final Termijnregister termijnen;

    KredietcontactNagaanDelegate(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable(
                "kredietcontact",
                termijnen.lopend(uitvoering.getProcessBusinessKey(), "A44").isPresent());
    }
}
