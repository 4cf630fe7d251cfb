package nl.schuldhulproute.brief;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Verzendingen extends ListCrudRepository<Verzending, Long> {

    Optional<Verzending> findByBrief(Long brief);

    @Query("select * from dossier.verzending where status = 'KLAAR' and kanaal = 'EMAIL' and volgende_poging <= :nu"
            + " order by id fetch first 50 rows only")
    List<Verzending> rijp(Instant nu);
}
