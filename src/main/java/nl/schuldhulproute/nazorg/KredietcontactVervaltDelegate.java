package nl.schuldhulproute.nazorg;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody is left to speak with after a saneringskrediet: the terms of that contact fall away (A44). */
@InModellen("kredietcontactVervalt")
class KredietcontactVervaltDelegate implements JavaDelegate {

    private final Kredietcontactkeuze keuze;

    KredietcontactVervaltDelegate(Kredietcontactkeuze keuze) {
        this.keuze = keuze;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        keuze.vervalt(uitvoering.getProcessBusinessKey());
    }
}
