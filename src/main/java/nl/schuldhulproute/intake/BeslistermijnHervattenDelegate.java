package nl.schuldhulproute.intake;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The hersteltermijn passed unused: the term of the decision runs again from the day after it (Awb art. 4:15; A9). */
@InModellen("beslistermijnHervatten")
class BeslistermijnHervattenDelegate implements JavaDelegate {

    private final Intaketermijnen termijnen;

    BeslistermijnHervattenDelegate(Intaketermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public void execute(DelegateExecution execution) {
        termijnen.nietAangevuld(execution.getProcessBusinessKey());
    }
}
