package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The proposals to creditors of all cases. */
public interface Voorstellen extends ListCrudRepository<Voorstel, Long> {

    /** The newest proposal of a case. */
    Optional<Voorstel> findFirstByDossiernummerOrderByIdDesc(String dossiernummer);
}
