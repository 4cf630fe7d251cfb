package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Signals of arrears after the end of a case. */
public interface Vroegsignalen extends ListCrudRepository<Vroegsignaal, Long> {

    List<Vroegsignaal> findByDossiernummerOrderById(String dossiernummer);

    /** The one that is being looked at; there is one at most. */
    Optional<Vroegsignaal> findFirstByDossiernummerAndUitkomstIsNullOrderById(String dossiernummer);
}
