package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Tijdlijn;
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
    private final Tijdlijn tijdlijn;
    private final Nevenroute berichten;

    OverlijdenDoorgevenDelegate(
            Dossiers dossiers,
            LopendeRoute route,
            Situaties situaties,
            Overlijdens overlijdens,
            Tijdlijn tijdlijn,
            Nevenroute berichten) {
        this.overlijdens = overlijdens;
        this.tijdlijn = tijdlijn;
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
        Map<String, Object> verteld = tijdlijn.laatste(nummer, GebeurtenisVastleggen.FORMULIER);
        Object wie = verteld.get("overledene");
        List<String> ook = overlijdens.ookVan(
                nummer,
                wie == null ? null : Rol.valueOf(wie.toString()),
                LocalDate.parse(verteld.get("gebeurdOp").toString()));
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
