package nl.schuldhulproute.gebeurtenis;

import java.util.List;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A death was told by mistake: whatever still deals with it hears that, and the model learns what the route does. */
@InModellen(
        value = "overlijdenHerstellen",
        schrijft = {"routeNa"})
class OverlijdenHerstellenDelegate implements JavaDelegate {

    /** What each model that still asks something because of a death hears. */
    static final List<String> BERICHTEN = List.of(
            "LeeftTijdensAfronden", "LeeftTijdensBezwaar", "LeeftTijdensIntrekken", "LeeftTijdensIngebrekestelling");

    private final Situaties situaties;
    private final Overlijdens overlijdens;
    private final Nevenroute berichten;

    OverlijdenHerstellenDelegate(Situaties situaties, Overlijdens overlijdens, Nevenroute berichten) {
        this.overlijdens = overlijdens;
        this.situaties = situaties;
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        BERICHTEN.forEach(bericht -> berichten.meld(bericht, nummer));
        Situaties.Vervolg vervolg = situaties.naHerstel(nummer);
        if (vervolg == Situaties.Vervolg.GEEINDIGD) {
            overlijdens.zetEindeRecht(nummer);
        }
        uitvoering.setVariable("routeNa", vervolg.name());
    }
}
