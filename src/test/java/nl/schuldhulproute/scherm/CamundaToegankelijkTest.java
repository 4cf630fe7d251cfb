package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Toegankelijk;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages of Camunda itself, with what we put on them. What Camunda does wrong stands in a list that people have looked at;
 * what comes to it, by an update or by us, is found here.
 */
class CamundaToegankelijkTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Test
    void watCamundaZelfVerkeerdDoetStaatInDeLijst() {
        vandaagIs(START);
        String nummer = dossier(START);
        register.start(nummer, "A3", START);
        ProcessInstance route = start("systematische-intake", nummer, Map.of("crisis", false));
        String taak = taak(nummer, "userTask_eersteGesprekVoeren").getId();
        motor.getTaskService().setAssignee(taak, "consulent");
        List<String> bezwaren = new ArrayList<>();
        try (Browser browser = Browser.start()) {
            bezwaren.addAll(bekijk(browser, "consulent", "tasklist", "#/", "#/?task=" + taak));
            bezwaren.addAll(bekijk(
                    browser,
                    "beheerder",
                    "cockpit",
                    "#/dashboard",
                    "#/processes",
                    "#/process-definition/" + route.getProcessDefinitionId() + "/runtime",
                    "#/process-instance/" + route.getId() + "/runtime",
                    "#/tasks",
                    "#/decisions",
                    "#/repository"));
            bezwaren.addAll(bekijk(
                    browser,
                    "beheerder",
                    "admin",
                    "#/",
                    "#/users",
                    "#/users/consulent?tab=profile",
                    "#/groups",
                    "#/groups/consulenten?tab=users",
                    "#/authorization",
                    "#/system"));
            bezwaren.addAll(bekijk(browser, "consulent", "welcome", "#!/welcome"));
        }
        assertThat(bezwaren).isEmpty();
    }

    private List<String> bekijk(Browser browser, String wie, String webapp, String... plekken) {
        List<String> bezwaren = new ArrayList<>();
        try (BrowserContext venster = browser.venster()) {
            Page pagina = venster.newPage();
            pagina.navigate("http://localhost:" + poort + "/camunda/app/" + webapp + "/default/");
            pagina.locator("input[type=password]").waitFor();
            pagina.waitForLoadState(LoadState.NETWORKIDLE);
            bezwaren.addAll(bezwaren(pagina, webapp, "aanmelden"));
            pagina.locator("[ng-model=username]").fill(wie);
            pagina.locator("input[type=password]").fill(wie);
            pagina.locator("button[type=submit]").click();
            pagina.locator("[cam-widget-header] .brand-name, .navbar-brand")
                    .first()
                    .waitFor();
            for (String plek : plekken) {
                pagina.evaluate("plek => { location.hash = plek; }", plek);
                pagina.waitForLoadState(LoadState.NETWORKIDLE);
                bezwaren.addAll(bezwaren(pagina, webapp, plek));
            }
            if (webapp.equals("tasklist")) {
                for (String opener : List.of(".start-process-action a", ".task-filter a[ng-click^='openModal']")) {
                    // The pencil of a filter shows when the mouse is on it.
                    pagina.locator(opener).first().evaluate("opener => opener.click()");
                    pagina.locator(".modal-content").waitFor();
                    pagina.waitForLoadState(LoadState.NETWORKIDLE);
                    bezwaren.addAll(bezwaren(pagina, webapp, opener));
                    for (Locator deel :
                            pagina.locator(".modal-content .panel-heading a").all()) {
                        deel.click();
                        bezwaren.addAll(bezwaren(pagina, webapp, opener));
                    }
                    pagina.keyboard().press("Escape");
                    pagina.locator(".modal-content")
                            .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                }
            }
        }
        return bezwaren;
    }

    private static List<String> bezwaren(Page pagina, String webapp, String plek) {
        pagina.evaluate(TaalrondgangTest.TOT_RUST);
        return Toegankelijk.bezwarenVanOns(pagina, "html", webapp).stream()
                .map(bezwaar -> webapp + " " + bezwaar + " (" + plek.replaceAll("task=.*", "task") + ")")
                .toList();
    }
}
