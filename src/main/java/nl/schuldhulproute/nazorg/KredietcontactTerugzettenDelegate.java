package nl.schuldhulproute.nazorg;

import java.util.Map;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A death was told by mistake: the contact after a saneringskrediet that fell away by it still comes (A44). */
@InModellen("kredietcontactTerugzetten")
class KredietcontactTerugzettenDelegate implements JavaDelegate {

    private final Kredietcontactkeuze keuze;
    private final Nevenroute nevenroute;

    KredietcontactTerugzettenDelegate(Kredietcontactkeuze keuze, Nevenroute nevenroute) {
        this.keuze = keuze;
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        if (keuze.komtToch(nummer)) {
            nevenroute.start(KredietcontactInplannenDelegate.MODEL, nummer, Map.of());
        }
    }
}
