package nl.schuldhulproute.nazorg;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * No contact after a saneringskrediet comes any more: one that waits since an earlier end of the route hears so, for its term does
 * not run either (A44).
 */
@InModellen("kredietcontactAfzeggen")
class KredietcontactAfzeggenDelegate implements JavaDelegate {

    private static final String BERICHT = "KredietcontactVervallen";

    private final Nevenroute nevenroute;

    KredietcontactAfzeggenDelegate(Nevenroute nevenroute) {
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        nevenroute.meld(BERICHT, uitvoering.getProcessBusinessKey());
    }
}
