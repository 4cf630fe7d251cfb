package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At nine in the morning a caseworker sees what must be done today, and why. */
class TakenlijstTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 31);
    private static final String GESPREK = "userTask_eersteGesprekVoeren";
    private static final Path PLAATJES = Path.of("target", "schermen");

    private static Browser browser;

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    private final List<String> scriptfouten = new ArrayList<>();
    private BrowserContext venster;
    private Tasklist tasklist;
    private Page pagina;
    private String laat;
    private String gewoon;
    private String crisis;

    @BeforeAll
    static void openDeBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void sluitDeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void drieDossiers() {
        gewoon = eersteGesprek(LocalDate.of(2026, 3, 30), "consulent");
        laat = eersteGesprek(START, "consulent");
        crisis = eersteGesprek(LocalDate.of(2026, 3, 27), null);
        vandaagIs(VANDAAG);
        register.start(crisis, "A4", VANDAAG);
        venster = browser.venster();
        // The calendar of the browser opens on the day of the test.
        venster.clock()
                .setFixedTime(Date.from(
                        ZonedDateTime.of(VANDAAG, LocalTime.of(9, 0), AMSTERDAM).toInstant()));
        tasklist = Tasklist.meldAan(venster, poort, "consulent");
        pagina = tasklist.pagina();
        pagina.onPageError(scriptfouten::add);
    }

    @AfterEach
    void sluitHetVenster() {
        venster.close();
        assertThat(scriptfouten).as("fouten in de browser").isEmpty();
    }

    private String eersteGesprek(LocalDate dag, String wie) {
        vandaagIs(dag);
        String nummer = dossier(dag);
        register.start(nummer, "A3", dag);
        start("systematische-intake", nummer, Map.of("crisis", false));
        if (wie != null) {
            motor.getTaskService().setAssignee(taak(nummer, GESPREK).getId(), wie);
        }
        return nummer;
    }

    private Locator kaart(String nummer) {
        return pagina.locator("li.task").filter(new Locator.FilterOptions().setHasText(nummer));
    }

    private Locator filter(String naam) {
        return pagina.locator(".task-filter h4.name a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + naam + "\\s")));
    }

    @Test
    void deKaartZegtVanWieHetIsEnWatDeWetVraagt() {
        filter("Alles").click();
        assertThat(kaart(laat)).containsText("Fenna Proefpersoon (1985) · " + laat);
        assertThat(kaart(laat).locator(".dossier-wie")).hasText("Intake · consulent Proefgebruiker");
        assertThat(kaart(laat).locator(".dossier-termijn"))
                .hasText("1 dag te laat Eerste gesprek (Wgs art. 4 lid 1, VNG-model art. 4 lid 2)");
        assertThat(kaart(laat).locator(".dossier-sein-verlopen .glyphicon-exclamation-sign"))
                .isVisible();
        assertThat(kaart(gewoon).locator(".dossier-termijn")).containsText("nog 28 dagen Eerste gesprek");
        assertThat(kaart(gewoon).locator(".glyphicon-exclamation-sign, .glyphicon-warning-sign"))
                .hasCount(0);
        assertThat(kaart(crisis).locator(".dossier-wie")).hasText("Crisis Intake · nog van niemand");
        assertThat(kaart(crisis).locator(".dossier-sein-crisis .glyphicon-warning-sign"))
                .isVisible();
        assertThat(pagina.locator("li.task .dossier-naam")).containsText(new String[] {crisis, gewoon});
        pagina.screenshot(new Page.ScreenshotOptions().setPath(PLAATJES.resolve("takenlijst.png")));
    }

    @Test
    void opTweehonderdProcentIsAllesTeLezen() {
        // Twice as large is half as wide in the units of the page.
        pagina.setViewportSize(800, 500);
        filter("Alles").click();
        for (String nummer : List.of(laat, gewoon, crisis)) {
            assertThat(kaart(nummer).locator(".dossier-termijn")).isVisible();
            assertThat(
                            (Boolean)
                                    kaart(nummer)
                                            .locator(".dossier-termijn")
                                            .evaluate(
                                                    "regel => { const kader = regel.closest('li.task');"
                                                            + " return regel.scrollWidth <= regel.clientWidth + 1"
                                                            + " && kader.getBoundingClientRect().bottom >= regel.getBoundingClientRect().bottom - 1; }"))
                    .as("niets valt buiten de kaart van %s", nummer)
                    .isTrue();
        }
        pagina.screenshot(new Page.ScreenshotOptions().setPath(PLAATJES.resolve("takenlijst-200.png")));
    }

    @Test
    void achterElkFilterStaatHoeveelErInZit() {
        assertThat(filter("Mijn taken vandaag").locator(".filter-aantal")).containsText("2");
        for (String naam : List.of("Crisis", "Te laat", "Niet toegewezen in mijn team")) {
            assertThat(filter(naam).locator(".filter-aantal"))
                    .hasText(Pattern.compile("^%d ta".formatted(aantal(naam))));
        }
        assertThat(filter("Wachten op inwoner").locator(".filter-aantal")).hasText("0 taken");
        assertThat((List<?>) pagina.locator(".filter-aantal")
                        .evaluateAll("getallen => [...new Set(getallen.map(getal =>"
                                + " Math.round(getal.getBoundingClientRect().right)))]"))
                .as("de getallen staan onder elkaar, rechts gelijk")
                .hasSize(1);
        pagina.screenshot(new Page.ScreenshotOptions().setPath(PLAATJES.resolve("takenlijst-aantallen.png")));
        filter("Crisis").click();
        assertThat(kaart(crisis)).isVisible();
        assertThat(kaart(laat)).hasCount(0);
        kaart(crisis).locator("h4 a").click();
        pagina.locator("[ng-click='claim()']").click();
        assertThat(filter("Mijn taken vandaag").locator(".filter-aantal")).containsText("3");
    }

    @Test
    void bovenEnOnderEenLangeLijstStaatDatErMeerIs() {
        List<String> los = new ArrayList<>();
        try {
            for (int i = 0; i < 80; i++) {
                Task taak = motor.getTaskService().newTask();
                taak.setName("voor de telling");
                motor.getTaskService().saveTask(taak);
                motor.getTaskService().addCandidateGroup(taak.getId(), "consulenten");
                los.add(taak.getId());
            }
            filter("Alles").click();
            Locator gevonden = pagina.locator(".total-results");
            assertThat(gevonden).hasText("30+");
            assertThat(kaart(laat)).containsText("Proefpersoon");
            assertThat(pagina.locator(".pagination-page")).hasCount(3);
            bladzijde(2).click();
            assertThat(gevonden).hasText("45+");
            bladzijde(4).click();
            assertThat(gevonden).hasText("75+");
            bladzijde(5).click();
            // 83 is less than 60 and two pages.
            assertThat(gevonden).hasText("83");
            assertThat(filter("Alles").locator(".filter-aantal")).hasText("83 taken");
            motor.getTaskService().deleteTasks(los.subList(0, 7), true);
            bladzijde(4).click();
            assertThat(gevonden).hasText("75+");
            bladzijde(5).click();
            // As many as a page earlier meant "there are more".
            assertThat(gevonden).hasText("76");
        } finally {
            motor.getTaskService().deleteTasks(los, true);
        }
    }

    private Locator bladzijde(int welke) {
        return pagina.locator(".pagination-page")
                .getByText(String.valueOf(welke), new Locator.GetByTextOptions().setExact(true));
    }

    private long aantal(String naam) {
        als("consulent");
        try {
            return motor.getFilterService()
                    .count(motor.getFilterService()
                            .createTaskFilterQuery()
                            .filterName(naam)
                            .singleResult()
                            .getId());
        } finally {
            als(null);
        }
    }

    @Test
    void wieTerugbeltOpEenLatereDagIsDeTaakTotDanKwijt() {
        filter("Mijn taken vandaag").click();
        assertThat(kaart(gewoon)).isVisible();
        kaart(gewoon).locator("h4 a").click();
        pagina.locator("[cam-tasklist-task-meta] .followup-date .view-value").click();
        pagina.screenshot(new Page.ScreenshotOptions().setPath(PLAATJES.resolve("weer-oppakken.png")));
        assertThat(pagina.locator(".uib-datepicker"))
                .containsText(Pattern.compile("vorige\\s*maart 2026\\s*volgende\\s*madiwodovrzazo"));
        // The third of April, on the page of March.
        pagina.locator(".uib-day button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*03\\s*$")))
                .last()
                .click();
        pagina.locator("button:visible:has(.glyphicon-ok)").first().click();
        assertThat(kaart(gewoon)).hasCount(0);
        assertThat(kaart(laat)).isVisible();
        filter("Wachten op inwoner").click();
        assertThat(kaart(gewoon)).isVisible();
        assertThat(LocalDate.ofInstant(taak(gewoon, GESPREK).getFollowUpDate().toInstant(), AMSTERDAM))
                .isEqualTo(LocalDate.of(2026, 4, 3));
    }
}
