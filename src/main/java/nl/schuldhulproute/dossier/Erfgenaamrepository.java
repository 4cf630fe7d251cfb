package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Erfgenaamrepository extends ListCrudRepository<Erfgenaam, Long> {

    Optional<Erfgenaam> findFirstByPersoonOrderByIdDesc(Long persoon);
}
