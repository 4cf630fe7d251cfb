package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What was registered with other organisations. */
public interface Meldingen extends ListCrudRepository<Melding, Long> {

    List<Melding> findByDossiernummerOrderById(String dossiernummer);
}
