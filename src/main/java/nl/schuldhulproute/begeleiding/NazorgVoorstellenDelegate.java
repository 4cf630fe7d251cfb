package nl.schuldhulproute.begeleiding;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Proposes active or passive nazorg; a human chooses in the next task. */
@InModellen("nazorgVoorstellen")
class NazorgVoorstellenDelegate implements JavaDelegate {

    private final Nazorgvoorstel voorstel;

    NazorgVoorstellenDelegate(Nazorgvoorstel voorstel) {
        this.voorstel = voorstel;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        voorstel.bepaal(uitvoering.getProcessBusinessKey());
    }
}
