package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Engels;
import nl.schuldhulproute.steun.LosseToepassing;
import nl.schuldhulproute.steun.Tasklist;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks through the demo as each role, looks at every screen that it can come to, and finds no English. A picture of each
 * screen is left in {@code target/schermen/rondgang}.
 */
class TaalrondgangTest {

    private static final Path BEELDEN = Path.of("target", "schermen", "rondgang");

    /** All that can be read on a screen, or heard by whoever does not see it. */
    private static final String TEKSTEN = """
            () => {
              const gevonden = new Set([document.title]);
              const isTeZien = deel => deel.getClientRects().length && getComputedStyle(deel).visibility !== 'hidden';
              const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (loper.nextNode()) {
                const deel = loper.currentNode.parentElement;
                if (!deel.closest('script, style') && (isTeZien(deel) || deel.closest('select'))) {
                  gevonden.add(loper.currentNode.data.trim().replace(/\\s+/g, ' '));
                }
              }
              const namen = ['title', 'placeholder', 'aria-label', 'alt'];
              document.querySelectorAll(namen.map(naam => `[${naam}]`).join(',')).forEach(
                deel => isTeZien(deel) && namen.forEach(naam => gevonden.add((deel.getAttribute(naam) || '').trim())));
              return [...gevonden].filter(tekst => tekst);
            }
            """;

    /** Until what stands there has stood still for a while; a screen that goes on moving is looked at as it is. */
    private static final String TOT_RUST = """
            async () => {
              let vorig = null;
              for (let keer = 0, gelijk = 0; keer < 50 && (gelijk < 3 || keer < 6); keer++) {
                await new Promise(klaar => setTimeout(klaar, 80));
                gelijk = document.body.innerText === vorig && !vorig.includes('Laden…') ? gelijk + 1 : 0;
                vorig = document.body.innerText;
              }
            }
            """;

    private static Browser browser;
    private static LosseToepassing demo;
    private static int poort;
    private static Engels engels;

    private final Map<String, Set<String>> engelsOp = new LinkedHashMap<>();
    private int schermen;

    @BeforeAll
    static void deDemo() throws IOException {
        browser = Browser.start();
        engels = new Engels();
        Files.createDirectories(BEELDEN);
        demo = LosseToepassing.start("spring.profiles.active=demo");
        poort = demo.wachtOpPoort();
    }

