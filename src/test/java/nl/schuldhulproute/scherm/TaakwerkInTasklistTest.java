package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schuldhulproute.dossier.Afwezigen;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Kladden;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.steun.Toegankelijk;
import nl.schuldhulproute.termijn.Termijnregister;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a caseworker does in between: from any task, and what he was typing stays. And what is left when a script breaks. */
class TaakwerkInTasklistTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Path SCHERMEN = Path.of("target", "schermen");
    private static final String GETYPT = "Mevrouw vertelde over haar werk.";

    private static Browser browser;

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Kladden kladden;

    @Autowired
    private Afwezigen afwezigen;

    private BrowserContext venster;
    private Tasklist tasklist;
    private Page pagina;
    private String nummer;
    private String taak;

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
    void eenConsulentMetEenTaak() {
        vandaagIs(START);
        afwezigen.zet("consulent2", null, "manager");
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("systematische-intake", nummer, Map.of("crisis", false));
        taak = taak(nummer, "userTask_eersteGesprekVoeren").getId();
        motor.getTaskService().setAssignee(taak, "consulent");
        venster = browser.venster();
    }

    @AfterEach
    void sluitHetVenster() {
        venster.close();
    }

    private void opent() {
        tasklist = Tasklist.meldAan(venster, poort, "consulent");
        pagina = tasklist.pagina();
        tasklist.kies(taak);
    }

    @Test
    void eenNotitieEnEenContactmomentKomenInHetDossierEnHetFormulierBlijft() {
        opent();
        typ();
        druk("Notitie");
        dialoog().getByLabel("Notitie").fill("Belt liever na vijf uur.");
        bewaar("Bewaren");
        assertThat(pagina.getByText("De notitie staat in het dossier.")).isVisible();

        druk("Contact");
        assertThat(dialoog().getByLabel("Wanneer")).hasValue("2-3-2026");
        dialoog().getByLabel("Wanneer").fill("31-2-2026");
        dialoog().getByLabel("Hoe").selectOption("TELEFOON");
        bewaar("Bewaren");
        assertThat(dialoog().locator("#taakwerk-op-fout")).containsText("vul een datum in die bestaat");
        assertThat(dialoog().getByLabel("Wanneer")).isFocused();
        assertThat(dialoog().getByLabel("Wanneer")).hasAttribute("aria-invalid", "true");
        assertThat(dialoog().locator("[aria-invalid]")).hasCount(1);
        dialoog().getByLabel("Wanneer").fill("2-3-2026");
        bewaar("Bewaren");
        assertThat(dialoog().locator("#taakwerk-met-fout")).hasText("Kies met wie u contact had.");
        tasklist.bewaarBeeld(SCHERMEN.resolve("taakwerk-contact.png"));
        assertThat(Toegankelijk.bezwaren(pagina, "dialog.taakwerk")).isEmpty();
        assertThat(Toegankelijk.bezwaren(pagina, ".taakwerk-balk")).isEmpty();
        dialoog().getByLabel("Met wie").selectOption("PARTNER");
        dialoog().getByLabel("Wat is besproken").fill("De partner komt mee.");
        bewaar("Bewaren");
        assertThat(pagina.getByText("Het contactmoment staat in het dossier.")).isVisible();
        assertThat(dialoog()).hasCount(0);

        assertThat(verslag()).hasValue(GETYPT);
        assertThat(tijdlijn.van(nummer)).extracting(Verslag::titel).containsExactly("Notitie", "Contactmoment");
        assertThat(tijdlijn.van(nummer).get(1).inhoud()).contains("Telefoon, met de partner.", "De partner komt mee.");
    }

    @Test
    void eenNaamWordtGeenLinkEnGeenBeeld() {
        String link = "[Sessie verlopen, meld u aan](https://elders.invalid)";
        String beeld = "www.elders.invalid ![x](//elders.invalid/x.png) <img src=x> \\[ook](//elders.invalid) *_`~`_*";
        Persoon persoon = new Persoon(link, beeld, Instant.parse("2026-03-02T09:00:00Z"));
        dossiers.voegToe(nummer, persoon, Deelname.Rol.PARTNER, START);
        opent();
        Locator kop = pagina.locator(".fjs-form-field-text").first();
        assertThat(kop).hasText("Fenna Proefpersoon en " + link + " " + beeld + " · dossier " + nummer);
        assertThat(kop.locator("strong")).hasText("Fenna Proefpersoon en " + link + " " + beeld);
        assertThat(kop.locator("a, img, em, code, del")).hasCount(0);
    }

    @Test
    void watInEenVensterIsGetyptStaatErNogNaEscape() {
        opent();
        druk("Notitie");
        dialoog().getByLabel("Notitie").fill("Een lang verhaal");
        pagina.keyboard().press("Escape");
        assertThat(dialoog()).hasCount(0);
        assertThat(pagina.getByText("Wat u typte, staat er nog als u weer op Notitie klikt."))
                .isVisible();
        assertThat(tijdlijn.van(nummer)).isEmpty();
        druk("Contact");
        bewaar("Terug naar de taak");
        druk("Notitie");
        assertThat(dialoog().getByLabel("Notitie")).hasValue("Een lang verhaal");
        tasklist.bewaarBeeld(SCHERMEN.resolve("taakwerk-notitie.png"));
        bewaar("Weggooien");
        druk("Notitie");
        assertThat(dialoog().getByLabel("Notitie")).hasValue("");
        assertThat(dialoog().getByText("Weggooien")).isHidden();
        assertThat(tijdlijn.van(nummer)).isEmpty();
    }

    @Test
    void eenAntwoordDatOnderwegKwijtraaktBewaartNietsDubbelEnRaaktNietsKwijt() {
        opent();
        druk("Notitie");
        dialoog().getByLabel("Notitie").fill("Belt liever na vijf uur.");
        venster.route("**/werk/notitie", verzoek -> {
            verzoek.fetch();
            verzoek.abort();
        });
        bewaar("Bewaren");
        assertThat(dialoog().locator("[role=alert]")).containsText("De server is niet bereikbaar.");
        venster.unroute("**/werk/notitie");
        bewaar("Bewaren");
        assertThat(pagina.getByText("De notitie staat in het dossier.")).isVisible();
        assertThat(tijdlijn.van(nummer)).hasSize(1);

        druk("Notitie");
        dialoog().getByLabel("Notitie").fill("Werkt op maandag.");
        venster.route("**/werk/notitie", verzoek -> {
            verzoek.fetch();
            verzoek.abort();
        });
        bewaar("Bewaren");
        assertThat(dialoog().locator("[role=alert]")).containsText("De server is niet bereikbaar.");
        venster.unroute("**/werk/notitie");
        dialoog().getByLabel("Notitie").fill("Werkt op maandag en dinsdag.");
        bewaar("Bewaren");
        assertThat(dialoog().locator("[role=alert]")).containsText("dit is een andere tekst");
        bewaar("Bewaren");
        assertThat(dialoog()).hasCount(0);
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::inhoud)
                .satisfiesExactly(
                        eerste -> assertThat(eerste).contains("na vijf uur"),
                        tweede -> assertThat(tweede).contains("op maandag."),
                        derde -> assertThat(derde).contains("maandag en dinsdag"));
    }

    @Test
    void tweeKlikkenOpenenEenVenster() {
        opent();
        pagina.locator(".taakwerk-balk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Notitie"))
                .dblclick();
        assertThat(dialoog()).hasCount(1);
        assertThat(dialoog().getByLabel("Notitie")).isVisible();
        assertThat(dialoog()).hasCount(1);
    }

    @Test
    void eenGebeurtenisMeldenGaatEnKomtTerugZonderIetsTeVerliezen() {
        // Something can be told of a case that has a route.
        als("consulent");
        nummer = motor.getFormService()
                .submitStartForm(
                        motor.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("schuldhulproute")
                                .latestVersion()
                                .singleResult()
                                .getId(),
                        Map.of(
                                "weg", "TELEFOON",
                                "aanvraag", "JA",
                                "voornaam", "Kees",
                                "achternaam", "Balkproef",
                                "geboortedatum", "1932-05-06",
                                "telefoon", "0600000000"))
                .getBusinessKey();
        als(null);
        taak = taak(nummer, "userTask_eersteContactLeggen").getId();
        motor.getTaskService().setAssignee(taak, "consulent");
        opent();
        Object gemaakt = pagina.evaluate("""
                async taak => {
                  const meld = () => fetch(`/dossier/taak/${taak}/werk/gebeurtenis`, {
                    method: 'POST', headers: {'Content-Type': 'application/json'}, body: '{}'
                  }).then(antwoord => antwoord.json());
                  return (await Promise.all([meld(), meld(), meld()])).map(antwoord => antwoord.taak);
                }""", taak);
        assertThat(Set.copyOf((List<?>) gemaakt)).as("op hetzelfde moment").hasSize(1);
        typ();
        pagina.locator(".taakwerk-balk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gebeurtenis melden"))
                .dblclick();
        assertThat(pagina.locator("h2.task")).hasText(Pattern.compile("\\s*Gebeurtenis vastleggen\\s*"));
        Awaitility.await().until(() -> !kladden.van(taak).isEmpty());
        tasklist.kies(taak);
        assertThat(verslag()).hasValue(GETYPT);
        assertThat(openTaken(nummer)).containsOnlyOnce("userTask_gebeurtenisVastleggen");
    }

    @Test
    void overdragenAanEenCollegaIsEenHandeling() {
        opent();
        druk("Overdragen");
        Locator wie = dialoog().getByLabel("Aan wie");
        assertThat(wie.locator("option[value=consulent2]")).hasCount(1);
        for (String niet : List.of("consulent", "kwaliteit", "nazorgcoach", "manager")) {
            assertThat(wie.locator("option[value=" + niet + "]")).hasCount(0);
        }
        wie.selectOption("consulent2");
        tasklist.bewaarBeeld(SCHERMEN.resolve("taakwerk-overdragen.png"));
        bewaar("Overdragen");
        assertThat(pagina.locator(".taakwerk-gedaan")).hasText("De taak is overgedragen.");
        assertThat(pagina.getByText("Kies een taak in de lijst.")).isVisible();
        assertThat(pagina.evaluate("() => sessionStorage.getItem('schuldhulproute.gedaan')"))
                .isNull();
        assertThat(motor.getTaskService()
                        .createTaskQuery()
                        .taskId(taak)
                        .singleResult()
                        .getAssignee())
                .isEqualTo("consulent2");
        assertThat(tijdlijn.van(nummer)).singleElement().satisfies(verslag -> {
            assertThat(verslag.titel()).isEqualTo("Taken overgedragen");
            assertThat(verslag.inhoud())
                    .contains("Van consulent Proefgebruiker naar consulent2 Proefgebruiker: Eerste gesprek voeren.");
        });
    }

    @Test
    void eenHalveNotitieStaatOokBijDeVolgendeTaakVanHetDossierEnGaatVoorOverdragen() {
        start("begeleiding", nummer, Map.of());
        String volgende = taak(nummer, "userTask_begeleidingStarten").getId();
        motor.getTaskService().setAssignee(volgende, "consulent");
        opent();
        druk("Notitie");
        dialoog().getByLabel("Notitie").fill("Een lang verhaal");
        pagina.keyboard().press("Escape");
        tasklist.kies(volgende);
        druk("Overdragen");
        dialoog().getByLabel("Aan wie").selectOption("consulent2");
        bewaar("Overdragen");
        assertThat(dialoog().locator(".taakwerk-fout").first())
                .hasText(
                        "U begon bij dit dossier aan iets dat nog niet is bewaard. Klik eerst op Notitie: bewaar het of"
                                + " gooi het weg.");
        bewaar("Terug naar de taak");
        druk("Notitie");
        assertThat(dialoog().getByLabel("Notitie")).hasValue("Een lang verhaal");
        bewaar("Bewaren");
        assertThat(pagina.getByText("De notitie staat in het dossier.")).isVisible();
    }

    @Test
    void wieAfwezigIsKrijgtGeenTaak() {
        afwezigen.zet("consulent2", START, "manager");
        opent();
        druk("Overdragen");
        assertThat(dialoog().getByText("Terug naar de taak")).isVisible();
        assertThat(dialoog().locator("option[value=consulent2]")).hasCount(0);
        pagina.keyboard().press("Escape");
        assertThat(dialoog()).hasCount(0);
        vandaagIs(START.plusDays(1));
        druk("Overdragen");
        assertThat(dialoog().locator("option[value=consulent2]")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "filters", "kalender", "formulieren", "klad", "taakwerk", "bibliotheek"})
    void eenKapotScriptMaaktTasklistNietLeeg(String script) {
        venster.route(
                "**/tasklist/scripts/" + script + ".js*",
                verzoek -> verzoek.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("text/javascript")
                        .setBody("throw new Error('kapot');")));
        opent();
        assertThat(verslag()).isVisible();
        assertThat(pagina.locator(".niet-geladen")).containsText("Een deel van dit scherm is niet geladen.");
        // The others work.
        assertThat(pagina.locator(".taakwerk-balk")).hasCount(script.equals("taakwerk") ? 0 : 1);
        assertThat(pagina.getByText("Dossier zoeken")).hasCount(script.equals("dossier") ? 0 : 1);
        verslag().fill(GETYPT);
        assertThat(pagina.evaluate("() => Object.keys(localStorage).filter(s => s.startsWith('camunda-form'))"))
                .as("niets in de browser")
                .isEqualTo(List.of());
    }

    @Test
    void ookZonderEenScriptOpDeServerBlijftTasklistWerken() {
        venster.route(
                "**/tasklist/scripts/dossier.js*",
                verzoek -> verzoek.fulfill(new Route.FulfillOptions().setStatus(404)));
        opent();
        assertThat(pagina.locator(".taakwerk-balk")).isVisible();
        assertThat(pagina.locator(".niet-geladen")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw new Error('kapot');", "export const oud = 1;", "404"})
    void ookZonderWatDeWebappsDelenBlijftTasklistWerken(String lib) {
        venster.route(
                "**/camunda/lib/schuldhulproute.js*",
                verzoek -> verzoek.fulfill(new Route.FulfillOptions()
                        .setStatus(lib.equals("404") ? 404 : 200)
                        .setContentType("text/javascript")
                        .setBody(lib)));
        opent();
        assertThat(pagina.locator(".niet-geladen")).containsText("Een deel van dit scherm is niet geladen.");
        assertThat(pagina.locator(".taakwerk-balk")).isVisible();
        typ();
        pagina.evaluate("() => localStorage.setItem('camunda-form:proef', 'x')");
        assertThat(pagina.evaluate("() => localStorage.getItem('camunda-form:proef')"))
                .as("niets in de browser")
                .isNull();
    }

    private void typ() {
        verslag().fill(GETYPT);
        verslag().blur();
        assertThat(pagina.locator(".klad")).containsText("Wat u invulde is bewaard om");
    }

    private void druk(String knop) {
        pagina.locator(".taakwerk-balk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop))
                .click();
    }

    private void bewaar(String knop) {
        dialoog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop))
                .click();
    }

    private Locator dialoog() {
        return pagina.locator("dialog.taakwerk");
    }

    private Locator verslag() {
        return pagina.locator(".fjs-form-field-textarea textarea").first();
    }
}
