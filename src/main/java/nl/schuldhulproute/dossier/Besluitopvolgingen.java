package nl.schuldhulproute.dossier;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Which decision came in the place of which, to read. Only {@link Besluitenboek} adds one. */
public interface Besluitopvolgingen extends Repository<Besluitopvolging, Long> {

    List<Besluitopvolging> findByDossiernummerOrderById(String dossiernummer);

    List<Besluitopvolging> findByBesluitOrderById(Long besluit);
}
