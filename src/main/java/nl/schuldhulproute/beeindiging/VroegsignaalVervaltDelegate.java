package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody is left to help after a vroegsignaal: it is done, and its terms fall away (VNG-model art. 17 lid 2). */
@InModellen("vroegsignaalVervalt")
class VroegsignaalVervaltDelegate implements JavaDelegate {

    private final Vroegsignaalverval verval;

    VroegsignaalVervaltDelegate(Vroegsignaalverval verval) {
        this.verval = verval;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        verval.vervalt(uitvoering.getProcessBusinessKey());
    }
}
