package nl.schuldhulproute.bezwaar;

import java.util.Map;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets the notice that has just come in run its course beside the route. */
@InModellen("ingebrekestellingBehandelen")
class IngebrekestellingBehandelenDelegate implements JavaDelegate {

    private static final String MODEL = "ingebrekestelling";

    private final Dwangsommen dwangsommen;
    private final Nevenroute nevenroute;

    IngebrekestellingBehandelenDelegate(Dwangsommen dwangsommen, Nevenroute nevenroute) {
        this.dwangsommen = dwangsommen;
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        Ingebrekestelling nieuwste = dwangsommen.nieuwste(dossiernummer);
        nevenroute.start(
                MODEL, dossiernummer, Map.of("termijn", nieuwste.termijn(), "ingebrekestelling", nieuwste.onderwerp()));
    }
}
