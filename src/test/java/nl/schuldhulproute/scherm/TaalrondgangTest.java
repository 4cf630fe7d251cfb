package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Engels;
import nl.schuldhulproute.steun.LosseToepassing;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.steun.Toegankelijk;
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
              const namen = ['title', 'placeholder', 'aria-label', 'alt', 'label', 'uib-tooltip'];
              document.querySelectorAll(namen.map(naam => `[${naam}]`).join(',')).forEach(
                deel => (isTeZien(deel) || deel.closest('select')) && namen.forEach(naam => gevonden.add((deel.getAttribute(naam) || '').trim())));
              return [...gevonden].filter(tekst => tekst);
            }
            """;

    /** Until nothing is asked any more and what stands there has stood still for a while; what goes on moving is looked at as it is. */
    static final String TOT_RUST = """
            async () => {
              let vorig = null;
              for (let keer = 0, gelijk = 0; keer < 120 && (gelijk < 3 || keer < 6); keer++) {
                await new Promise(klaar => setTimeout(klaar, 80));
                const wacht = window.onderweg || document.readyState !== 'complete';
                gelijk = !wacht && document.body.innerText === vorig && !vorig.includes('Laden…') ? gelijk + 1 : 0;
                vorig = document.body.innerText;
              }
            }
            """;

    /** An amount as the engine keeps it, and not as it is written. */
    private static final Pattern BEDRAG_MET_PUNT = Pattern.compile("€\\s*\\d+\\.\\d{1,2}(?!\\d)");

    /** At least so many kinds of tasks this user has in the demo. */
    private static final Map<String, Integer> SOORTEN_TAKEN = Map.of("consulent", 24, "kwaliteit", 3, "nazorgcoach", 2);

    /** The task on which each user opens all that can be opened above a task; its form asks a text, and a day if it can. */
    private static final Map<String, String> TAAK_MET_VENSTERS = Map.of(
            "consulent", "userTask_crisisgesprekVoeren",
            "kwaliteit", "userTask_redenVastleggen",
            "nazorgcoach", "userTask_contactLeggen");

    /** How many models each of these users can start. */
    private static final Map<String, Integer> TE_STARTEN =
            Map.of("consulent", 3, "kwaliteit", 1, "nazorgcoach", 1, "beheerder", 3);

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
            Tasklist tasklist = Tasklist.meldAan(venster, poort, wie);
            Page pagina = tasklist.pagina();
            kijk(pagina, wie, "lijst");
            List<String> filters = ids(pagina, "/filter?resourceType=Task", "id");
            List<String> namen = ids(pagina, "/filter?resourceType=Task", "name");
            assertThat(filters).as("filters van %s", wie).hasSizeGreaterThanOrEqualTo(7);
            for (int plek = 0; plek < filters.size(); plek++) {
                ga(pagina, wie, "#/?filter=" + filters.get(plek), "filter-" + namen.get(plek));
            }
            // It shows when the mouse is on the filter.
            pagina.locator(".task-filter a[ng-click^='openModal']").first().evaluate("potlood => potlood.click()");
            pagina.locator(".modal-content").waitFor();
            kijk(pagina, wie, "over-dit-filter");
            List<Locator> delen =
                    pagina.locator(".modal-content .panel-heading a").all();
            assertThat(delen).as("delen van een filter").hasSizeGreaterThan(2);
            for (int deel = 0; deel < delen.size(); deel++) {
                delen.get(deel).click();
                kijk(pagina, wie, "over-dit-filter-deel-" + deel);
            }
            pagina.keyboard().press("Escape");
            // When it is gone, Tasklist writes in the address which filter is open, and a task that was asked before is
            // not opened.
            pagina.locator(".modal-content")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            pagina.evaluate(TOT_RUST);
            // A beheerder sees the tasks of all others, who have been looked at already.
            if (!wie.equals("beheerder")) {
                taken(tasklist, wie);
            }
            ga(pagina, wie, "#/?task=bestaat-niet", "taak-onbekend");
            pagina.navigate("about:blank");
            pagina.navigate(adres("/camunda/app/tasklist/default/"));
            pagina.getByText("Sneltoetsen").click();
            kijk(pagina, wie, "sneltoetsen");
            pagina.keyboard().press("Escape");
            beginvensters(pagina, wie);
        }
        geenEngels();
    }

    private void taken(Tasklist tasklist, String wie) {
        Page pagina = tasklist.pagina();
        Map<String, String> taken = taakPerSoort(pagina);
        assertThat(taken).as("soorten taken van %s", wie).hasSizeGreaterThanOrEqualTo(SOORTEN_TAKEN.get(wie));
        taken.forEach((soort, taak) -> {
            pagina.evaluate("plek => { location.hash = plek; }", "#/?task=" + taak);
            pagina.locator(".fjs-form .fjs-form-field").first().waitFor();
            kijk(pagina, wie, "taak-" + soort);
        });
        String taak = taken.get(TAAK_MET_VENSTERS.get(wie));
        ga(pagina, wie, "#/?task=" + taak, "taak");
        tasklist.neem();
        tabs(pagina, wie, "tab", 4);
        pagina.locator(".nav-tabs:visible li:visible").first().click();
        vensters(pagina, wie, taak);
    }

    /** What opens above a task, also when it is refused; and what stands above a form that is half filled in. */
    private void vensters(Page pagina, String wie, String taak) {
        if (!wie.equals("kwaliteit")) {
            pagina.locator(".fjs-form .fjs-form-field-datetime input[id$=-date]:enabled")
                    .first()
                    .click();
            kijk(pagina, wie, "kalender");
            pagina.keyboard().press("Escape");
        }
        Locator tekst = pagina.locator(".fjs-form textarea:enabled");
        tekst.first().fill("Dit is nog niet af.");
        tekst.first().blur();
        pagina.locator(".klad:visible").first().waitFor();
        kijk(pagina, wie, "klad");
        pagina.locator("[cam-tasklist-task-meta] .followup-date .view-value").click();
        pagina.locator(".uib-datepicker").waitFor();
        kijk(pagina, wie, "terugbellen");
        pagina.keyboard().press("Escape");
        Locator kader = pagina.locator("dialog.taakwerk");
        for (String knop : List.of("Contact", "Notitie", "Overdragen")) {
            bij(pagina, knop).click();
            kader.waitFor();
            kijk(pagina, wie, "venster-" + knop);
            // There is no other nazorgcoach to hand over to.
            if (!wie.equals("nazorgcoach") || !knop.equals("Overdragen")) {
                kader.locator("button[type=submit]").click();
                kader.locator(".taakwerk-fout:visible").first().waitFor();
                kijk(pagina, wie, "venster-" + knop + "-geweigerd");
            }
            pagina.keyboard().press("Escape");
            kader.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        bij(pagina, "Gebeurtenis melden").click();
        pagina.waitForURL(adres -> !adres.contains(taak));
        pagina.locator(".fjs-form .fjs-form-field").first().waitFor();
        kijk(pagina, wie, "melden");
    }

    private static Locator bij(Page pagina, String knop) {
        return pagina.locator(".taakwerk-balk").getByText(knop, new Locator.GetByTextOptions().setExact(true));
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
        assertThat(namen).as("wat %s kan starten", wie).hasSize(TE_STARTEN.get(wie));
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
            ga(pagina, wie, "#/process-definition/" + model + "/runtime", "model");
            tabs(pagina, wie, "model", 4);
            dialogen(pagina, wie, "model");
            String route = ids(pagina, "/process-instance?processDefinitionKey=schuldhulproute&maxResults=1", "id")
                    .get(0);
            ga(pagina, wie, "#/process-instance/" + route + "/runtime", "route");
            tabs(pagina, wie, "route", 6);
            dialogen(pagina, wie, "route");
            ga(pagina, wie, "#/process-instance/bestaat-niet/runtime", "route-onbekend");
            for (String uitrol : ids(pagina, "/deployment?maxResults=2", "id")) {
                ga(pagina, wie, "#/repository?deployment=" + uitrol, "uitrol");
            }
        }
        geenEngels();
    }

    /** What can be done with what is on the screen, up to where it would be done. */
    private void dialogen(Page pagina, String wie, String naam) {
        Locator knoppen = pagina.locator("a.btn-toolbar[ng-click='openDialog()']:visible");
        for (int plek = 0; plek < knoppen.count(); plek++) {
            knoppen.nth(plek).click();
            pagina.locator(".modal-content").waitFor();
            kijk(pagina, wie, naam + "-venster-" + plek);
            pagina.locator(".modal-footer button, .modal-footer a")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Sluiten|Annuleren|Niet")))
                    .first()
                    .click();
            pagina.locator(".modal-content")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        if (!wie.equals("manager")) {
            assertThat(knoppen.count()).as("wat %s kan doen met %s", wie, naam).isPositive();
        }
    }

    /** By clicking: another tab in the address is only seen when the page is loaded. */
    private void tabs(Page pagina, String wie, String naam, int minstens) {
        Locator tabs = pagina.locator(".nav-tabs:visible li:visible");
        assertThat(tabs.count()).as("tabs van %s", naam).isGreaterThanOrEqualTo(minstens);
        for (int plek = 0; plek < tabs.count(); plek++) {
            Locator tab = tabs.nth(plek);
            tab.locator("a").click();
            assertThat(tab.getAttribute("class")).contains("active");
            kijk(pagina, wie, naam + "-" + tab.innerText().strip());
        }
    }

    @Test
    void elkModelInCockpit() {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = meldAan(venster, "manager", "cockpit");
            List<String> modellen = ids(pagina, "/process-definition?latestVersion=true", "id");
            assertThat(modellen).hasSizeGreaterThan(20);
            for (String model : modellen) {
                ga(pagina, "manager", "#/process-definition/" + model + "/runtime", "model-" + model.split(":")[0]);
            }
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
    @ValueSource(strings = {"consulent", "manager", "privacyfunctionaris", "beheerder"})
    void welkom(String wie) {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = venster.newPage();
            pagina.navigate(adres("/camunda/app/welcome/default/"));
            kijk(pagina, wie, "aanmelden");
            vulIn(pagina, wie);
            kijk(pagina, wie, "welkom");
            for (int plek = 0; plek < 2; plek++) {
                pagina.locator(".user-profile .action-links a").nth(plek).click();
                kijk(pagina, wie, "welkom-profiel-" + plek);
                pagina.locator(".user-profile form:visible button[type=button]").click();
            }
            if (wie.equals("privacyfunctionaris")) {
                assertThat(pagina.navigate(adres("/inzage")).status()).isEqualTo(200);
                kijk(pagina, wie, "inzage");
            }
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
        "kwaliteit, /dossier /dossier/{nr} /post /beleid /termijnen /overdragen",
        "nazorgcoach, /dossier /dossier/{nr} /post /beleid /termijnen /overdragen",
        "privacyfunctionaris, /inzage /beleid /termijnen /dossier /sturing",
        "beheerder, /inzage /over-camunda /demo/klok /sturing"
    })
    void eigenPaginas(String wie, String paden) {
        try (BrowserContext venster = browser.venster(wie, 1280)) {
            Page pagina = venster.newPage();
            for (String pad : paden.split(" ")) {
                pagina.navigate(adres(pad.replace("{nr}", "D-2026-000008")));
                kijk(pagina, wie, pad);
                assertThat(Toegankelijk.bezwaren(pagina, "html")).as(pad).isEmpty();
            }
        }
        geenEngels();
    }

    @Test
    void watMenZoektEnWatMenWijzigt() {
        try (BrowserContext venster = browser.venster("consulent", 1280)) {
            Page pagina = venster.newPage();
            for (String gezocht : List.of("a", "bestaat niet", "an")) {
                pagina.navigate(adres("/dossier"));
                pagina.locator("[name=zoek]").fill(gezocht);
                pagina.locator("main form button").first().click();
                kijk(pagina, "consulent", "gezocht-" + gezocht);
                assertThat(Toegankelijk.bezwaren(pagina, "html")).as(gezocht).isEmpty();
            }
            pagina.navigate(adres("/dossier/D-2026-000008/schulden"));
            pagina.locator("main a[href*='/schulden/']").first().click();
            kijk(pagina, "consulent", "schuld");
            assertThat(Toegankelijk.bezwaren(pagina, "html")).as("schuld").isEmpty();
        }
        geenEngels();
    }

    private static Page meldAan(BrowserContext venster, String wie, String webapp) {
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
        assertThat(teksten)
                .as("er staat iets op %s", scherm)
                .isNotEmpty()
                .noneMatch(tekst -> BEDRAG_MET_PUNT.matcher(tekst).find());
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
    private static Map<String, String> taakPerSoort(Page pagina) {
        return (Map<String, String>) pagina.evaluate("""
                async () => {
                  const taken = await (await fetch('/camunda/api/engine/engine/default/task?maxResults=500')).json();
                  return Object.fromEntries(taken.map(taak => [taak.taskDefinitionKey, taak.id]));
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