    @AfterAll
    static void sluit() {
        if (demo != null) {
            demo.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void deLijstKentEngels() {
        assertThat(engels.in(List.of("Save the task", "READ_HISTORY", "Unclaim", "De taak is bewaard")))
                .containsExactlyInAnyOrder("Save the task", "READ_HISTORY", "Unclaim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulent", "kwaliteit", "nazorgcoach", "beheerder"})
    void tasklist(String wie) {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = meldAan(venster, wie, "tasklist");
            kijk(pagina, wie, "lijst");
            for (String filter : ids(pagina, "/filter", "id")) {
                ga(pagina, wie, "#/?filter=" + filter, "filter");
            }
            // A beheerder sees the tasks of all others, who have been looked at already.
            List<String> taken = wie.equals("beheerder") ? List.of() : taken(pagina);
            for (String taak : taken) {
                ga(pagina, wie, "#/?task=" + taak.split(" ")[0], "taak-" + taak.split(" ")[1]);
            }
            if (!taken.isEmpty()) {
                for (String tab : List.of("history", "diagram", "description")) {
                    ga(
                            pagina,
                            wie,
                            "#/?task=" + taken.get(0).split(" ")[0] + "&detailsTab=task-detail-" + tab,
                            "tab-" + tab);
                }
            }
            ga(pagina, wie, "#/?task=bestaat-niet", "taak-onbekend");
            pagina.navigate("about:blank");
            pagina.navigate(adres("/camunda/app/tasklist/default/"));
            pagina.getByText("Sneltoetsen").click();
            kijk(pagina, wie, "sneltoetsen");
            pagina.keyboard().press("Escape");
            if (!wie.equals("kwaliteit") && !wie.equals("nazorgcoach")) {
                beginvensters(pagina, wie);
            }
        }
        geenEngels();
    }

    private void beginvensters(Page pagina, String wie) {
        pagina.navigate("about:blank");
        pagina.navigate(adres("/camunda/app/tasklist/default/"));
        pagina.locator(".start-process-action a").first().click();
        kijk(pagina, wie, "starten");
        Locator modellen = pagina.locator(".modal-content a:visible");
        List<String> namen = modellen.allInnerTexts().stream()
                .map(String::strip)
                .filter(naam -> !naam.isEmpty())
                .toList();
        for (String naam : namen) {
            pagina.navigate("about:blank");
            pagina.navigate(adres("/camunda/app/tasklist/default/"));
            pagina.locator(".start-process-action a").first().click();
            pagina.locator(".modal-content")
                    .getByText(naam, new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            kijk(pagina, wie, "starten-" + naam);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "proceseigenaar", "beheerder"})
    void cockpit(String wie) {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = meldAan(venster, wie, "cockpit");
            for (String deel : List.of("dashboard", "processes", "decisions", "tasks", "repository", "batch")) {
                ga(pagina, wie, "#/" + deel, deel);
            }
            String model = ids(pagina, "/process-definition?key=schuldhulproute&latestVersion=true", "id")
                    .get(0);
            for (String tab : List.of(
                    "process-instances-table",
                    "incidents-tab",
                    "call-process-definitions-table",
                    "job-definition-table")) {
                ga(pagina, wie, "#/process-definition/" + model + "/runtime?tab=" + tab, "model-" + tab);
            }
            String route = ids(pagina, "/process-instance?processDefinitionKey=schuldhulproute&maxResults=1", "id")
                    .get(0);
            for (String tab : List.of(
                    "variables-tab",
                    "incidents-tab",
                    "call-process-instances-table",
                    "user-tasks-tab",
                    "jobs-tab",
                    "external-tasks-tab")) {
                ga(pagina, wie, "#/process-instance/" + route + "/runtime?tab=" + tab, "route-" + tab);
            }
            ga(pagina, wie, "#/process-instance/bestaat-niet/runtime", "route-onbekend");
        }
        geenEngels();
    }

    @Test
    void admin() {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = meldAan(venster, "beheerder", "admin");
            List<String> delen = List.of(
                    "",
                    "users",
                    "users/consulent?tab=profile",
                    "users/consulent?tab=account",
                    "users/consulent?tab=groups",
                    "users/consulent?tab=tenants",
                    "user-create",
                    "groups",
                    "groups/consulenten?tab=group",
                    "groups/consulenten?tab=users",
                    "group-create",
                    "tenants",
                    "tenant-create",
                    "system",
                    "system?section=system-settings-general",
                    "system?section=system-settings-metrics");
            for (String deel : delen) {
                ga(pagina, "beheerder", "#/" + deel, "admin-" + deel);
            }
            ga(pagina, "beheerder", "#/authorization", "admin-rechten");
            Locator onderdelen = pagina.locator("aside li a");
            assertThat(onderdelen.count()).isGreaterThan(15);
            for (int plek = 0; plek < onderdelen.count(); plek++) {
                onderdelen.nth(plek).click();
                kijk(
                        pagina,
                        "beheerder",
                        "admin-rechten-" + onderdelen.nth(plek).innerText().strip());
            }
            pagina.getByText("Nieuw recht maken").first().click();
            kijk(pagina, "beheerder", "admin-recht-maken");
        }
        geenEngels();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulent", "manager", "beheerder"})
    void welkom(String wie) {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = venster.newPage();
            pagina.navigate(adres("/camunda/app/welcome/default/"));
            kijk(pagina, wie, "aanmelden");
            vulIn(pagina, wie);
            kijk(pagina, wie, "welkom");
        }
        geenEngels();
    }

