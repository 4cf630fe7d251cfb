package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Dossierrepository extends ListCrudRepository<Dossier, String> {

    Optional<Dossier> findByKenmerk(String kenmerk);
}
