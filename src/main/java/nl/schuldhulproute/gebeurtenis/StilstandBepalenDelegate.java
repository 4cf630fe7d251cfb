package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether every term of the case runs again (Awb art. 4:15). */
@InModellen(
        value = "stilstandBepalen",
        schrijft = {"stilstandVoorbij"})
class StilstandBepalenDelegate implements JavaDelegate {

    private final Stilstanden stilstanden;

    StilstandBepalenDelegate(Stilstanden stilstanden) {
        this.stilstanden = stilstanden;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable(
                "stilstandVoorbij",
                stilstanden.stilstaand(uitvoering.getProcessBusinessKey()).isEmpty());
    }
}
