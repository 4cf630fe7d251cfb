package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** What was agreed about nazorg in all cases. */
public interface Nazorgafspraken extends ListCrudRepository<Nazorgafspraak, Long> {

    Optional<Nazorgafspraak> findByDossiernummer(String dossiernummer);
}
