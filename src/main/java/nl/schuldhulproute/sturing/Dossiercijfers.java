package nl.schuldhulproute.sturing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The running cases, counted in the dossier: everyone who asked for something and whose case has not ended. */
@Component
public class Dossiercijfers {

    private static final String KOLOMMEN = "select nummer, aangemeld_op, behandelaar from dossier.dossier";

    private final JdbcClient database;

    Dossiercijfers(JdbcClient database) {
        this.database = database;
    }

    /**
     * A case by its number; nothing of the resident.
     *
     * @param behandelaar the user who handles it, or null
     */
    public record Regel(String nummer, LocalDate aangemeldOp, String behandelaar) {}

    public long lopend() {
        return database.sql("select count(*) from dossier.dossier where beeindigd_op is null")
                .query(Long.class)
                .single();
    }

    /** The running cases, the oldest first. */
    public Bladzijde<Regel> lijst(int bladzijde) {
        long totaal = lopend();
        int nu = Bladzijde.bestaand(bladzijde, totaal);
        List<Regel> regels = database.sql(KOLOMMEN
                        + " where beeindigd_op is null order by aangemeld_op, nummer limit :aantal offset :vanaf")
                .param("aantal", Bladzijde.GROOTTE)
                .param("vanaf", Bladzijde.eerste(nu))
                .query(Regel.class)
                .list();
        return new Bladzijde<>(regels, totaal, nu);
    }

    /** These cases by their number. */
    public Map<String, Regel> met(Collection<String> nummers) {
        if (nummers.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(KOLOMMEN + " where nummer in (:nummers)")
                .param("nummers", nummers)
                .query(Regel.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Regel::nummer, Function.identity()));
    }
}
