package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A route that ended by mistake goes on: {@code ${dossierHeropenen}}. */
@InModellen("dossierHeropenen")
class DossierHeropenenDelegate implements JavaDelegate {

    private final Dossiersluiting sluiting;

    DossierHeropenenDelegate(Dossiersluiting sluiting) {
        this.sluiting = sluiting;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        sluiting.heropen(
                uitvoering.getProcessBusinessKey(),
                new Dossiersluiting.Plaats(
                        uitvoering.getProcessDefinitionId().split(":")[0],
                        uitvoering.getCurrentActivityId(),
                        uitvoering.getCurrentActivityName()));
    }
}
