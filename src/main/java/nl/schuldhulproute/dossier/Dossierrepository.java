package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Dossierrepository extends ListCrudRepository<Dossier, String> {

    Optional<Dossier> findByKenmerk(String kenmerk);

    List<Dossier> findByBehandelaarAndBeeindigdOpIsNullOrderByNummer(String behandelaar);

    /** The version counts on, so that who read the case before does not write the name away again. */
    @Modifying
    @Query("update dossier.dossier set behandelaar = :behandelaar, behandelaar_sinds = :op, versie = versie + 1"
            + " where nummer = :nummer and behandelaar is null and beeindigd_op is null")
    int eersteBehandelaar(String nummer, String behandelaar, LocalDate op);
}
