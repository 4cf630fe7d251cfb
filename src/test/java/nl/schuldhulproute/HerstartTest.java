package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.LosseToepassing;
import nl.schuldhulproute.steun.Rest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server falls away while people are at work, and is started again. */
class HerstartTest {

    private static final int VOOR_DE_STORING = 6;

    @TempDir
    private Path map;

    @Test
    void naEenStoringStaatElkDossierWaarHetStondEnNietsIsTweeKeerGedaan() throws Exception {
        String database = deEigenDatabase();
        Map<String, String> takenVoor;
        long routesVoor;
        Queue<String> bevestigd = new ConcurrentLinkedQueue<>();
        try (LosseToepassing toepassing = LosseToepassing.startOp(database, "spring.profiles.active=demo")) {
            int poort = toepassing.wachtOpPoort();
            takenVoor = taken(poort);
            routesVoor = routes(poort).size();
            CountDownLatch genoeg = new CountDownLatch(VOOR_DE_STORING);
            Thread balie = new Thread(() -> meldSteedsIemandAan(poort, bevestigd, genoeg), "balie");
            balie.setDaemon(true);
            balie.start();
            assertThat(genoeg.await(60, TimeUnit.SECONDS)).isTrue();

            toepassing.valUit();
            balie.join(30_000);
        }

        try (LosseToepassing toepassing = LosseToepassing.startOp(database, "spring.profiles.active=demo")) {
            int poort = toepassing.wachtOpPoort();
            Map<String, String> takenNa = taken(poort);
            assertThat(takenNa).containsAllEntriesOf(takenVoor);

            Map<String, Long> routesNa = routes(poort);
            assertThat(routesNa.keySet()).containsAll(bevestigd);
            assertThat(routesNa.values()).as("elk dossier loopt één keer").containsOnly(1L);
            // One request may have been done without an answer reaching the counter.
            assertThat(routesNa.size() - routesVoor).isBetween((long) bevestigd.size(), bevestigd.size() + 1L);
            Set<String> metTaak = new TreeSet<>();
            for (String dossier : bevestigd) {
                JsonNode open = new Rest(poort, "consulent")
                        .haal("/engine-rest/task?processInstanceBusinessKey=" + dossier)
                        .json();
                assertThat(open).as("open taken van %s", dossier).hasSize(1);
                metTaak.add(dossier);
            }
            assertThat(metTaak).hasSameSizeAs(bevestigd);
        }
    }

    /** With the options of the application itself, in a folder of this test. */
    private String deEigenDatabase() throws IOException {
        Matcher adres = Pattern.compile("jdbc:h2:file:\\./data/schuldhulproute(\\S*)")
                .matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
        assertThat(adres.find()).isTrue();
        return "jdbc:h2:file:" + map.resolve("gegevens") + adres.group(1);
    }

    private static void meldSteedsIemandAan(int poort, Queue<String> bevestigd, CountDownLatch genoeg) {
        Rest balie = new Rest(poort, "consulent");
        for (int i = 0; i < 1000; i++) {
            try {
                Rest.Antwoord antwoord = balie.begin(
                        "schuldhulproute",
                        Map.of(
                                "weg", "BALIE",
                                "aanvraag", "JA",
                                "voornaam", "Proef",
                                "achternaam", "Persoon " + i,
                                "geboortedatum", "1970-01-01",
                                "telefoon", "0600000000"));
                if (antwoord.status() == 200) {
                    bevestigd.add(antwoord.json().path("businessKey").asText());
                    genoeg.countDown();
                }
            } catch (UncheckedIOException storing) {
                return;
            }
        }
    }

    private static Map<String, String> taken(int poort) {
        Map<String, String> taken = new TreeMap<>();
        new Rest(poort, "beheerder")
                .haal("/engine-rest/task")
                .json()
                .forEach(taak -> taken.put(
                        taak.path("id").asText(), taak.path("taskDefinitionKey").asText()));
        return taken;
    }

    private static Map<String, Long> routes(int poort) {
        Map<String, Long> routes = new TreeMap<>();
        new Rest(poort, "beheerder")
                .haal("/engine-rest/process-instance?processDefinitionKey=schuldhulproute")
                .json()
                .forEach(route -> routes.merge(route.path("businessKey").asText(), 1L, Long::sum));
        return routes;
    }
}
