package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The measurements of all cases; rows are only added. */
public interface Metingen extends ListCrudRepository<Meting, Long> {

    List<Meting> findByDossiernummerOrderById(String dossiernummer);
}
