package nl.schuldhulproute.toegang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How the engine asks for open tasks. Its own statement joins each task with every right that opens it and drops what came
 * double; for that it must have read, checked and sorted all tasks before it gives the first. This one asks the same, with
 * the same rights, as a condition on each task: so a page of fifteen costs fifteen checks when an index gives the tasks in
 * the order of the page. What a query asks for stays the engine's own text. A task of a case model (CMMN), which no right is
 * asked for by the engine, is not there and would not be seen.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Taakvraag extends AbstractProcessEnginePlugin {

    private static final String TEKST = "toegang/taken.xml";

    private static final Map<String, String> EIGEN = Map.of(
            "selectTaskByQueryCriteria", "nl.schuldhulproute.toegang.Taken.openTaken",
            "selectTaskCountByQueryCriteria", "nl.schuldhulproute.toegang.Taken.aantalOpenTaken");

    @Override
    public void postInit(ProcessEngineConfigurationImpl motor) {
        DbSqlSessionFactory database = motor.getDbSqlSessionFactory();
        Configuration opdrachten = database.getSqlSessionFactory().getConfiguration();
        try (InputStream tekst = Taakvraag.class.getClassLoader().getResourceAsStream(TEKST)) {
            new XMLMapperBuilder(tekst, opdrachten, TEKST, opdrachten.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The engine keeps one map for all engines on the same kind of database, and none for H2.
        Map<String, String> namen = new HashMap<>();
        if (database.getStatementMappings() != null) {
            namen.putAll(database.getStatementMappings());
        }
        namen.putAll(EIGEN);
        database.setStatementMappings(namen);
    }
}
