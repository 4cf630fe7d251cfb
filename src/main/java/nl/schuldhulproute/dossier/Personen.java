package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Personen extends ListCrudRepository<Persoon, Long> {

    List<Persoon> findByBsn(String bsn);

    List<Persoon> findByAchternaamIgnoreCaseAndGeboortedatum(String achternaam, LocalDate geboortedatum);

    @Query("select p.* from dossier.persoon p join dossier.deelname d on d.persoon = p.id"
            + " where d.dossiernummer = :dossiernummer and d.rol = :rol and d.tot is null")
    List<Persoon> met(String dossiernummer, String rol);
}
