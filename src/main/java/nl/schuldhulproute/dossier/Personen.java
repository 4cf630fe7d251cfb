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

    @Query("select p.* from dossier.persoon p join dossier.deelname d on d.persoon = p.id"
            + " where d.dossiernummer = :dossiernummer and d.tot is null order by d.rol, d.id")
    List<Persoon> nu(String dossiernummer);

    @Query("select d.dossiernummer, p.voornaam, p.achternaam, p.geboortedatum, p.woonplaats, s.aangemeld_op,"
            + " s.beeindigd_op from dossier.persoon p join dossier.deelname d on d.persoon = p.id"
            + " join dossier.dossier s on s.nummer = d.dossiernummer"
            + " where lower(concat(coalesce(p.voornaam, ''), ' ', p.achternaam)) like :patroon escape '!'"
            + " order by p.achternaam, p.voornaam, d.dossiernummer fetch first 51 rows only")
    List<Zoektreffer> zoek(String patroon);
}
