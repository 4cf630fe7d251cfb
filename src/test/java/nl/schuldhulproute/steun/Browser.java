package nl.schuldhulproute.steun;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A real Chromium without a window. */
public final class Browser implements AutoCloseable {

    /** In milliseconds; a machine that builds is a slow one. */
    private static final int GEDULD = 30_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path programma) {
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(programma)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    /** Starts Chromium; skips the test with a plain line when none is installed, but never in CI. */
    public static Browser start() {
        Optional<Path> programma = Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(pad -> !pad.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (programma.isEmpty()) {
            assertThat(System.getenv("CI"))
                    .as("in CI hoort Chromium geïnstalleerd te zijn")
                    .isNull();
            System.out.println("Overgeslagen: er is geen Chromium om de schermen in te bekijken.");
            Assumptions.abort("geen Chromium");
        }
        return new Browser(programma.orElseThrow());
    }

    /** How many questions to the server have no answer yet. */
    private static final String TEL_WAT_ONDERWEG_IS = """
            (() => {
              window.onderweg = 0;
              const stuur = XMLHttpRequest.prototype.send;
              XMLHttpRequest.prototype.send = function (...inhoud) {
                window.onderweg++;
                this.addEventListener('loadend', () => window.onderweg--);
                return stuur.apply(this, inhoud);
              };
              const haal = window.fetch;
              window.fetch = (...vraag) => {
                window.onderweg++;
                return haal(...vraag).finally(() => window.onderweg--);
              };
            })();
            """;

    /** A window of its own, with its own login, in Dutch and as large as an office screen. */
    public BrowserContext venster() {
        BrowserContext venster = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setViewportSize(1600, 1000));
        venster.setDefaultTimeout(GEDULD);
        venster.addInitScript(TEL_WAT_ONDERWEG_IS);
        return venster;
    }

    /** A window for our own pages, logged in as this user; scripts of a test may run in it, those of a page still may not. */
    public BrowserContext venster(String gebruiker, int breedte) {
        BrowserContext venster = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setBypassCSP(true)
                .setExtraHTTPHeaders(Map.of("Authorization", Gebruikers.basic(gebruiker)))
                .setViewportSize(breedte, 900));
        venster.setDefaultTimeout(GEDULD);
        return venster;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
