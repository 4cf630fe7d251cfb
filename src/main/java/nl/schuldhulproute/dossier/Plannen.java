package nl.schuldhulproute.dossier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The plannen van aanpak. */
public interface Plannen extends ListCrudRepository<Plan, Long> {

    /** The newest version of the plan. */
    Optional<Plan> findFirstByDossiernummerOrderByVolgnummerDesc(String dossiernummer);
}
