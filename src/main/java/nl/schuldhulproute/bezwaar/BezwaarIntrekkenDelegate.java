package nl.schuldhulproute.bezwaar;

import java.util.List;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the objections that were withdrawn and still run that they have ended. */
@InModellen("bezwaarIntrekken")
class BezwaarIntrekkenDelegate implements JavaDelegate {

    private static final String BERICHT = "BezwaarIngetrokken";

    private final Bezwaarschriften bezwaarschriften;
    private final Nevenroute nevenroute;

    BezwaarIntrekkenDelegate(Bezwaarschriften bezwaarschriften, Nevenroute nevenroute) {
        this.bezwaarschriften = bezwaarschriften;
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        List<Bezwaar> ingetrokken = bezwaarschriften.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(bezwaar -> bezwaar.ingetrokkenOp() != null)
                .toList();
        ingetrokken.forEach(bezwaar -> nevenroute.meld(BERICHT, dossiernummer, Bezwaarzaken.FEIT, bezwaar.onderwerp()));
    }
}
