package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.schuldhulproute.dossier.Kladden;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a caseworker typed is there when he comes back, however he left; and the form library speaks Dutch. */
class KladInTasklistTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String FORMULIER = "systematische-intake-eersteGesprekVoeren";
    private static final String VERSLAG = "Mevrouw vertelde over haar werk.";

    private static Browser browser;

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Kladden kladden;

    @Autowired
    private Schulden schulden;

    private final List<String> scriptfouten = new ArrayList<>();
    private BrowserContext venster;
    private Tasklist tasklist;
    private Page pagina;
    private String taak;
    private String andereTaak;

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
    void eenConsulentMetTweeTaken() {
        vandaagIs(START);
        taak = eersteGesprek();
        andereTaak = eersteGesprek();
        venster = browser.venster();
        tasklist = Tasklist.meldAan(venster, poort, "consulent");
        pagina = tasklist.pagina();
        pagina.onPageError(scriptfouten::add);
    }

    @AfterEach
    void sluitHetVenster() {
        venster.close();
        assertThat(scriptfouten).as("fouten in de browser").isEmpty();
    }

    private String eersteGesprek() {
        String nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("systematische-intake", nummer, Map.of("crisis", false));
        String id = taak(nummer, "userTask_eersteGesprekVoeren").getId();
        motor.getTaskService().setAssignee(id, "consulent");
        return id;
    }

    @Test
    void wieHalverwegeNaarEenAndereTaakGaatVindtAllesTerug() {
        tasklist.kies(taak);
        assertThat(balk()).isHidden();
        vulIn();
        tasklist.kies(andereTaak);
        assertThat(verslag()).hasValue("");
        assertThat(balk()).isHidden();
        // Away before the second that a draft may take.
        verslag().fill("Dit is van de andere");
        tasklist.kies(taak);

        assertThat(verslag()).hasValue(VERSLAG);
        assertThat(balk()).containsText("Niet afgerond: dit hebt u ingevuld op 2 maart 2026 om 09:00.");
        assertThat(Toegankelijk.bezwaren(pagina, ".klad")).isEmpty();
        Locator verteld = pagina.locator(".fjs-form-field-checklist input");
        assertThat(verteld.nth(0)).isChecked();
        assertThat(verteld.nth(1)).not().isChecked();
        assertThat(verteld.nth(2)).isChecked();
        assertThat(pagina.locator("[id$='-Field_gebeurdOp-date']")).hasValue("2-3-2026");
        assertThat(pagina.locator(".fjs-form-field-select .fjs-input-group")).containsText("Op kantoor");
        tasklist.bewaarBeeld(Path.of("target", "schermen", "klad.png"));
        tasklist.kies(andereTaak);
        assertThat(verslag()).hasValue("Dit is van de andere");

        pagina.reload();
        assertThat(verslag()).hasValue("Dit is van de andere");
        assertThat(pagina.evaluate("() => Object.keys(localStorage).filter(s => s.startsWith('camunda-form'))"))
                .as("niets in de browser")
                .isEqualTo(List.of());
    }

    @Test
    void watEenFormulierAanwijstOpentErnaastEnHetGetypteBlijft() {
        String nummer = dossier(START);
        start("plan-van-aanpak", nummer, Map.of());
        String inventarisatie = taak(nummer, "userTask_schuldenInventariseren").getId();
        motor.getTaskService().setAssignee(inventarisatie, "consulent");
        tasklist.kies(inventarisatie);
        verslag().fill(VERSLAG);
        Page schulden = venster.waitForPage(
                () -> pagina.getByText("Schulden bekijken of bijwerken").click());
        assertThat(schulden).hasURL(Pattern.compile(".*/dossier/" + nummer + "/schulden"));
        assertThat(verslag()).hasValue(VERSLAG);
    }

    @Test
    void vanEenLangeTabelStaatErHoeveelBladzijdenHijHeeft() {
        String nummer = dossier(START);
        for (int i = 1; i <= 11; i++) {
            Schuld schuld = new Schuld(nummer, Instant.EPOCH, "consulent");
            schuld.beschrijf("Schuldeiser " + i, null, Schuld.Soort.HUUR, false, 10_000 * i, START);
            schulden.save(schuld);
        }
        start("plan-van-aanpak", nummer, Map.of());
        String inventarisatie = taak(nummer, "userTask_schuldenInventariseren").getId();
        motor.getTaskService().setAssignee(inventarisatie, "consulent");
        tasklist.kies(inventarisatie);
        Locator bladzijde = pagina.locator(".fjs-table-nav-label").first();
        assertThat(bladzijde).hasText("1 van 2");
        pagina.getByLabel("Volgende bladzijde").first().click();
        assertThat(bladzijde).hasText("2 van 2");
    }

    @Test
    void wieAfrondtOfOpnieuwBegintIsHetKladKwijt() {
        tasklist.kies(taak);
        vulIn();
        wachtTotBewaard();
        pagina.locator(".klad button").click();
        assertThat(verslag()).hasValue("");
        assertThat(balk()).isHidden();
        assertThat(pagina.locator(".fjs-form-field-checklist")).hasCount(0);
        assertThat(kladden.van(taak)).isEmpty();

        vulIn();
        wachtTotBewaard();
        tasklist.kies(andereTaak);
        tasklist.kies(taak);
        assertThat(verslag()).hasValue(VERSLAG);
        tasklist.rondAf();
        assertThat(kladden.van(taak)).isEmpty();
        assertThat(motor.getTaskService().createTaskQuery().taskId(taak).count())
                .isZero();
    }

    @Test
    void wieWegTyptWatErStondLaatNietsAchter() {
        tasklist.kies(taak);
        verslag().fill(VERSLAG);
        wachtTotBewaard();
        verslag().fill("");
        verslag().blur();
        assertThat(balk()).isHidden();
        assertThat(kladden.van(taak)).isEmpty();
    }

    @Test
    void naEenVerlopenSessieStaatAllesErNog() {
        tasklist.kies(taak);
        vulIn();
        wachtTotBewaard();
        typNaHetEindeVanDeSessie();
        pagina.evaluate("taak => { location.hash = '#/?task=' + taak; }", andereTaak);
        meldAan("consulent");
        tasklist.kies(taak);
        assertThat(verslag()).hasValue(VERSLAG + " En over haar kinderen.");
        Awaitility.await().until(() -> kladden.van(taak).get(0).antwoorden().contains("En over haar kinderen."));
    }

    @Test
    void eenAnderDieZichDaarnaAanmeldtZietErNietsVan() {
        tasklist.kies(taak);
        vulIn();
        wachtTotBewaard();
        typNaHetEindeVanDeSessie();
        pagina.evaluate("taak => { location.hash = '#/?task=' + taak; }", andereTaak);
        meldAan("consulent2");
        tasklist.kies(taak);
        assertThat(verslag()).hasValue("");
        assertThat(balk())
                .containsText("Ook begonnen aan dit formulier: consulent Proefgebruiker, op 2 maart 2026 om 09:00.");
        tasklist.bewaarBeeld(Path.of("target", "schermen", "klad-collega.png"));
    }

    @Test
    void deKalenderEnDeFoutenZijnNederlands() {
        tasklist.kies(taak);
        Locator dag = pagina.locator("[id$='-Field_gebeurdOp-date']");
        dag.click();
        Locator kalender = pagina.locator(".flatpickr-calendar.open");
        assertThat(kalender).isVisible();
        assertThat(kalender.locator(".flatpickr-weekday").first()).hasText("ma");
        assertThat(kalender.locator(".flatpickr-monthDropdown-months")).hasAttribute("aria-label", "Maand");
        assertThat(kalender.locator(".flatpickr-monthDropdown-months option").nth(2))
                .hasText("maart");
        assertThat(kalender.locator(".cur-year")).hasAttribute("aria-label", "Jaar");
        dag.fill("2-3-2026");
        dag.press("Enter");
        dag.click();
        assertThat(kalender.locator(".flatpickr-day.selected")).hasAttribute("aria-label", "2 maart 2026");
        // The library draws the next month itself, and says the months again.
        kalender.locator(".flatpickr-next-month").click();
        assertThat(kalender.locator(".flatpickr-monthDropdown-months")).hasValue("3");
        assertThat(kalender.locator(".flatpickr-day:not(.prevMonthDay)").first())
                .hasAttribute("aria-label", "1 april 2026");
        dag.press("Escape");

        verslag().fill("x".repeat(4001));
        verslag().blur();
        assertThat(pagina.locator(".fjs-form-field-error")).hasText("Gebruik niet meer dan 4000 tekens.");
        verslag().fill("");
        verslag().blur();
        assertThat(pagina.locator(".fjs-form-field-error")).hasText("Vul dit in.");
    }

    private void vulIn() {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("afloop", "GEHOUDEN");
        waarden.put("gebeurdOp", "2026-03-02");
        waarden.put("vorm", "KANTOOR");
        waarden.put("verteld", List.of("WIJZE_VAN_HELPEN", "GEGEVENS_PLAN"));
        waarden.put("verslag", VERSLAG);
        tasklist.vulIn(FORMULIER, waarden);
    }

    /** Tasklist may notice it by itself, and go to the page to log in, or the draft may notice it first. */
    private void typNaHetEindeVanDeSessie() {
        venster.clearCookies();
        pagina.waitForResponse(antwoord -> antwoord.url().endsWith("/klad") && antwoord.status() == 401, () -> {
            verslag().fill(VERSLAG + " En over haar kinderen.");
            verslag().blur();
        });
    }

    private void meldAan(String wie) {
        pagina.locator("input[ng-model=username], input[name=username]").first().fill(wie);
        pagina.locator("input[type=password]").fill(wie);
        pagina.locator("button[type=submit]").first().click();
        // Tasklist goes back to the task that was asked for; only after that another can be chosen.
        pagina.locator(".fjs-form .fjs-form-field").first().waitFor();
    }

    private void wachtTotBewaard() {
        assertThat(balk()).containsText("Wat u invulde is bewaard om");
    }

    private Locator balk() {
        return pagina.locator(".klad");
    }

    private Locator verslag() {
        return pagina.locator(".fjs-form-field-textarea textarea");
    }
}
