package nl.schuldhulproute.bezwaar;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets an objection run its course beside the route, also when the route has ended. */
@InModellen("bezwaarBehandelen")
class BezwaarBehandelenDelegate implements JavaDelegate {

    private static final String BERICHT = "BezwaarIngediend";

    private final Nevenroute nevenroute;

    BezwaarBehandelenDelegate(Nevenroute nevenroute) {
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        nevenroute.startMetBericht(BERICHT, uitvoering.getProcessBusinessKey());
    }
}
