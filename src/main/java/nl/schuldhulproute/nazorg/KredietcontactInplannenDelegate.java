package nl.schuldhulproute.nazorg;

import java.util.Map;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the contact after a saneringskrediet wait beside the route, because the route ends before it (A44). */
@InModellen("kredietcontactInplannen")
class KredietcontactInplannenDelegate implements JavaDelegate {

    static final String MODEL = "nazorg-na-saneringskrediet";

    private final LopendeRoute route;
    private final Nevenroute nevenroute;

    KredietcontactInplannenDelegate(LopendeRoute route, Nevenroute nevenroute) {
        this.route = route;
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        // A route that was taken up again ends for the second time, and one contact waits already.
        if (!route.isBezigMet(nummer, MODEL)) {
            nevenroute.start(MODEL, nummer, Map.of());
        }
    }
}
