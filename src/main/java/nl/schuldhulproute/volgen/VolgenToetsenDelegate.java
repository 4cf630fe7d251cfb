package nl.schuldhulproute.volgen;

import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether this municipality follows its residents (VNG-model art. 14). */
@InModellen(
        value = "volgenToetsen",
        schrijft = {"volgen"})
class VolgenToetsenDelegate implements JavaDelegate {

    private final Beleid beleid;

    VolgenToetsenDelegate(Beleid beleid) {
        this.beleid = beleid;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        uitvoering.setVariable("volgen", beleid.volgen());
    }
}
