package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Notices that a decision is late. */
public interface Ingebrekestellingen extends ListCrudRepository<Ingebrekestelling, Long> {

    List<Ingebrekestelling> findByDossiernummerOrderById(String dossiernummer);

    /** The one about this term that is not settled yet. */
    Optional<Ingebrekestelling> findFirstByDossiernummerAndTermijnAndOordeelIsNullOrderById(
            String dossiernummer, String termijn);
}
