package nl.schuldhulproute.bezwaar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Onbevangenheid;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Collegas.Collega;
import org.springframework.stereotype.Component;

/**
 * Whether somebody is left to decide again: who drafted or read a decision does not (Awb art. 7:5, 10:3 lid 3). A small
 * municipality must find a colleague elsewhere, and had better know that when the objection comes in.
 */
@Component
class Onbevangenen {

    private static final Set<String> HEROVERWEGEN = Set.of("kwaliteitsmedewerkers");
    private static final Set<String> OPSTELLEN = Set.of("consulenten");

    private final Collegas collegas;

    Onbevangenen(Collegas collegas) {
        this.collegas = collegas;
    }

    /** For each decision that nobody can reconsider a line that says who is missing; empty when there is always somebody. */
    String ontbreken(List<Besluit> besluiten) {
        return ontbreken(besluiten, collegas.in(HEROVERWEGEN), collegas.in(OPSTELLEN));
    }

    static String ontbreken(List<Besluit> besluiten, List<Collega> lezers, List<Collega> opstellers) {
        return besluiten.stream()
                .flatMap(besluit -> wieOntbreekt(besluit, lezers, opstellers)
                        .map(wie -> "- %s: er is geen %s die er niet aan meewerkte"
                                .formatted(Bezwaarzaken.omschrijving(besluit), wie))
                        .stream())
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> wieOntbreekt(Besluit besluit, List<Collega> lezers, List<Collega> opstellers) {
        boolean lezer = lezers.stream().anyMatch(wie -> !Onbevangenheid.werkteMee(besluit, wie.id()));
        boolean opsteller = opstellers.stream().anyMatch(wie -> !Onbevangenheid.werkteMee(besluit, wie.id()));
        if (lezer && opsteller) {
            return Optional.empty();
        }
        return Optional.of(
                lezer ? "consulent" : opsteller ? "kwaliteitsmedewerker" : "kwaliteitsmedewerker en geen consulent");
    }
}
