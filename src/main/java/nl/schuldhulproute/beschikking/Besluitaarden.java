package nl.schuldhulproute.beschikking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import org.springframework.stereotype.Component;

/** Finds the kind of a decision. */
@Component
class Besluitaarden {

    private final Map<Soort, Besluitaard> aarden = new EnumMap<>(Soort.class);

    Besluitaarden(List<Besluitaard> aarden) {
        aarden.forEach(aard -> this.aarden.put(aard.soort(), aard));
        for (Soort soort : Soort.values()) {
            if (!this.aarden.containsKey(soort)) {
                throw new IllegalStateException("geen aard voor besluiten van soort " + soort);
            }
        }
    }

    Besluitaard van(Soort soort) {
        return aarden.get(soort);
    }

    Besluitaard van(Besluitconcept concept) {
        return van(concept.soort());
    }
}
