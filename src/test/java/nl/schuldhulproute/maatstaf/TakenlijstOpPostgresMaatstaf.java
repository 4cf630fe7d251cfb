package nl.schuldhulproute.maatstaf;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
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
        instellingen.add("spring.flyway.schemas", () -> "dossier");
        instellingen.add("spring.flyway.default-schema", () -> "dossier");
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }
}
