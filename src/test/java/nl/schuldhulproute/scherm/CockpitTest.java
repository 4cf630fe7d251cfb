package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Toegankelijk;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Cockpit as a manager sees it, in a real browser: the figures, the lists behind them, and what happens when a part breaks. */
class CockpitTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 9);
    private static final Path PLAATJES = Path.of("target", "schermen");
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String MISLUKT = "De cijfers zijn nu niet te laden.";
    private static Browser browser;

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    private String nummer;

    @BeforeAll
    static void openDeBrowser() throws IOException {
        browser = Browser.start();
        Files.createDirectories(PLAATJES);
    }

    @AfterAll
    static void sluitDeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void eenDossierDatTeLaatEnVastgelopenIs() {
        vandaagIs(VANDAAG);
        nummer = dossier(LocalDate.of(2026, 2, 2));
        dossiers.eersteBehandelaar(nummer, "consulent", LocalDate.of(2026, 2, 3));
        register.start(nummer, "A3", LocalDate.of(2026, 2, 2));
        start("beeindiging", nummer, Map.of());
        String tweede = dossier(LocalDate.of(2026, 3, 2));
        register.start(tweede, "A3", LocalDate.of(2026, 3, 2));
        ProcessInstance route = start("termijn-bewaken", tweede, Map.of("termijn", "A3"));
        motor.getManagementService()
                .createJobQuery()
                .processInstanceId(route.getId())
                .list()
                .forEach(klus -> motor.getManagementService().setJobRetries(klus.getId(), 0));
    }

    private Page open(BrowserContext venster, String wie) {
        Page pagina = venster.newPage();
        meldAan(pagina, wie);
        return pagina;
    }

    private void meldAan(Page pagina, String wie) {
        meldAan(pagina, wie, COCKPIT);
    }

    private void meldAan(Page pagina, String wie, String toepassing) {
        pagina.navigate(adres(toepassing));
        pagina.locator("input[type=password]").waitFor();
        pagina.locator("[ng-model=username]").fill(wie);
        pagina.locator("input[type=password]").fill(wie);
        pagina.locator("button[type=submit]").click();
    }

    private static Locator wijzer(Page pagina, String kolom, String rij) {
        return pagina.getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(" " + kolom + ", " + rij))
                .first();
    }

    @Test
    void deManagerZietDeCijfersZonderRodeBalkEnKomtBijElkeLijst() {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = open(venster, "manager");
            Locator paneel = pagina.locator("section.sturing");
            assertThat(paneel.getByRole(AriaRole.TABLE)).hasCount(4);
            assertThat(pagina.locator(".ce-eol-banner")).isHidden();
            pagina.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(PLAATJES.resolve("cockpit-manager.png")));
            assertThat(Toegankelijk.bezwaren(pagina, "section.sturing")).isEmpty();
            Map<String, String> lijsten = new LinkedHashMap<>();
            lijsten.put("Dossiers, Beëindiging", "Dossiers in de fase Beëindiging");
            lijsten.put("Termijnen, Te laat", "Termijnen: te laat");
            lijsten.put("Aantal, Stappen die", "Vastgelopen");
            lijsten.put("Open taken, Consulenten", "Open taken: consulenten");
            lijsten.forEach((getal, kop) -> {
                String[] plek = getal.split(", ");
                wijzer(pagina, plek[0], plek[1]).click();
                assertThat(pagina.locator("h1")).hasText(kop);
                pagina.goBack();
                assertThat(pagina.locator("section.sturing table")).hasCount(4);
            });
            wijzer(pagina, "Dossiers", "Beëindiging").click();
            pagina.getByRole(AriaRole.ROW)
                    .filter(new Locator.FilterOptions().setHasText(nummer))
                    .getByRole(AriaRole.LINK)
                    .click();
            assertThat(pagina.locator("[process-diagram], .process-diagram, .djs-container")
                            .first())
                    .isVisible();
        }
    }

    @Test
    void deBeheerderZietDeBalkMetWatHijBetekent() {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = open(venster, "beheerder");
            assertThat(pagina.locator("section.sturing table")).hasCount(4);
            assertThat(pagina.locator(".ce-eol-banner")).isVisible();
            assertThat(pagina.locator(".ce-eol-banner")).containsText("Camunda 7");
            pagina.locator(".ce-eol-banner a").click();
            assertThat(pagina.locator("h1")).hasText("Camunda 7 wordt niet meer bijgewerkt");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"weg", "kapot", "taalfout"})
    void eenKapotScriptMaaktCockpitNietLeeg(String hoe) {
        try (BrowserContext venster = browser.venster()) {
            venster.route("**/cockpit/scripts/sturing.js*", verzoek -> {
                switch (hoe) {
                    case "weg" -> verzoek.fulfill(new Route.FulfillOptions().setStatus(404));
                    case "kapot" -> verzoek.fulfill(script("throw new Error('kapot');"));
                    default -> verzoek.fulfill(script("dit is geen script"));
                }
            });
            Page pagina = open(venster, "manager");
            assertThat(pagina.getByText("Op dit moment")).isVisible();
            assertThat(pagina.locator("section.sturing")).hasCount(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "proceseigenaar"})
    void dePaginaMetTakenToontHoeveelElkeGroepHeeft(String wie) {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = open(venster, wie);
            pagina.navigate(adres(COCKPIT + "#/tasks"));
            assertThat(pagina.getByText("consulenten").first()).isVisible();
            assertThat(pagina.getByText("U mag dit niet")).hasCount(0);
            bewaarBeeld(pagina, "cockpit-taken-" + wie);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"weg", "kapot", "oud"})
    void ookZonderWatDeWebappsDelenIsCockpitErEnHetPaneel(String hoe) {
        try (BrowserContext venster = browser.venster()) {
            venster.route("**/camunda/lib/schuldhulproute.js*", verzoek -> {
                switch (hoe) {
                    case "weg" -> verzoek.fulfill(new Route.FulfillOptions().setStatus(404));
                    case "kapot" -> verzoek.fulfill(script("throw new Error('kapot');"));
                    default -> verzoek.fulfill(script("export const oud = 1;"));
                }
            });
            Page pagina = open(venster, "manager");
            assertThat(pagina.getByText("Op dit moment")).isVisible();
            assertThat(pagina.locator("section.sturing table")).hasCount(4);
        }
    }

    @Test
    void watDeWebappsDelenWordtNaEenUitrolOpnieuwGehaald() {
        try (BrowserContext venster = browser.venster()) {
            for (String bestand : List.of("schuldhulproute.js", "huisstijl.css")) {
                assertThat(venster.request()
                                .get(adres("/camunda/lib/" + bestand))
                                .headers()
                                .get("cache-control"))
                        .isEqualTo("no-cache");
            }
        }
    }

    @Test
    void deManagerVindtEenModelEnEenDossierOokOpEenKleinScherm() {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = open(venster, "manager");
            pagina.setViewportSize(1024, 768);
            assertThat(pagina.locator("section.sturing table")).hasCount(4);
            bewaarBeeld(pagina, "cockpit-1024");
            // What managers come for stands above what Cockpit itself counts.
            assertThat(pagina.locator("section.sturing").boundingBox().y)
                    .isLessThan(pagina.getByText("Op dit moment").boundingBox().y);
            pagina.navigate(adres(COCKPIT + "#/processes"));
            Locator model = pagina.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName("Beëindiging").setExact(true));
            assertThat(model.first()).isVisible();
            bewaarBeeld(pagina, "cockpit-processen-1024");
            model.first().click();
            assertThat(pagina.locator(".djs-container").first()).isVisible();
            assertThat(pagina.getByText(nummer).first()).isVisible();
            bewaarBeeld(pagina, "cockpit-model-1024");
        }
    }

    @Test
    void hetPadBovenEenPaginaVanAdminIsNederlands() {
        try (BrowserContext venster = browser.venster()) {
            Page pagina = venster.newPage();
            meldAan(pagina, "beheerder", "/camunda/app/admin/default/");
            assertThat(pagina.locator("input[type=password]")).hasCount(0);
            pagina.locator("a[href='#/users']").first().waitFor();
            assertThat(pagina.locator(".ce-eol-banner")).containsText("Lees wat dit betekent");
            for (int keer = 0; keer < 3; keer++) {
                // Another page in between: what comes is loaded anew, and no change of page is cut off halfway.
                pagina.navigate("about:blank");
                pagina.navigate(adres("/camunda/app/admin/default/#/users"));
                assertThat(pagina.locator(".breadcrumbs-panel")).containsText("Gebruikers");
                assertThat(pagina.locator(".breadcrumbs-panel")).not().containsText("USERS_");
            }
        }
    }

    private static void bewaarBeeld(Page pagina, String naam) {
        pagina.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PLAATJES.resolve(naam + ".png")));
    }

    private static Route.FulfillOptions script(String inhoud) {
        return new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("text/javascript")
                .setBody(inhoud);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "geen json", "{\"blokken\": [{}]}"})
    void cijfersDieNietKomenWordenGezegdEnKunnenOpnieuw(String antwoord) {
        try (BrowserContext venster = browser.venster()) {
            venster.route(
                    "**/sturing/cijfers",
                    verzoek -> verzoek.fulfill(
                            new Route.FulfillOptions().setStatus(200).setBody(antwoord)));
            Page pagina = open(venster, "manager");
            assertThat(pagina.locator("section.sturing")).containsText(MISLUKT);
            assertThat(pagina.getByText("Op dit moment")).isVisible();
            venster.unroute("**/sturing/cijfers");
            pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw laden"))
                    .click();
            assertThat(pagina.locator("section.sturing table")).hasCount(4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void deEigenPaginasZijnVoorIedereenTeGebruiken(int breedte) {
        List<String> paden = List.of(
                "/sturing",
                "/sturing/dossiers",
                "/sturing/dossiers?fase=beeindiging",
                "/sturing/termijnen?stand=VERLOPEN",
                "/sturing/taken?team=consulenten",
                "/sturing/vastgelopen",
                "/sturing/periode",
                "/sturing/periode?van=2026-03-31&tot=2026-03-01",
                "/over-camunda");
        try (BrowserContext venster = browser.venster("beheerder", breedte)) {
            Page pagina = venster.newPage();
            for (String pad : paden) {
                pagina.navigate(adres(pad));
                pagina.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PLAATJES.resolve(
                                "pagina" + pad.replaceAll("[^a-zA-Z]+", "-") + "-" + breedte + ".png")));
                assertThat(Toegankelijk.bezwaren(pagina, "body"))
                        .as("%s op %d pixels", pad, breedte)
                        .isEmpty();
                assertThat((Integer) pagina.evaluate("document.documentElement.scrollWidth"))
                        .as("%s schuift op %d pixels niet opzij", pad, breedte)
                        .isLessThanOrEqualTo(breedte);
            }
        }
    }

    private String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }
}
