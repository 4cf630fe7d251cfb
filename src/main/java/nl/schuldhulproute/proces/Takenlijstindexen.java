package nl.schuldhulproute.proces;

import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Two indexes that the engine does not bring, for the filters of Tasklist that ask for a few of many tasks: what is late or
 * almost late, and what has priority. Made at the start and not by a migration, because the engine makes its tables after
 * the migrations have run. What exists already is left alone.
 */
@Component
class Takenlijstindexen implements SmartInitializingSingleton {

    static final Map<String, String> INDEXEN = Map.of(
            "schuldhulproute_taak_einddatum", "DUE_DATE_",
            "schuldhulproute_taak_voorrang", "PRIORITY_");

    private final JdbcTemplate database;

    Takenlijstindexen(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        INDEXEN.forEach((naam, kolom) ->
                database.execute("create index if not exists %s on ACT_RU_TASK (%s)".formatted(naam, kolom)));
    }
}
