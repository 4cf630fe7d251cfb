package nl.schuldhulproute.proces;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Indexes on tables of the engine that the engine does not bring. Made at the start and not by a migration, because the
 * engine makes its tables after the migrations have run.
 *
 * <p>The open tasks in the order in which the filters of Tasklist show them, so that a first page is read and not sorted out
 * of all tasks; the last three columns are what "Niet toegewezen" and "Wachten op inwoner" look at. The open tasks by their
 * step, for filters that ask for a few steps only. And the forms and models by key and version: the engine looks for the
 * latest version each time someone opens a task, and compared each form ever rolled out with each other. Indexes of earlier
 * releases go: two led the database of H2 away from the first, and one had the tasks without a last day before all others.
 */
@Component
class Motorindexen implements SmartInitializingSingleton {

    private static final List<String> WEG =
            List.of("schuldhulproute_taak_einddatum", "schuldhulproute_taak_voorrang", "schuldhulproute_taak_volgorde");

    private record Index(String naam, String tabel, String kolommen) {

        String opdracht() {
            return "create index if not exists %s on %s (%s)".formatted(naam, tabel, kolommen);
        }
    }

    private static final List<Index> INDEXEN = List.of(
            new Index(
                    "schuldhulproute_taken_volgorde",
                    "ACT_RU_TASK",
                    "PRIORITY_ desc, DUE_DATE_ asc, CREATE_TIME_ desc, ASSIGNEE_, TASK_DEF_KEY_, FOLLOW_UP_DATE_"),
            new Index("schuldhulproute_taken_stap", "ACT_RU_TASK", "TASK_DEF_KEY_"),
            new Index("schuldhulproute_formulier_versie", "ACT_RE_CAMFORMDEF", "KEY_, VERSION_"),
            new Index("schuldhulproute_model_versie", "ACT_RE_PROCDEF", "KEY_, VERSION_"));

    private final JdbcTemplate database;

    Motorindexen(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        INDEXEN.forEach(index -> database.execute(index.opdracht()));
        WEG.forEach(naam -> database.execute("drop index if exists " + naam));
    }
}
