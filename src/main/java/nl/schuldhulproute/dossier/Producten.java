package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The begeleidingsproducten of all cases. */
public interface Producten extends ListCrudRepository<Product, Long> {

    List<Product> findByDossiernummerOrderById(String dossiernummer);

    /** Products that were not completed yet. */
    List<Product> findByDossiernummerAndAfgerondOpIsNullOrderById(String dossiernummer);
}
