package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.KanNuNiet;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells of a death what it concerns: the route while it runs, and what runs beside it, also after the end of the route (BW art.
 * 4:182).
 */
@InModellen("overlijdenDoorgeven")
class OverlijdenDoorgevenDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final LopendeRoute route;
    private final Situaties situaties;
    private final Nevenroute berichten;

    OverlijdenDoorgevenDelegate(Dossiers dossiers, LopendeRoute route, Situaties situaties, Nevenroute berichten) {
        this.situaties = situaties;
        this.dossiers = dossiers;
        this.route = route;
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        boolean ernaast = situaties.looptErnaast(nummer);
        String bericht = Gebeurtenis.OVERLIJDEN.bericht();
        boolean loopt = dossiers.dossier(nummer).beeindigdOp() == null && route.hoort(nummer, bericht);
        if (!ernaast && !loopt) {
            throw new KanNuNiet("De route van dit dossier loopt niet meer. Er is niets bewaard.");
        }
        Situaties.OVERLEDEN_NAAST_ROUTE.forEach(melding -> berichten.meld(melding, nummer));
        if (loopt) {
            berichten.meld(bericht, nummer);
        }
    }
}
