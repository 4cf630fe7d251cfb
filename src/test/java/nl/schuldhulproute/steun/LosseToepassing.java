package nl.schuldhulproute.steun;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.Schuldhulproute;
import org.awaitility.Awaitility;

/**
 * The application in a process of its own, as a user starts it. The engine and its webapps keep static things, so two of
 * them in one JVM get in each other's way.
 */
public final class LosseToepassing implements AutoCloseable {

    /** A busy machine starts slowly; that is no fault. */
    private static final Duration GEDULD = Duration.ofMinutes(10);

    private static final Pattern POORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process proces;
    private final StringBuffer uitvoer = new StringBuffer();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final Thread lezer;

    private LosseToepassing(Process proces) {
        this.proces = proces;
        this.lezer = new Thread(this::lees, "uitvoer van de losse toepassing");
        lezer.setDaemon(true);
        lezer.start();
    }

    /** Starts it on an empty database in memory and a free port, with these settings ({@code naam=waarde}). */
    public static LosseToepassing start(String... instellingen) throws IOException {
        return startOp("jdbc:h2:mem:los;DEFAULT_NULL_ORDERING=HIGH", instellingen);
    }

    /** Starts it on this database and a free port. */
    public static LosseToepassing startOp(String database, String... instellingen) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Schuldhulproute.class.getName(),
                "--server.port=0",
                "--spring.datasource.url=" + database));
        Stream.of(instellingen).map(instelling -> "--" + instelling).forEach(opdracht::add);
        return new LosseToepassing(
                new ProcessBuilder(opdracht).redirectErrorStream(true).start());
    }

    /** Waits until it has stopped by itself; gives back its exit code. */
    public int wachtOpEinde() throws InterruptedException {
        if (!proces.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("stopt niet:\n" + uitvoer);
        }
        lezer.join();
        return proces.exitValue();
    }

    /** Waits until it answers; gives back its port. */
    public int wachtOpPoort() {
        Awaitility.await().atMost(GEDULD).until(() -> POORT.matcher(uitvoer).find() || !proces.isAlive());
        if (!proces.isAlive()) {
            throw new AssertionError("gestopt voordat de poort openging:\n" + uitvoer);
        }
        Matcher gevonden = POORT.matcher(uitvoer);
        gevonden.find();
        return Integer.parseInt(gevonden.group(1));
    }

    /** Asks an address as this user; null asks it as nobody. */
    public HttpResponse<String> haal(String gebruiker, String pad) throws IOException, InterruptedException {
        return haal(gebruiker, gebruiker, pad);
    }

    /** Asks an address with this name and password. */
    public HttpResponse<String> haal(String gebruiker, String wachtwoord, String pad)
            throws IOException, InterruptedException {
        return vraag(gebruiker, wachtwoord, pad, HttpRequest.newBuilder().GET());
    }

    /** Sends a form to an address as this user. */
    public HttpResponse<String> zend(String gebruiker, String pad, String... sleutelsEnWaarden)
            throws IOException, InterruptedException {
        String inhoud = Stream.iterate(0, i -> i < sleutelsEnWaarden.length, i -> i + 2)
                .map(i -> sleutelsEnWaarden[i] + "=" + sleutelsEnWaarden[i + 1])
                .collect(Collectors.joining("&"));
        return vraag(
                gebruiker,
                gebruiker,
                pad,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    /** Ends it at once, as a power cut would. */
    public void valUit() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    public String uitvoer() {
        return uitvoer.toString();
    }

    private HttpResponse<String> vraag(String gebruiker, String wachtwoord, String pad, HttpRequest.Builder verzoek)
            throws IOException, InterruptedException {
        verzoek.uri(URI.create("http://localhost:" + wachtOpPoort() + pad));
        if (gebruiker != null) {
            verzoek.header("Authorization", Gebruikers.basic(gebruiker, wachtwoord));
        }
        return browser.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void lees() {
        try (BufferedReader regels =
                new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
            for (String regel = regels.readLine(); regel != null; regel = regels.readLine()) {
                uitvoer.append(regel).append('\n');
            }
        } catch (IOException e) {
            uitvoer.append("uitvoer afgebroken\n");
        }
    }

    @Override
    public void close() {
        proces.destroy();
        try {
            if (!proces.waitFor(20, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException e) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
