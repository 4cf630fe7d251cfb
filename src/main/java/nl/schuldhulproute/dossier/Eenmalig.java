package nl.schuldhulproute.dossier;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets something happen once only, also when it is asked twice at the same moment. */
@Service
@Transactional
public class Eenmalig {

    private final NamedParameterJdbcOperations jdbc;
    private final Clock klok;

    Eenmalig(NamedParameterJdbcOperations jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Notes that it happens now. The transaction can not go on when this is false: it must be rolled back.
     *
     * @param sleutel what happens; without personal data, because the database may quote it
     * @return false when it happened before, or is happening in another transaction that wins
     */
    public boolean gebeurtNu(String sleutel, String dossiernummer) {
        try {
            jdbc.update(
                    "insert into dossier.eenmalig (sleutel, dossiernummer, ingevoerd_op) values (:sleutel, :nummer, :nu)",
                    Map.of("sleutel", sleutel, "nummer", dossiernummer, "nu", Timestamp.from(klok.instant())));
            return true;
        } catch (DuplicateKeyException | TransientDataAccessException e) {
            // The second kind: the other one has not finished, and waiting for it took too long.
            return false;
        }
    }

    /** Whoever comes here second in this case waits until the first is done. Part of the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void eenVoorEen(String dossiernummer) {
        jdbc.queryForList(
                "select nummer from dossier.dossier where nummer = :nummer for update",
                Map.of("nummer", dossiernummer),
                String.class);
    }

    @Transactional(readOnly = true)
    public boolean isGebeurd(String sleutel) {
        Integer aantal = jdbc.queryForObject(
                "select count(*) from dossier.eenmalig where sleutel = :sleutel",
                Map.of("sleutel", sleutel),
                Integer.class);
        return aantal != null && aantal > 0;
    }

    /** The cases for which the first happened, and the second did not. */
    @Transactional(readOnly = true)
    public List<String> zonder(String eerste, String tweede) {
        return jdbc.queryForList(
                "select e.dossiernummer from dossier.eenmalig e where e.sleutel like :eerste and not exists"
                        + " (select 1 from dossier.eenmalig t where t.sleutel = concat(cast(:tweede as varchar(120)), e.dossiernummer))"
                        + " order by e.dossiernummer",
                Map.of("eerste", eerste + "%", "tweede", tweede),
                String.class);
    }
}
