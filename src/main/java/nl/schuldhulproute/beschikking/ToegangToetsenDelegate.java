package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tests access by the rules and keeps advice and reasons in the dossier; decides nothing. */
@InModellen(value = "toegangToetsen", schrijft = "toegangAdvies")
class ToegangToetsenDelegate implements JavaDelegate {

    private final Toetser toetser;

    ToegangToetsenDelegate(Toetser toetser) {
        this.toetser = toetser;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                "toegangAdvies",
                toetser.toets(execution.getProcessBusinessKey()).name());
    }
}
