package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** What was told in all cases; rows are only added. */
public interface Informaties extends ListCrudRepository<Informatie, Long> {

    List<Informatie> findByDossiernummerOrderById(String dossiernummer);
}
