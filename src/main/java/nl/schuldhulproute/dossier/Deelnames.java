package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Deelnames extends ListCrudRepository<Deelname, Long> {

    List<Deelname> findByPersoonAndTotIsNull(Long persoon);

    List<Deelname> findByPersoon(Long persoon);

    List<Deelname> findByDossiernummerAndTotIsNull(String dossiernummer);

    List<Deelname> findByDossiernummerOrderByRolAscIdAsc(String dossiernummer);
}
