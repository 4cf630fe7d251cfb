package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Agreed moments of contact. */
public interface Contacten extends ListCrudRepository<Contact, Long> {

    List<Contact> findByDossiernummerAndSoortOrderByGeplandOp(String dossiernummer, Contact.Soort soort);
}
