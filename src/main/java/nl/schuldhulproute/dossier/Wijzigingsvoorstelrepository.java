package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** The changes that wait or waited for a decision; none is ever removed. */
interface Wijzigingsvoorstelrepository extends ListCrudRepository<Wijzigingsvoorstel, Long> {

    List<Wijzigingsvoorstel> findByDossiernummerOrderById(String dossiernummer);
}
