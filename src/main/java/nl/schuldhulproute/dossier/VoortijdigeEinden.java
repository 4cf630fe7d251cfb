package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Early ends of the help that were looked at. */
public interface VoortijdigeEinden extends ListCrudRepository<VoortijdigEinde, Long> {

    /** The one that was looked at last. */
    Optional<VoortijdigEinde> findFirstByDossiernummerOrderByIdDesc(String dossiernummer);
}
