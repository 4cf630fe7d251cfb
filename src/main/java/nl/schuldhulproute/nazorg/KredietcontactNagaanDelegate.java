package nl.schuldhulproute.nazorg;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether one more contact after a saneringskrediet is still to come (A44). */
@InModellen(
        value = "kredietcontactNagaan",
        schrijft = {"kredietcontact"})
class KredietcontactNagaanDelegate implements JavaDelegate {

    private final Kredietcontactkeuze keuze;

    KredietcontactNagaanDelegate(Kredietcontactkeuze keuze) {
        this.keuze = keuze;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable("kredietcontact", keuze.volgt(uitvoering.getProcessBusinessKey()));
    }
}
