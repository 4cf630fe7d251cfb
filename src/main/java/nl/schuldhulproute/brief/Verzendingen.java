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

    /** What waits to be sent to this person, and, when nobody of this case is left, to anyone who is no heir. */
    @Query("select v.* from dossier.verzending v join dossier.brief b on b.id = v.brief where v.status = 'KLAAR'"
            + " and (b.persoon = :persoon or b.dossiernummer = :verlaten and b.persoon is null and b.overledene is null)"
            + " order by v.id")
    List<Verzending> klaarVoor(Long persoon, String verlaten);

    /** What waits to be sent to everybody of this case at once. */
    @Query("select v.* from dossier.verzending v join dossier.brief b on b.id = v.brief where v.status = 'KLAAR'"
            + " and b.dossiernummer = :dossiernummer and b.persoon is null and b.overledene is null order by v.id")
    List<Verzending> klaarVoorAllen(String dossiernummer);

    List<Verzending> findByOverledeneOrderById(Long overledene);

    /** What was written to the heir of this person, and neither replaced nor taken back. */
    @Query("select v.* from dossier.verzending v join dossier.brief b on b.id = v.brief where b.overledene = :persoon"
            + " and (v.status <> 'TEGENGEHOUDEN' or v.overledene is not null) order by v.id")
    List<Verzending> aanErfgenaamVan(Long persoon);
}
