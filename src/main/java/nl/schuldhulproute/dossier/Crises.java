package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Threatening situations. */
public interface Crises extends ListCrudRepository<Crisis, Long> {

    List<Crisis> findByDossiernummerOrderById(String dossiernummer);

    /** The one that is not closed yet. */
    Optional<Crisis> findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(String dossiernummer);
}
