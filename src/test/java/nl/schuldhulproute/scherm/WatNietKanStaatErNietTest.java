package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody may not do is not shown to him in the webapps: no button, no shortcut, no empty block. */
class WatNietKanStaatErNietTest extends RouteTest {

    private static final String LEZER = "lezer";
    private static final String LEZERS = "lezers";
    private static final String PRIVACY = "privacyproef";

    private static Browser browser;

    @LocalServerPort
    private int poort;

    private BrowserContext venster;

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

    /** A group that the municipality made itself: it may open Tasklist and start nothing. */
    @BeforeEach
    void eenGroepDieNietsMagStarten() {
        Group groep = motor.getIdentityService().newGroup(LEZERS);
        groep.setName("Lezers");
        motor.getIdentityService().saveGroup(groep);
        Authorization recht = motor.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setGroupId(LEZERS);
        recht.setResource(Resources.APPLICATION);
        recht.setResourceId("tasklist");
        recht.addPermission(Permissions.ACCESS);
        motor.getAuthorizationService().saveAuthorization(recht);
        Gebruikers.nogEen(motor, LEZER, LEZERS);
        Gebruikers.nogEen(motor, PRIVACY, "privacyfunctionarissen");
        venster = browser.venster();
    }

    @AfterEach
    void ruimOp() {
        venster.close();
        als(null);
        motor.getIdentityService().deleteUser(LEZER);
        motor.getIdentityService().deleteUser(PRIVACY);
        motor.getIdentityService().deleteGroup(LEZERS);
        motor.getAuthorizationService()
                .createAuthorizationQuery()
                .groupIdIn(LEZERS)
                .list()
                .forEach(recht -> motor.getAuthorizationService().deleteAuthorization(recht.getId()));
    }

    @Test
    void wieNietsMagStartenLeestOokGeenSneltoetsDaarvoor() {
        Page pagina = Tasklist.meldAan(venster, poort, LEZER).pagina();
        assertThat(pagina.locator("body.zonder-starten")).hasCount(1);
        assertThat(pagina.locator(".start-process-action").first()).isHidden();
        Locator sneltoetsen = sneltoetsen(pagina);
        assertThat(rij(sneltoetsen, "ctrl+alt+c")).isVisible();
        assertThat(rij(sneltoetsen, "ctrl+alt+f")).isVisible();
        assertThat(rij(sneltoetsen, "ctrl+alt+p")).isHidden();
    }

    @Test
    void voorEenKwaliteitsmedewerkerDoetDieSneltoetsWatErStaat() {
        Page pagina = Tasklist.meldAan(venster, poort, "kwaliteit").pagina();
        assertThat(rij(sneltoetsen(pagina), "ctrl+alt+p")).isVisible();
        pagina.keyboard().press("Escape");
        assertThat(pagina.locator(".shortcut-modal")).hasCount(0);
        pagina.keyboard().press("Control+Alt+KeyP");
        assertThat(pagina.locator(".modal-content")).containsText("Gebeurtenis melden");
        assertThat(pagina.locator(".modal-content")).not().containsText("Vroegsignaal");
    }

    @Test
    void wieGeenToepassingHeeftZietGeenLeegBlok() {
        Page pagina = welkom(PRIVACY);
        assertThat(pagina.locator(".webapps").first()).isHidden();
        assertThat(pagina.getByText("Wie een dossier bekeek")).isVisible();
    }

    @Test
    void wieErEenHeeftZietHem() {
        Page pagina = welkom("consulent");
        assertThat(pagina.getByText("Toepassingen", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(pagina.locator(".tasklist-app")).isVisible();
    }

    private static Locator sneltoetsen(Page pagina) {
        pagina.getByText("Sneltoetsen").click();
        return pagina.locator(".shortcut-modal tbody");
    }

    private static Locator rij(Locator lijst, String toets) {
        return lijst.locator("tr", new Locator.LocatorOptions().setHasText(toets));
    }

    private Page welkom(String wie) {
        Page pagina = venster.newPage();
        pagina.navigate("http://localhost:" + poort + "/camunda/app/welcome/default/");
        pagina.locator("input[ng-model=username], input[name=username]").first().fill(wie);
        pagina.locator("input[type=password]").first().fill(wie);
        pagina.locator("button[type=submit]").first().click();
        pagina.locator(".user-profile, .webapps")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return pagina;
    }
}
