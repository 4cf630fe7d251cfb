package nl.schuldhulproute.proces;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * An index that the engine does not bring: the open tasks in the order in which the filters of Tasklist show them, so that a
 * first page is read and not sorted out of all tasks. The last three columns are what "Niet
 * toegewezen" and "Wachten op inwoner" look at. Made at
 * the start and not by a migration, because the engine makes its tables after the migrations have run. Two indexes of earlier
 * releases go: each led the database of H2 away from this one.
 */
@Component
class Takenlijstindexen implements SmartInitializingSingleton {

    private static final String VOLGORDE =
            "PRIORITY_ desc, DUE_DATE_ asc, CREATE_TIME_ desc, ASSIGNEE_, TASK_DEF_KEY_, FOLLOW_UP_DATE_";

    private final JdbcTemplate database;

    Takenlijstindexen(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.execute(
                "create index if not exists schuldhulproute_taak_volgorde on ACT_RU_TASK (%s)".formatted(VOLGORDE));
        database.execute("drop index if exists schuldhulproute_taak_einddatum");
        database.execute("drop index if exists schuldhulproute_taak_voorrang");
    }
}
