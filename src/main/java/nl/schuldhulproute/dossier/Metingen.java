package nl.schuldhulproute.dossier;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.repository.ListCrudRepository;

/** The measurements of all cases; rows are only added. */
public interface Metingen extends ListCrudRepository<Meting, Long> {

    List<Meting> findByDossiernummerOrderById(String dossiernummer);

    /** The last score of each leefgebied that was measured. */
    default Map<Leefgebied, Integer> laatste(String dossiernummer) {
        Map<Leefgebied, Integer> scores = new EnumMap<>(Leefgebied.class);
        findByDossiernummerOrderById(dossiernummer).forEach(meting -> scores.put(meting.leefgebied(), meting.score()));
        return scores;
    }
}
