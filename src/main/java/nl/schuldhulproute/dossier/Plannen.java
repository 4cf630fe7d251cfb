package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The plannen van aanpak. */
public interface Plannen extends ListCrudRepository<Plan, Long> {

    /** The newest version of the plan. */
    Optional<Plan> findFirstByDossiernummerOrderByVolgnummerDesc(String dossiernummer);

    /** All versions of the plan, the newest first. */
    List<Plan> findByDossiernummerOrderByVolgnummerDesc(String dossiernummer);

    /** The version to work on: the newest while it was not agreed yet, otherwise the next one. Not saved yet. */
    default Plan teBewerken(String dossiernummer, Instant nu) {
        return findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(plan -> plan.vastgesteldOp() == null ? plan : plan.volgende(nu))
                .orElseGet(() -> new Plan(dossiernummer, 1, nu));
    }
}
