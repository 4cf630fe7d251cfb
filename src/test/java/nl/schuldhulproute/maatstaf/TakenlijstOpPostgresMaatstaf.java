package nl.schuldhulproute.maatstaf;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL, which a municipality with so many open tasks would have. */
class TakenlijstOpPostgresMaatstaf extends TakenlijstMaatstaf {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void opPostgres(DynamicPropertyRegistry instellingen) throws IOException {
        postgres = EmbeddedPostgres.start();
        instellingen.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        instellingen.add("spring.datasource.username", () -> "postgres");
        instellingen.add("spring.datasource.password", () -> "postgres");
        // Nobody may be connected to a database that is copied.
        instellingen.add("spring.datasource.hikari.minimum-idle", () -> 0);
        instellingen.add("spring.flyway.schemas", () -> "dossier");
        instellingen.add("spring.flyway.default-schema", () -> "dossier");
    }

    @Override
    protected HikariDataSource kopieVan(HikariDataSource dezelfde) {
        HikariPoolMXBean verbindingen = dezelfde.getHikariPoolMXBean();
        verbindingen.softEvictConnections();
        Awaitility.await().until(() -> verbindingen.getTotalConnections() == 0);
        new JdbcTemplate(postgres.getDatabase("postgres", "template1"))
                .execute("create database veel template postgres");
        HikariDataSource kopie = new HikariDataSource();
        kopie.setJdbcUrl(postgres.getJdbcUrl("postgres", "veel"));
        kopie.setUsername(dezelfde.getUsername());
        kopie.setPassword(dezelfde.getPassword());
        kopie.setMaximumPoolSize(dezelfde.getMaximumPoolSize());
        return kopie;
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }
}
