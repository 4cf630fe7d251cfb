package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The times that a term to decide stood still. */
public interface Opschortingen extends ListCrudRepository<Opschorting, Long> {

    List<Opschorting> findByDossiernummerOrderById(String dossiernummer);

    /** The present one of a registered run of a term. */
    Optional<Opschorting> findFirstByTermijnAndHervatOpIsNullOrderByIdDesc(Long termijn);
}
