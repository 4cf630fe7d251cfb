package nl.schuldhulproute.gebeurtenis;

import java.util.List;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.KanNuNiet;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells of a death what it concerns: the route while it runs, and what runs beside it, also after the end of the route and in
 * another case of the same person (BW art. 4:182).
 */
@InModellen("overlijdenDoorgeven")
class OverlijdenDoorgevenDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final LopendeRoute route;
    private final Situaties situaties;
    private final Overlijdens overlijdens;
    private final Nevenroute berichten;

    OverlijdenDoorgevenDelegate(
            Dossiers dossiers, LopendeRoute route, Situaties situaties, Overlijdens overlijdens, Nevenroute berichten) {
        this.overlijdens = overlijdens;
        this.situaties = situaties;
        this.dossiers = dossiers;
        this.route = route;
        this.berichten = berichten;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        if (!situaties.looptErnaast(nummer) && !hoortDeRoute(nummer)) {
            throw new KanNuNiet("De route van dit dossier loopt niet meer. Er is niets bewaard.");
        }
        List<String> ook = overlijdens.ookGemeld(nummer);
        geefDoor(nummer);
        ook.forEach(this::geefDoor);
    }

    private void geefDoor(String nummer) {
        Situaties.OVERLEDEN_NAAST_ROUTE.forEach(melding -> berichten.meld(melding, nummer));
        if (hoortDeRoute(nummer)) {
            berichten.meld(Gebeurtenis.OVERLIJDEN.bericht(), nummer);
        }
    }

    private boolean hoortDeRoute(String nummer) {
        return dossiers.dossier(nummer).beeindigdOp() == null && route.hoort(nummer, Gebeurtenis.OVERLIJDEN.bericht());
    }
}
