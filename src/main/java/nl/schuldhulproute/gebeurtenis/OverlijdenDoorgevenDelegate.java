package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.KanNuNiet;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells of a death what it concerns: the route while it runs, and each objection that is dealt with beside it, also after the
 * end of the route (BW art. 4:182).
 */
@InModellen("overlijdenDoorgeven")
class OverlijdenDoorgevenDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final LopendeRoute route;
    private final Nevenroute berichten;

    OverlijdenDoorgevenDelegate(Dossiers dossiers, LopendeRoute route, Nevenroute berichten) {
        this.dossiers = dossiers;
        this.route = route;
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        boolean bezwaar = route.hoort(nummer, Situaties.OVERLEDEN_TIJDENS_BEZWAAR);
        String bericht = Gebeurtenis.OVERLIJDEN.bericht();
        boolean loopt = dossiers.dossier(nummer).beeindigdOp() == null && route.hoort(nummer, bericht);
        if (!bezwaar && !loopt) {
            throw new KanNuNiet("De route van dit dossier loopt niet meer. Er is niets bewaard.");
        }
        berichten.meld(Situaties.OVERLEDEN_TIJDENS_BEZWAAR, nummer);
        if (loopt) {
            berichten.meld(bericht, nummer);
        }
    }
}
