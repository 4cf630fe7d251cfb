package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Inzageregels extends ListCrudRepository<Inzageregel, Long> {

    @Query("select i.* from dossier.inzage i where i.dossiernummer = :dossiernummer order by i.id desc"
            + " offset :vanaf rows fetch first :aantal rows only")
    List<Inzageregel> nieuwste(String dossiernummer, int vanaf, int aantal);

    @Query("select distinct i.dossiernummer from dossier.inzage i where i.wie = :wie and i.moment >= :vanaf"
            + " and i.soort = 'NAAM' and i.dossiernummer in (:dossiernummers)")
    Set<String> namenGezien(String wie, Instant vanaf, Set<String> dossiernummers);

    @Query("select count(*) > 0 from dossier.inzage i where i.dossiernummer = :dossiernummer and i.wie = :wie"
            + " and i.moment >= :vanaf and i.soort = :soort")
    boolean isGezien(String dossiernummer, String wie, Instant vanaf, String soort);

    long countByDossiernummer(String dossiernummer);
}
