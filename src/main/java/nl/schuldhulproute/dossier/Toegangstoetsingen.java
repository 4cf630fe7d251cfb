package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The tests of access of all cases. */
public interface Toegangstoetsingen extends ListCrudRepository<Toegangstoetsing, Long> {

    /** The one that counts. */
    Optional<Toegangstoetsing> findFirstByDossiernummerOrderByIdDesc(String dossiernummer);
}
