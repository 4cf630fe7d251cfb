package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Erfgenaamrepository extends ListCrudRepository<Erfgenaam, Long> {

    List<Erfgenaam> findByPersoon(Long persoon);

    Optional<Erfgenaam> findFirstByPersoonOrderByIdDesc(Long persoon);
}
