package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface Begrotingsposten extends ListCrudRepository<Begrotingspost, Long> {

    List<Begrotingspost> findByDossiernummerAndVervallenOpIsNullOrderById(String dossiernummer);
}
