package nl.schuldhulproute.dossier;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which colleagues are away, and until when. Of no case: only so that nobody hands them work. */
@Service
@Transactional
public class Afwezigen {

    private final JdbcClient bank;

    Afwezigen(JdbcClient bank) {
        this.bank = bank;
    }

    /** Everyone who is away on this day. */
    @Transactional(readOnly = true)
    public Set<String> op(LocalDate dag) {
        return bank
                .sql("select gebruiker from dossier.afwezig where tot_en_met >= :dag")
                .param("dag", Date.valueOf(dag))
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** The last day on which this colleague is away; empty when he is not, or never was. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> totEnMet(String gebruiker, LocalDate vandaag) {
        return bank.sql("select tot_en_met from dossier.afwezig where gebruiker = :wie and tot_en_met >= :dag")
                .param("wie", gebruiker)
                .param("dag", Date.valueOf(vandaag))
                .query(LocalDate.class)
                .optional();
    }

    /** Away up to and including this day, in the place of what stood there; null: back again. */
    public void zet(String gebruiker, LocalDate totEnMet, String door) {
        bank.sql("delete from dossier.afwezig where gebruiker = :wie")
                .param("wie", gebruiker)
                .update();
        if (totEnMet != null) {
            bank.sql("insert into dossier.afwezig (gebruiker, tot_en_met, ingevoerd_door) values (:wie, :dag, :door)")
                    .param("wie", gebruiker)
                    .param("dag", Date.valueOf(totEnMet))
                    .param("door", door)
                    .update();
        }
    }
}
