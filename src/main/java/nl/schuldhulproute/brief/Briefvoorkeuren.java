package nl.schuldhulproute.brief;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Briefvoorkeuren extends ListCrudRepository<Briefvoorkeur, Long> {

    Optional<Briefvoorkeur> findFirstByPersoonOrderByIdDesc(Long persoon);
}
