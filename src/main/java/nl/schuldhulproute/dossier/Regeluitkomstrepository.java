package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The kept outcomes of rules; rows are only added. */
interface Regeluitkomstrepository extends ListCrudRepository<Regeluitkomst, Long> {

    List<Regeluitkomst> findByDossiernummerOrderById(String dossiernummer);

    Optional<Regeluitkomst> findFirstByDossiernummerAndRegelOrderByIdDesc(String dossiernummer, Regel regel);
}
