package nl.schuldhulproute.beeindiging;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;

/**
 * Which decisions say whether help is given. A dwangsom does not, however late it comes, and neither does an answer to an
 * objection, unless it decides on the access itself: then it stands where the decision stood that it replaces. To refuse a
 * change that was asked for leaves the help as it was.
 */
final class Hulpbesluiten {

    private static final Set<Soort> OVER_DE_HULP = EnumSet.of(
            Soort.TOEGANG,
            Soort.NIET_IN_BEHANDELING,
            Soort.WIJZIGING,
            Soort.BEEINDIGING,
            Soort.VOORTIJDIGE_BEEINDIGING);

    private Hulpbesluiten() {}

    /**
     * The last decision on the help.
     *
     * @param besluiten the decisions that were made known, the oldest first
     */
    static Optional<Besluit> laatste(List<Besluit> besluiten) {
        return besluiten.stream()
                .filter(besluit -> OVER_DE_HULP.contains(besluit.soort()) || besluit.vervanging() != null)
                .filter(besluit -> !Besluituitkomst.VERZOEK_AFWIJZEN.name().equals(besluit.uitkomst()))
                .max(Comparator.comparing(Besluit::plaats).thenComparing(Besluit::id));
    }
}
