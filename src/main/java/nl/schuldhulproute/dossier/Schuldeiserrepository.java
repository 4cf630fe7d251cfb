package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Schuldeiserrepository extends ListCrudRepository<Schuldeiser, Long> {

    List<Schuldeiser> findByDossiernummerAndVervallenOpIsNullOrderByNaamAscIdAsc(String dossiernummer);
}
