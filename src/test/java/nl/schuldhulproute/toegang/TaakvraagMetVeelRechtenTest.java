package nl.schuldhulproute.toegang;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The same for users with so many rights that each task is looked at: who sees what may not hang on how it is asked. */
class TaakvraagMetVeelRechtenTest extends TaakvraagTest {

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void iedereenHeeftVeelRechten() {
        database.update(
                "insert into ACT_RU_AUTHORIZATION (ID_, REV_, TYPE_, USER_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)"
                        + " select 'veel-' || X, 1, 0, '*', 7, 'bestaat-niet-' || X, 2147483647 from system_range(1, 500)");
    }

    @AfterEach
    void neemDieTerug() {
        database.update("delete from ACT_RU_AUTHORIZATION where ID_ like 'veel-%'");
    }

    @Override
    boolean wieWeinigMagHeeftWeinigRechten() {
        return false;
    }
}
