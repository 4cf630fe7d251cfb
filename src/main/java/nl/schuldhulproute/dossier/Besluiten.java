package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Decisions that were made known, to read. Only {@link Besluitenboek} adds one, and nothing changes one. */
public interface Besluiten extends Repository<Besluit, Long> {

    List<Besluit> findByDossiernummerOrderById(String dossiernummer);

    Optional<Besluit> findById(Long id);

    /** Whether there is a decision on access: from then on a change of the aanbod asks for another one (T-24). */
    default boolean isOverToegangBesloten(String dossiernummer) {
        return findByDossiernummerOrderById(dossiernummer).stream()
                .anyMatch(besluit -> besluit.verleentToegang() || besluit.weigertToegang());
    }
}
