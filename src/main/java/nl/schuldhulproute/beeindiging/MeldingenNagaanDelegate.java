package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Which notices at other organisations still stand. */
@InModellen(
        value = "meldingenNagaan",
        schrijft = {"vishOpen", "bkrOpen"})
class MeldingenNagaanDelegate implements JavaDelegate {

    private final OpenMeldingen meldingen;

    MeldingenNagaanDelegate(OpenMeldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        uitvoering.setVariable(
                "vishOpen", !meldingen.bij(nummer, Melding.Systeem.VISH).isEmpty());
        uitvoering.setVariable(
                "bkrOpen", !meldingen.bij(nummer, Melding.Systeem.BKR).isEmpty());
    }
}
