package nl.schuldhulproute.gebeurtenis;

import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.proces.LopendeRoute;
import org.springframework.stereotype.Component;

/** Finds out where a case stands. */
@Component
class Situaties {

    private final LopendeRoute route;
    private final Besluiten besluiten;

    Situaties(LopendeRoute route, Besluiten besluiten) {
        this.route = route;
        this.besluiten = besluiten;
    }

    Situatie van(String dossiernummer) {
        List<Besluit> genomen = besluiten.findByDossiernummerOrderById(dossiernummer);
        return new Situatie(
                bericht -> route.hoort(dossiernummer, bericht),
                route.isBezigMet(dossiernummer, "crisisinterventie"),
                route.isBezigMet(dossiernummer, "voortijdige-beeindiging"),
                genomen.stream()
                        .filter(besluit -> besluit.soort() == Soort.TOEGANG)
                        .reduce((eerder, later) -> later)
                        .filter(besluit -> besluit.uitkomst().equals("TOEKENNEN"))
                        .isPresent(),
                genomen.stream().anyMatch(besluit -> besluit.uitkomst().equals("BEEINDIGEN")));
    }

    /** True while the route can still hear that something happened. */
    boolean loopt(String dossiernummer) {
        return route.hoort(dossiernummer, Gebeurtenis.OVERLIJDEN.bericht());
    }
}
