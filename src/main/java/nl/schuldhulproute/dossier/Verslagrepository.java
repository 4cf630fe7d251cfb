package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Verslagrepository extends ListCrudRepository<Verslag, Long> {

    List<Verslag> findByDossiernummerOrderById(String dossiernummer);

    Optional<Verslag> findFirstByDossiernummerAndFormulierOrderByIdDesc(String dossiernummer, String formulier);

    boolean existsBySleutel(String sleutel);

    Optional<Verslag> findBySleutel(String sleutel);
}
