package nl.schuldhulproute.sturing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Wachttermijnen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the running terms stand, counted in the register itself. Terms that tell nobody to do something do not count. */
@Component
public class Termijncijfers {

    /** The same order as {@link nl.schuldhulproute.termijn.Termijn#stand}: a suspended term is never late. */
    private static final String LOPEND = """
            select t.dossiernummer, t.code, t.start_op, t.einde, d.behandelaar,
                   case when t.opgeschort_vanaf is not null and t.opgeschort_vanaf <= :vandaag then 'OPGESCHORT'
                        when t.einde < :vandaag then 'VERLOPEN'
                        when t.waarschuwing_op <= :vandaag then 'WAARSCHUWEN'
                        else 'LOOPT' end as stand
            from dossier.termijn t
            left join dossier.dossier d on d.nummer = t.dossiernummer
            where t.voldaan_op is null and t.vervallen_op is null and t.code not in (:wachten)
            """;

    private final JdbcClient database;
    private final Termijnen termijnen;

    Termijncijfers(JdbcClient database, Termijnen termijnen) {
        this.database = database;
        this.termijnen = termijnen;
    }

    /**
     * A running term.
     *
     * @param naam what the term is called
     * @param aanZet who must be in time: {@code gemeente}, {@code inwoner} or {@code ander}
     * @param einde its last day; of a suspended term the day as it was before
     * @param behandelaar the user who handles the case, or null
     */
    public record Regel(String dossiernummer, String naam, String aanZet, LocalDate einde, String behandelaar) {}

    /** How many terms stand how; those that stand nowhere are not in it. */
    public Map<Stand, Long> aantallen(LocalDate vandaag) {
        Map<Stand, Long> aantallen = new EnumMap<>(Stand.class);
        vraag("select stand, count(*) as aantal from (" + LOPEND + ") lopend group by stand", vandaag)
                .query((rij, nummer) -> aantallen.put(Stand.valueOf(rij.getString("stand")), rij.getLong("aantal")))
                .list();
        return aantallen;
    }

    /** The terms that stand so, the one that ends (or ended) first before the others. */
    public Bladzijde<Regel> lijst(Stand stand, LocalDate vandaag, int bladzijde) {
        long totaal = aantallen(vandaag).getOrDefault(stand, 0L);
        int nu = Bladzijde.bestaand(bladzijde, totaal);
        List<Regel> regels = vraag(
                        "select * from (" + LOPEND + ") lopend where stand = :stand"
                                + " order by einde, dossiernummer, code limit :aantal offset :vanaf",
                        vandaag)
                .param("stand", stand.name())
                .param("aantal", Bladzijde.GROOTTE)
                .param("vanaf", Bladzijde.eerste(nu))
                .query(this::regel)
                .list();
        return new Bladzijde<>(regels, totaal, nu);
    }

    private JdbcClient.StatementSpec vraag(String sql, LocalDate vandaag) {
        return database.sql(sql).param("vandaag", vandaag).param("wachten", Wachttermijnen.CODES);
    }

    private Regel regel(ResultSet rij, int nummer) throws SQLException {
        var soort = termijnen.soort(rij.getString("code"), rij.getObject("start_op", LocalDate.class));
        return new Regel(
                rij.getString("dossiernummer"),
                soort.naam(),
                soort.aanZet().tekst(),
                rij.getObject("einde", LocalDate.class),
                rij.getString("behandelaar"));
    }
}
