package nl.schuldhulproute.brief;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface Brieftekstrepository extends ListCrudRepository<Brieftekst, Long> {

    Optional<Brieftekst> findFirstBySoortOrderByIdDesc(String soort);

    List<Brieftekst> findBySoortOrderByIdDesc(String soort);
}
