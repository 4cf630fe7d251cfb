package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Inzageregels extends ListCrudRepository<Inzageregel, Long> {

    @Query("select i.* from dossier.inzage i where i.dossiernummer = :dossiernummer order by i.id desc"
            + " offset :vanaf rows fetch first :aantal rows only")
    List<Inzageregel> nieuwste(String dossiernummer, int vanaf, int aantal);

    long countByDossiernummer(String dossiernummer);
}
