package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Decisions that were made known; rows are only added. */
public interface Besluiten extends ListCrudRepository<Besluit, Long> {

    List<Besluit> findByDossiernummerOrderById(String dossiernummer);
}
