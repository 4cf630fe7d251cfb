package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Engels;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a user reads when something cannot be done: what it is and what to do, in Dutch, and never the words of the engine. */
class MeldingenInTasklistTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String FORMULIER = "systematische-intake-eersteGesprekVoeren";
    private static final Path SCHERMEN = Path.of("target", "schermen");

    private static Browser browser;
    private static Engels engels;

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    private BrowserContext venster;
    private Tasklist tasklist;
    private Page pagina;
    private String nummer;
    private String taak;

    @BeforeAll
    static void openDeBrowser() {
        browser = Browser.start();
        engels = new Engels();
    }

    @AfterAll
    static void sluitDeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void eenTaakDieVanNiemandIs() {
        vandaagIs(START);
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("systematische-intake", nummer, Map.of("crisis", false));
        taak = taak(nummer, "userTask_eersteGesprekVoeren").getId();
        venster = browser.venster();
    }

    @AfterEach
    void sluitHetVenster() {
        venster.close();
    }

    private void opent(String wie) {
        tasklist = Tasklist.meldAan(venster, poort, wie);
        pagina = tasklist.pagina();
        pagina.evaluate("taak => { location.hash = '#/?task=' + taak; }", taak);
    }

    @Test
    void eenCollegaNamDeTaakEenSecondeEerder() {
        opent("consulent");
        Locator knop = pagina.locator("[ng-click='claim()']").first();
        knop.waitFor();
        motor.getTaskService().claim(taak, "consulent2");
        knop.click();
        assertThat(melding()).containsText("De taak is niet op uw naam gezet");
        assertThat(melding()).containsText("Een collega heeft deze taak net op naam genomen.");
        isNederlands("meldingen-geclaimd");
        assertThat(motor.getTaskService()
                        .createTaskQuery()
                        .taskId(taak)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("consulent2");
    }

    @Test
    void eenGeweigerdFormulierWordtHersteldEnGaatDanDoor() {
        motor.getTaskService().setAssignee(taak, "consulent");
        opent("consulent");
        tasklist.kies(taak);
        Map<String, Object> waarden = new LinkedHashMap<>(Map.of(
                "afloop", "GEHOUDEN",
                "gebeurdOp", "2026-03-05",
                "vorm", "KANTOOR",
                "verteld", List.of("WIJZE_VAN_HELPEN"),
                "verslag", "Goed gesprek"));
        tasklist.vulIn(FORMULIER, waarden);
        afronden().click();
        assertThat(melding()).containsText("Afronden is niet gelukt");
        assertThat(melding()).containsText(Pattern.compile("dag|datum|toekomst", Pattern.CASE_INSENSITIVE));
        isNederlands("meldingen-geweigerd");
        assertThat(openTaken(nummer)).contains("userTask_eersteGesprekVoeren");
        // What was filled in stands there still.
        assertThat(pagina.locator(".fjs-form-field-textarea textarea").first()).hasValue("Goed gesprek");

        tasklist.vulIn(FORMULIER, Map.of("gebeurdOp", "2026-03-02"));
        tasklist.rondAf();
        assertThat(openTaken(nummer)).doesNotContain("userTask_eersteGesprekVoeren");
    }

    @Test
    void naDeSessieStaatErDatMenZichOpnieuwMoetAanmelden() {
        opent("consulent");
        pagina.locator("[ng-click='claim()']").first().waitFor();
        venster.clearCookies();
        // Tasklist may have noticed it by itself, and have gone to the page to log in.
        pagina.evaluate("() => document.querySelector(\"[ng-click='claim()']\")?.click()");
        assertThat(pagina.locator("input[type=password]")).isVisible();
        assertThat(pagina.locator(".sessie-om")).containsText("U bent niet meer aangemeld. Meld u hier opnieuw aan.");
        isNederlands("meldingen-sessie");
    }

    @Test
    void eenTaakVanEenAndereGroepIsErNiet() {
        opent("nazorgcoach");
        assertThat(melding()).isVisible();
        isNederlands("meldingen-geen-recht");
        assertThat(pagina.locator("body")).not().containsText("Fenna");
    }

    @Test
    void eenTaakDieIntussenWegIs() {
        motor.getTaskService().setAssignee(taak, "consulent");
        opent("consulent");
        tasklist.kies(taak);
        motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list()
                .forEach(route -> motor.getRuntimeService()
                        .deleteProcessInstanceIfExists(route.getId(), "weg", true, true, true, false));
        pagina.evaluate("() => { location.hash = '#/'; }");
        pagina.locator(".no-task").waitFor();
        pagina.evaluate("taak => { location.hash = '#/?task=' + taak; }", taak);
        assertThat(melding()).isVisible();
        isNederlands("meldingen-weg");
    }

    @Test
    void opTweeHonderdProcentIsAllesNogTeDoen() {
        motor.getTaskService().setAssignee(taak, "consulent");
        // Half the pixels of the smallest office screen is what is left of it at 200%.
        try (BrowserContext half = browser.venster()) {
            Tasklist klein = Tasklist.meldAan(half, poort, "consulent");
            klein.pagina().setViewportSize(640, 480);
            klein.open(taak);
            klein.vulIn(
                    FORMULIER,
                    Map.of(
                            "afloop", "GEHOUDEN",
                            "gebeurdOp", "2026-03-02",
                            "vorm", "KANTOOR",
                            "verteld", List.of("WIJZE_VAN_HELPEN"),
                            "verslag", "Goed gesprek"));
            klein.bewaarBeeld(SCHERMEN.resolve("tasklist-200.png"));
            klein.pagina()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Notitie"))
                    .click();
            Locator dialoog = klein.pagina().locator("dialog.taakwerk");
            assertThat(dialoog.getByText("Terug naar de taak")).isInViewport();
            dialoog.getByText("Terug naar de taak").click();
            klein.rondAf();
        }
        assertThat(openTaken(nummer)).doesNotContain("userTask_eersteGesprekVoeren");
        try (BrowserContext half = browser.venster("consulent", 640)) {
            Page dossier = half.newPage();
            dossier.navigate("http://localhost:" + poort + "/dossier/" + nummer);
            assertThat((Integer) dossier.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(640);
        }
    }

    @Test
    void ookCockpitZegtHetInHetNederlands() {
        pagina = venster.newPage();
        pagina.navigate("http://localhost:" + poort + "/camunda/app/cockpit/default/#/process-instance/x/runtime");
        pagina.locator("input[type=password]").waitFor();
        pagina.locator("[ng-model=username]").fill("manager");
        pagina.locator("input[type=password]").fill("manager");
        pagina.locator("button[type=submit]").click();
        pagina.locator("section.sturing, .ctn-view").first().waitFor();
        pagina.evaluate("() => { location.hash = '#/process-instance/bestaat-niet/runtime'; }");
        assertThat(melding()).isVisible();
        isNederlands("meldingen-cockpit");
        pagina.evaluate("() => { location.hash = '#/tasks'; }");
        pagina.locator("h3, .error, .alert").first().waitFor();
        isNederlands("meldingen-cockpit-taken");
    }

    private Locator melding() {
        return pagina.locator(".page-notifications .notification, .page-notifications .alert")
                .first();
    }

    private Locator afronden() {
        return pagina.locator(".form-actions button.btn-primary").first();
    }

    private void isNederlands(String beeld) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(SCHERMEN.resolve(beeld + ".png")));
        assertThat(engels.in(pagina.locator("body")
                        .innerText()
                        .lines()
                        .map(String::strip)
                        .toList()))
                .isEmpty();
    }
}
