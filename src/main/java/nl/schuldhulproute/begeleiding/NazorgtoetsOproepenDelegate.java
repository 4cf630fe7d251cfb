package nl.schuldhulproute.begeleiding;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Says that the nazorgtoets was called for, so that it is done once: by the timer, or when the goals are reached first. */
@InModellen(
        value = "nazorgtoetsOproepen",
        schrijft = {"nazorgtoetsBegonnen"})
class NazorgtoetsOproepenDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable("nazorgtoetsBegonnen", true);
    }
}
