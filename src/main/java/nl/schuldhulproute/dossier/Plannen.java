package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** The plannen van aanpak. */
public interface Plannen extends ListCrudRepository<Plan, Long> {

    /** The newest version of the plan. */
    Optional<Plan> findFirstByDossiernummerOrderByVolgnummerDesc(String dossiernummer);

    /** All versions of the plan, the newest first. */
    List<Plan> findByDossiernummerOrderByVolgnummerDesc(String dossiernummer);

    /**
     * An amount that is repaid though another one was decided on.
     *
     * @param cent a month
     * @param inBesluit what was decided, in cents a month
     * @param sinds the day from which it counts
     */
    record ZonderBesluit(long cent, long inBesluit, LocalDate sinds) {}

    /** What is repaid now without a decision on it; empty when that is what was decided. */
    default Optional<ZonderBesluit> zonderBesluit(String dossiernummer) {
        return findByDossiernummerOrderByVolgnummerDesc(dossiernummer).stream()
                .dropWhile(plan -> plan.vastgesteldOp() == null)
                .takeWhile(Plan::wijktAfVanBesluit)
                .map(plan -> new ZonderBesluit(
                        plan.afloscapaciteit(), plan.afloscapaciteitInBesluit(), plan.vastgesteldOp()))
                .reduce((nieuw, eerder) -> nieuw.cent() == eerder.cent()
                        ? new ZonderBesluit(nieuw.cent(), nieuw.inBesluit(), eerder.sinds())
                        : nieuw);
    }

    /** The version to work on: the newest while it was not agreed yet, otherwise the next one. Not saved yet. */
    default Plan teBewerken(String dossiernummer, Instant nu) {
        return findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(plan -> plan.vastgesteldOp() == null ? plan : plan.volgende(nu))
                .orElseGet(() -> new Plan(dossiernummer, 1, nu));
    }
}
