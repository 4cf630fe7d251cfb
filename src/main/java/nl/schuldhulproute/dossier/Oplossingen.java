package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The solutions of all cases. */
public interface Oplossingen extends ListCrudRepository<Oplossing, Long> {

    List<Oplossing> findByDossiernummerOrderById(String dossiernummer);

    /** The newest solution of a case, running or ended. */
    Optional<Oplossing> findFirstByDossiernummerOrderByIdDesc(String dossiernummer);
}
