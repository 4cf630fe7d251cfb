package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The debts of all cases. */
public interface Schulden extends ListCrudRepository<Schuld, Long> {

    /** The debts that count: not those that were taken out of the list. In the order in which they were entered. */
    List<Schuld> findByDossiernummerAndVervallenOpIsNullOrderById(String dossiernummer);

    /** All debts, those that were taken out of the list included, in the order in which they were entered. */
    List<Schuld> findByDossiernummerOrderById(String dossiernummer);
}
