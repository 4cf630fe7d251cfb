package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Whether the route ended by the decision that was withdrawn, or revoked after an objection, and can go on: then the model
 * takes it up again (Awb art. 7:11).
 */
@InModellen(
        value = "hervattenNagaan",
        schrijft = {"kanHervatten"})
class HervattenNagaanDelegate implements JavaDelegate {

    private final Hervatting hervatting;

    HervattenNagaanDelegate(Hervatting hervatting) {
        this.hervatting = hervatting;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Long besluit = (Long) uitvoering.getVariable("betreft");
        uitvoering.setVariable(
                "kanHervatten", besluit != null && hervatting.kan(uitvoering.getProcessBusinessKey(), besluit));
    }
}
