package nl.schuldhulproute.brief;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows are only added: there is no method that changes or removes one. */
interface Briefrepository extends Repository<Brief, Long> {

    String REGEL =
            "select b.id, b.dossiernummer, b.soort, b.geadresseerde, b.adres, b.onderwerp, b.datum, b.gemaakt_door,"
                    + " v.kanaal, v.status, v.verstuurd_op, v.pogingen, v.reden, v.overledene, v.tegengehouden_op,"
                    + " p.overleden_op, b.overledene as erfgenaam_van"
                    + " from dossier.brief b join dossier.verzending v on v.brief = b.id"
                    + " left join dossier.persoon p on p.id = b.persoon";

    Brief save(Brief brief);

    Optional<Brief> findById(Long id);

    boolean existsBySleutel(String sleutel);

    /** Whether another one came in its place for somebody who is no heir. */
    boolean existsByVervangtAndOverledeneIsNull(Long vervangt);

    /** What came in its place. */
    List<Brief> findByVervangt(Long vervangt);

    List<Brief> findByBesluitOrderById(Long besluit);

    /** What was written last of this kind about this objection. */
    Optional<Brief> findFirstByZaakAndSoortOrderByIdDesc(String zaak, String soort);

    /** How many letters of this decision went, or wait to go, to somebody who is no heir. */
    @Query("select count(*) from dossier.brief b join dossier.verzending v on v.brief = b.id where b.besluit = :besluit"
            + " and b.overledene is null and v.status <> 'TEGENGEHOUDEN'")
    long aanLevenden(Long besluit);

    @Query(REGEL + " where b.dossiernummer = :dossiernummer order by b.id desc")
    List<Briefregel> van(String dossiernummer);

    @Query(REGEL + " where v.status = 'KLAAR' order by b.id")
    List<Briefregel> klaar();
}
