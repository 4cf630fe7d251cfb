package nl.schuldhulproute.bezwaar;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The time to complete the objection passed unused: the term to decide runs again (Awb art. 7:10 lid 2). */
@InModellen("hersteltermijnAfsluiten")
class HersteltermijnAfsluitenDelegate implements JavaDelegate {

    private final Bezwaarzaken zaken;
    private final Hersteltermijnen hersteltermijnen;

    HersteltermijnAfsluitenDelegate(Bezwaarzaken zaken, Hersteltermijnen hersteltermijnen) {
        this.zaken = zaken;
        this.hersteltermijnen = hersteltermijnen;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        hersteltermijnen.nietHersteld(
                zaken.van(uitvoering.getProcessBusinessKey(), (String) uitvoering.getVariable(Bezwaarzaken.FEIT)));
    }
}
