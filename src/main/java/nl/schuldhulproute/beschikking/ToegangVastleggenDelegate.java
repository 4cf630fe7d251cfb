package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reads what was decided about access. */
@InModellen(
        value = "toegangVastleggen",
        schrijft = {"toegang"})
class ToegangVastleggenDelegate implements JavaDelegate {

    private final Besluitenboek boek;

    ToegangVastleggenDelegate(Besluitenboek boek) {
        this.boek = boek;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "toegang", boek.toegangVerleend(execution.getProcessBusinessKey()) ? "VERLEEND" : "GEWEIGERD");
    }
}
