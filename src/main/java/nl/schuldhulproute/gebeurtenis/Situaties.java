package nl.schuldhulproute.gebeurtenis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.termijn.Einde;
import org.springframework.stereotype.Component;

/** Finds out where a case stands. */
@Component
class Situaties {

    static final String INTERVENTIE = "crisisinterventie";

    private final LopendeRoute route;
    private final Besluiten besluiten;
    private final Crises crises;
    private final Stilstanden stilstanden;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Overgangsrecht beleid;
    private final Clock klok;

    Situaties(
            LopendeRoute route,
            Besluiten besluiten,
            Crises crises,
            Stilstanden stilstanden,
            Ingebrekestellingen ingebrekestellingen,
            Overgangsrecht beleid,
            Clock klok) {
        this.route = route;
        this.besluiten = besluiten;
        this.crises = crises;
        this.stilstanden = stilstanden;
        this.ingebrekestellingen = ingebrekestellingen;
        this.beleid = beleid;
        this.klok = klok;
    }

    Situatie van(String dossiernummer) {
        List<Besluit> genomen = besluiten.findByDossiernummerOrderById(dossiernummer);
        return new Situatie(
                bericht -> route.hoort(dossiernummer, bericht),
                crisisLoopt(dossiernummer),
                route.isBezigMet(dossiernummer, "voortijdige-beeindiging"),
                genomen.stream()
                        .filter(besluit -> besluit.soort() == Soort.TOEGANG)
                        .reduce((eerder, later) -> later)
                        .filter(besluit -> besluit.uitkomst().equals("TOEKENNEN"))
                        .isPresent(),
                genomen.stream().anyMatch(besluit -> besluit.uitkomst().equals("BEEINDIGEN")),
                beleid.geldt(
                        dossiernummer, Instelling.MISDRAGING, LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM)),
                beslistermijnen(dossiernummer));
    }

    private Situatie.Beslistermijnen beslistermijnen(String dossiernummer) {
        boolean vultAan = stilstanden.vultAan(dossiernummer);
        return new Situatie.Beslistermijnen(
                !stilstanden.lopend(dossiernummer).isEmpty(),
                !vultAan && !stilstanden.stilstaand(dossiernummer).isEmpty(),
                vultAan,
                ingebrekestelling(dossiernummer));
    }

    private Optional<String> ingebrekestelling(String dossiernummer) {
        if (stilstanden.besluiten(dossiernummer).isEmpty()) {
            return Optional.of("er loopt geen termijn om te besluiten");
        }
        return ingebrekestellingen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(eerder -> eerder.oordeel() == null)
                .findFirst()
                .map(eerder -> "er loopt al een ingebrekestelling, ontvangen op " + Dagtekst.van(eerder.ontvangenOp()));
    }

    /** Also while the message about a crisis that was found in a talk is still on its way to the route. */
    private boolean crisisLoopt(String dossiernummer) {
        return route.isBezigMet(dossiernummer, INTERVENTIE)
                || crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(dossiernummer)
                        .isPresent();
    }

    /** True while the route can still hear that something happened. */
    boolean loopt(String dossiernummer) {
        return route.hoort(dossiernummer, Gebeurtenis.OVERLIJDEN.bericht());
    }
}
