package nl.schuldhulproute.brief;

import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;

/** A letter cannot be made because the dossier does not hold what it has to say. */
public final class OntbrekendeGegevens extends Invoerfout {

    private static final long serialVersionUID = 1L;

    OntbrekendeGegevens(Tekstsoort soort, Set<Briefnaam> ontbreekt) {
        super(
                null,
                "De brief \"%s\" kan nog niet worden gemaakt. Vul eerst in het dossier in: %s."
                        .formatted(
                                soort.naam(),
                                ontbreekt.stream().map(Briefnaam::uitleg).collect(Collectors.joining("; "))));
    }
}
