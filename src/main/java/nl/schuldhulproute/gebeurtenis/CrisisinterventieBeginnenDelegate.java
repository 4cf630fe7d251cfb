package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Starts the terms of the intervention. */
@InModellen("crisisinterventieBeginnen")
class CrisisinterventieBeginnenDelegate implements JavaDelegate {

    private final Interventie interventie;

    CrisisinterventieBeginnenDelegate(Interventie interventie) {
        this.interventie = interventie;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        interventie.begin(uitvoering.getProcessBusinessKey());
    }
}
