package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Requests for help that followed on a case. */
public interface Vervolgaanvragen extends ListCrudRepository<Vervolgaanvraag, Long> {

    List<Vervolgaanvraag> findByDossiernummerOrderById(String dossiernummer);

    /** The request for which no new case was opened yet. */
    Optional<Vervolgaanvraag> findFirstByDossiernummerAndNieuwDossierIsNullOrderById(String dossiernummer);

    /** The request from which this case came. */
    Optional<Vervolgaanvraag> findFirstByNieuwDossierOrderById(String nieuwDossier);
}
