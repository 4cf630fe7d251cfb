package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Decisions in the making. */
public interface Besluitconcepten extends ListCrudRepository<Besluitconcept, Long> {

    /** The draft that is being worked on. */
    Optional<Besluitconcept> findFirstByDossiernummerAndAfgehandeldFalseOrderByIdDesc(String dossiernummer);

    /** All drafts that are being worked on, the newest first. */
    List<Besluitconcept> findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(String dossiernummer);
}
