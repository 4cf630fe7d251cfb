package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The database reads what Tasklist asks most from an index, and still does when the application starts once more. */
class MotorindexenTest extends RouteTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Motorindexen indexen;

    @Test
    void deEersteBladzijdeIsGelezenInDeVolgordeVanDeLijst() {
        assertThat(
                        plan(
                                "select ID_ from ACT_RU_TASK order by PRIORITY_ desc, DUE_DATE_ asc, CREATE_TIME_ desc limit 15"))
                .contains("SCHULDHULPROUTE_TAKEN_VOLGORDE")
                .contains("index sorted");
    }

    @Test
    void deLaatsteVersieVanEenFormulierOfModelStaatInEenIndex() {
        assertThat(plan("select max(VERSION_) from ACT_RE_CAMFORMDEF where KEY_ = 'x'"))
                .contains("SCHULDHULPROUTE_FORMULIER_VERSIE");
        assertThat(plan("select max(VERSION_) from ACT_RE_PROCDEF where KEY_ = 'x'"))
                .contains("SCHULDHULPROUTE_MODEL_VERSIE");
    }

    @Test
    void nogEenStartLaatDeIndexenStaanEnHaaltWegWatNietMeerHelpt() {
        database.execute("create index if not exists schuldhulproute_taak_voorrang on ACT_RU_TASK (PRIORITY_)");
        indexen.afterSingletonsInstantiated();
        assertThat(namen())
                .contains("SCHULDHULPROUTE_TAKEN_VOLGORDE")
                .doesNotContain(
                        "SCHULDHULPROUTE_TAAK_VOORRANG",
                        "SCHULDHULPROUTE_TAAK_EINDDATUM",
                        "SCHULDHULPROUTE_TAAK_VOLGORDE");
    }

    private List<String> namen() {
        return database.queryForList(
                "select index_name from information_schema.indexes where table_name = 'ACT_RU_TASK'", String.class);
    }

    private String plan(String vraag) {
        return database.queryForObject("explain " + vraag, String.class);
    }
}
