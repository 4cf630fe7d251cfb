package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether someone is left in the case after a death (VNG-model art. 17 lid 2). */
@InModellen(
        value = "overlijdenToetsen",
        schrijft = {"partnerBlijft"})
class OverlijdenToetsenDelegate implements JavaDelegate {

    private final Dossiers dossiers;

    OverlijdenToetsenDelegate(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable(
                "partnerBlijft",
                dossiers.aanvrager(uitvoering.getProcessBusinessKey()).overledenOp() == null);
    }
}
