package nl.schuldhulproute.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Kladregels extends ListCrudRepository<Klad, Long> {

    List<Klad> findByTaakOrderByMoment(String taak);

    Optional<Klad> findByTaakAndGebruiker(String taak, String gebruiker);

    @Modifying
    @Query("delete from dossier.klad where taak = :taak")
    void verwijderVanTaak(String taak);

    @Modifying
    @Query("delete from dossier.klad where taak = :taak and gebruiker = :gebruiker")
    void verwijderVan(String taak, String gebruiker);
}
