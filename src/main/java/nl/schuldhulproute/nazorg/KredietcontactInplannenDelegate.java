package nl.schuldhulproute.nazorg;

import java.util.Map;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the contact after a saneringskrediet wait beside the route, because the route ends before it (A44). */
@InModellen("kredietcontactInplannen")
class KredietcontactInplannenDelegate implements JavaDelegate {

    static final String MODEL = "nazorg-na-saneringskrediet";

    private final Nevenroute nevenroute;

    KredietcontactInplannenDelegate(Nevenroute nevenroute) {
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        nevenroute.start(MODEL, uitvoering.getProcessBusinessKey(), Map.of());
    }
}
