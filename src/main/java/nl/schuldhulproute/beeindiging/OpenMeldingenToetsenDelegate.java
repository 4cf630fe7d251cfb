package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether notices about this case still stand at VISH, BKR or others. */
@InModellen(
        value = "openMeldingenToetsen",
        schrijft = {"meldingenOpen"})
class OpenMeldingenToetsenDelegate implements JavaDelegate {

    private final Meldingen meldingen;

    OpenMeldingenToetsenDelegate(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable(
                "meldingenOpen",
                meldingen.findByDossiernummerOrderById(uitvoering.getProcessBusinessKey()).stream()
                        .anyMatch(melding -> melding.beeindigdOp() == null));
    }
}