    @ParameterizedTest
    @CsvSource({
        "consulent, /dossier /dossier/{nr} /dossier/{nr}/betrokkenen /dossier/{nr}/schulden /dossier/{nr}/tabel/schulden"
                + " /dossier/{nr}/tabel/schuldeisers /dossier/{nr}/tabel/begroting /dossier/{nr}/brieven /post /beleid"
                + " /termijnen /bestaat-niet /sturing /dossier/D-1999-000001",
        "manager, /sturing /sturing/dossiers /sturing/termijnen /sturing/taken /sturing/vastgelopen /sturing/periode"
                + " /overdragen /overdragen?van=consulent /beleid /termijnen /dossier",
        "proceseigenaar, /brieven /brieven/besluit-toegang /beleid /termijnen",
        "beheerder, /inzage /over-camunda /demo/klok /sturing"
    })
    void eigenPaginas(String wie, String paden) {
        try (BrowserContext venster = browser.venster(wie, 1280)) {
            Page pagina = venster.newPage();
            for (String pad : paden.split(" ")) {
                pagina.navigate(adres(pad.replace("{nr}", "D-2026-000008")));
                kijk(pagina, wie, pad);
            }
        }
        geenEngels();
    }

    private static Page meldAan(BrowserContext venster, String wie, String webapp) {
        if (webapp.equals("tasklist")) {
            return Tasklist.meldAan(venster, poort, wie).pagina();
        }
        Page pagina = venster.newPage();
        pagina.navigate(adres("/camunda/app/" + webapp + "/default/"));
        vulIn(pagina, wie);
        return pagina;
    }

    private static void vulIn(Page pagina, String wie) {
        pagina.locator("input[type=password]").waitFor();
        pagina.evaluate(TOT_RUST);
        pagina.locator("[ng-model=username]").fill(wie);
        pagina.locator("input[type=password]").fill(wie);
        pagina.locator("button[type=submit]").click();
        pagina.locator("[cam-widget-header] .brand-name, .navbar-brand").first().waitFor();
        pagina.evaluate(TOT_RUST);
    }

    /** Without loading the webapp again. */
    private void ga(Page pagina, String wie, String plek, String naam) {
        pagina.evaluate("plek => { location.hash = plek; }", plek);
        kijk(pagina, wie, naam);
    }

    @SuppressWarnings("unchecked")
    private void kijk(Page pagina, String wie, String naam) {
        pagina.evaluate(TOT_RUST);
        String scherm = (wie + "-" + naam).replaceAll("[^a-zA-Z0-9]+", "-");
        pagina.screenshot(new Page.ScreenshotOptions().setPath(BEELDEN.resolve(scherm + ".png")));
        Collection<String> teksten = (Collection<String>) pagina.evaluate(TEKSTEN);
        assertThat(teksten).as("er staat iets op %s", scherm).isNotEmpty();
        schermen++;
        Set<String> gevonden = engels.in(teksten);
        if (!gevonden.isEmpty()) {
            engelsOp.put(scherm, gevonden);
        }
    }

    private void geenEngels() {
        assertThat(schermen).isPositive();
        assertThat(engelsOp).as("Engels op de schermen").isEmpty();
    }

    /** One open task of each kind that this user sees. */
    @SuppressWarnings("unchecked")
    private static List<String> taken(Page pagina) {
        return (List<String>) pagina.evaluate("""
                async () => {
                  const taken = await (await fetch('/camunda/api/engine/engine/default/task?maxResults=500')).json();
                  return taken.filter((taak, plek) =>
                      taken.findIndex(ander => ander.taskDefinitionKey === taak.taskDefinitionKey) === plek)
                    .map(taak => taak.id + ' ' + taak.taskDefinitionKey);
                }
                """);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ids(Page pagina, String vraag, String veld) {
        return (List<String>) pagina.evaluate(
                "async ([vraag, veld]) => (await (await fetch('/camunda/api/engine/engine/default' + vraag)).json())"
                        + ".map(deel => deel[veld])",
                List.of(vraag, veld));
    }

    private static String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}
