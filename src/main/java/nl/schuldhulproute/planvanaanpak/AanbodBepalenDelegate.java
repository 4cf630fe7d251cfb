package nl.schuldhulproute.planvanaanpak;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Proposes the aanbod; a human chooses in the next task. */
@InModellen("aanbodBepalen")
class AanbodBepalenDelegate implements JavaDelegate {

    private final Aanbodvoorstel voorstel;

    AanbodBepalenDelegate(Aanbodvoorstel voorstel) {
        this.voorstel = voorstel;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        voorstel.bepaal(uitvoering.getProcessBusinessKey());
    }
}
