package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import nl.schuldhulproute.steun.LosseToepassing;
import nl.schuldhulproute.steun.Rest;
import org.junit.jupiter.api.Test;

/** The same application on PostgreSQL, for a municipality that outgrows H2: every case of the demo runs there too. */
class PostgresTest {

    @Test
    void alleDossiersVanDeDemoLopenOokOpPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                LosseToepassing toepassing = LosseToepassing.startOp(
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.profiles.active=demo,postgres",
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")) {
            int poort = toepassing.wachtOpPoort();

            Rest beheerder = new Rest(poort, "beheerder");
            assertThat(beheerder
                            .haal("/engine-rest/process-instance/count?processDefinitionKey=schuldhulproute")
                            .json()
                            .path("count")
                            .asInt())
                    .isGreaterThan(10);
            Rest consulent = new Rest(poort, "consulent");
            String dossier = consulent
                    .haal("/engine-rest/task?maxResults=1")
                    .json()
                    .get(0)
                    .path("id")
                    .asText();
            assertThat(consulent.haal("/dossier/taak/" + dossier).status()).isIn(200, 302, 303);
        }
    }
}
