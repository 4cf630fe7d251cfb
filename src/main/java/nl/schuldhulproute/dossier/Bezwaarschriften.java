package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Objections to decisions. */
public interface Bezwaarschriften extends ListCrudRepository<Bezwaar, Long> {

    List<Bezwaar> findByDossiernummerOrderById(String dossiernummer);
}
