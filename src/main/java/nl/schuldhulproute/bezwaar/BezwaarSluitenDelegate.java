package nl.schuldhulproute.bezwaar;

import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The objection was withdrawn: nothing has to be decided any more (Awb art. 6:21). */
@InModellen("bezwaarSluiten")
class BezwaarSluitenDelegate implements JavaDelegate {

    private final Bezwaarzaken zaken;

    BezwaarSluitenDelegate(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Bezwaar bezwaar =
                zaken.van(uitvoering.getProcessBusinessKey(), (String) uitvoering.getVariable(Bezwaarzaken.FEIT));
        zaken.laatVervallen(bezwaar, bezwaar.ingetrokkenOp(), "Het bezwaar is ingetrokken.");
    }
}
