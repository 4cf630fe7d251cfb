package nl.schuldhulproute.steun;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a caseworker does in Tasklist, with mouse and keyboard. */
public final class Tasklist {

    /** In milliseconds; longer than this nobody waits for a form. */
    private static final int TEKENTIJD = 8_000;

    /** In milliseconds; within this time the list shows what the user's own work brought. */
    private static final int LIJSTTIJD = 1_200;

    /** A form that does not come within this time was not asked for. */
    private static final int KLIKTIJD = 15_000;

    private static final String AANGEMELD = "[cam-tasks]";

    private final String adres;
    private final Page pagina;

    private Tasklist(String adres, Page pagina) {
        this.adres = adres;
        this.pagina = pagina;
    }

    /** Logs in; the name is the password. */
    public static Tasklist meldAan(BrowserContext venster, int poort, String naam) {
        String adres = "http://localhost:" + poort + "/camunda/app/tasklist/default/";
        Page pagina = venster.newPage();
        pagina.navigate(adres);
        vulDeAanmeldingIn(pagina, naam);
        try {
            pagina.locator(AANGEMELD).first().waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        } catch (TimeoutError nogNiet) {
            // The page draws its form once more when it learns that nobody is logged in, and then forgets what was
            // typed.
            vulDeAanmeldingIn(pagina, naam);
            pagina.locator(AANGEMELD).first().waitFor();
        }
        return new Tasklist(adres, pagina);
    }

    private static void vulDeAanmeldingIn(Page pagina, String naam) {
        pagina.locator("input[ng-model=username], input[name=username]").first().fill(naam);
        pagina.locator("input[type=password]").first().fill(naam);
        pagina.locator("button[type=submit]").first().click();
    }

    public Page pagina() {
        return pagina;
    }

    /** Opens "Proces starten", chooses this model and fills its start form. */
    public void begin(String model, String formulier, Map<String, Object> waarden) {
        kiesBegin(model);
        vulIn(formulier, waarden);
        begin();
    }

    /** Starts what was chosen and filled in. */
    public void begin() {
        pagina.locator(".modal-footer button.btn-primary:visible").last().click();
        isGesloten();
    }

    /** Leaves "Proces starten" without starting anything. */
    public void sluitVenster() {
        pagina.locator(".modal-footer button:not(.btn-primary):visible").last().click();
        isGesloten();
    }

    private void isGesloten() {
        pagina.locator(".modal-content").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Opens "Proces starten" and chooses this model: its start form is there. */
    public void kiesBegin(String model) {
        pagina.locator(".start-process-action a, a.start-process-action")
                .first()
                .click();
        pagina.locator(".modal-content")
                .getByText(model, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        pagina.locator(".modal-content .fjs-form").waitFor();
    }

    /** All that the form says. */
    public String woorden() {
        return pagina.locator(".fjs-form").innerText();
    }

    public void bewaarBeeld(Path bestand) {
        pagina.screenshot(new Page.ScreenshotOptions().setPath(bestand));
    }

    public void open(String taak) {
        pagina.navigate("about:blank");
        pagina.navigate(adres + "#/?task=" + taak);
        pagina.locator(".task-details, [cam-tasklist-task]").first().waitFor();
        pagina.locator(".fjs-form").waitFor();
    }

    /** Opens a task as a click in the list does: without loading Tasklist again. */
    public void kies(String taak) {
        pagina.evaluate("taak => { location.hash = '#/?task=' + taak; }", taak);
        pagina.locator(".fjs-form .fjs-form-field").first().waitFor(new Locator.WaitForOptions().setTimeout(TEKENTIJD));
    }

    /** Finds a task in the list and clicks it; loads the list again when somebody else has just made the task. */
    public void kiesInDeLijst(String taak) {
        Locator kaart = pagina.locator("li.task h4 a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + letterlijk(taak) + "\\s*$")));
        toonAlleTaken();
        try {
            kaart.waitFor(new Locator.WaitForOptions().setTimeout(LIJSTTIJD));
        } catch (TimeoutError e) {
            pagina.navigate("about:blank");
            pagina.navigate(adres);
            toonAlleTaken();
        }
        kaart.click();
        Locator vorm = pagina.locator(".fjs-form .fjs-form-field").first();
        try {
            vorm.waitFor(new Locator.WaitForOptions().setTimeout(KLIKTIJD));
        } catch (TimeoutError e) {
            // A list that is just being drawn again can swallow a click; a user clicks once more too.
            kaart.click();
            vorm.waitFor();
        }
    }

    private void toonAlleTaken() {
        pagina.locator(".task-filter h4.name a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*Alles\\b")))
                .click();
    }

    /** Leaves the task as it is and goes back to the list. */
    public void laatLos() {
        pagina.evaluate("() => { location.hash = '#/'; }");
        pagina.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Takes the task; one that the page of the dossier opened is the user's own already. */
    public void neem() {
        Locator knop = pagina.locator("button.claim, .claim button, [ng-click='claim()']")
                .first();
        Locator eigen = pagina.locator("[ng-click='unclaim()'], .unclaim").first();
        knop.or(eigen).first().waitFor();
        if (knop.isVisible()) {
            knop.click();
            eigen.waitFor();
        }
    }

    /** Fills the fields by their keys; what is not named is left as the form shows it. */
    public void vulIn(String formulier, Map<String, Object> waarden) {
        // In the order of the form: an answer may bring up the next question.
        for (JsonNode veld : Vorm.van(formulier).velden().values()) {
            Object waarde = waarden.get(veld.path("key").asText());
            if (waarde != null) {
                vul(veld, waarde);
            }
        }
        Vorm.van(formulier).velden().values().forEach(veld -> houdVast(veld, waarden));
    }

    /**
     * Types a text once more that is gone. The form library keeps what is typed for a third of a second before it counts; on
     * a slow machine, the script that clicks the next answer within that time is faster than any user.
     */
    private void houdVast(JsonNode veld, Map<String, Object> waarden) {
        Object waarde = waarden.get(veld.path("key").asText());
        if (waarde == null
                || !List.of("textfield", "textarea").contains(veld.path("type").asText())) {
            return;
        }
        Locator tekst =
                pagina.locator("[id$='-" + veld.path("id").asText() + "']").first();
        String getypt = String.valueOf(waarde);
        if (!tekst.inputValue().equals(getypt)) {
            tekst.fill(getypt);
        }
        tekst.blur();
        try {
            assertThat(tekst).hasValue(getypt, new LocatorAssertions.HasValueOptions().setTimeout(LIJSTTIJD));
        } catch (AssertionError e) {
            // The form was being drawn again just then; a user sees the empty field and types once more.
            tekst.fill(getypt);
            tekst.blur();
            assertThat(tekst).hasValue(getypt);
        }
    }

    private void vul(JsonNode veld, Object waarde) {
        String einde = "-" + veld.path("id").asText();
        switch (veld.path("type").asText()) {
            case "textfield", "textarea", "number" ->
                pagina.locator("[id$='" + einde + "']").first().fill(String.valueOf(waarde));
            case "datetime" -> {
                if (veld.path("subtype").asText().equals("time")) {
                    Locator tijd = pagina.locator("[id$='" + einde + "-time']").first();
                    tijd.fill(String.valueOf(waarde));
                    tijd.blur();
                    return;
                }
                Locator datum = pagina.locator("[id$='" + einde + "-date']").first();
                datum.fill(LocalDate.parse(String.valueOf(waarde)).format(DateTimeFormatter.ofPattern("d-M-yyyy")));
                datum.press("Enter");
                datum.blur();
            }
            case "checkbox" -> pagina.locator("[id$='" + einde + "']").first().setChecked((Boolean) waarde);
            case "radio" -> kies(einde, veld, waarde);
            case "checklist" -> {
                for (Object deel : (Iterable<?>) waarde) {
                    kies(einde, veld, deel);
                }
            }
            case "select" -> {
                Locator kader = pagina.locator(".fjs-form-field-select:has([id$='" + einde + "'])")
                        .first();
                // Reaching the field by keyboard already opens the list; a click would close it again.
                if (!kader.locator(".fjs-dropdownlist").isVisible()) {
                    kader.locator(".fjs-input-group").click();
                }
                kader.locator(".fjs-dropdownlist-item")
                        .filter(new Locator.FilterOptions().setHasText(opschrift(veld, waarde)))
                        .first()
                        .click();
            }
            default ->
                throw new IllegalStateException(
                        "veld van soort " + veld.path("type").asText());
        }
    }

    private void kies(String einde, JsonNode veld, Object waarde) {
        Locator kader = pagina.locator(".fjs-form-field-" + veld.path("type").asText() + ":has([id*='" + einde + "-'])")
                .first();
        Locator antwoord = kader.locator("label")
                .filter(new Locator.FilterOptions().setHasText(opschrift(veld, waarde)))
                .first()
                .locator("input");
        // A form that is just being drawn again can swallow a click; a user clicks once more too.
        for (int keer = 0; keer < 3 && !antwoord.isChecked(); keer++) {
            antwoord.click();
        }
        assertThat(antwoord).isChecked();
    }

    /** The words beside an answer; exact, because one answer may begin with the words of another. */
    private static Pattern opschrift(JsonNode veld, Object waarde) {
        if (waarde instanceof Vorm.Getoond getoond) {
            return Pattern.compile(letterlijk(getoond.woord()));
        }
        for (JsonNode antwoord : veld.path("values")) {
            if (antwoord.path("value").asText().equals(waarde)) {
                return Pattern.compile(
                        "^\\s*" + letterlijk(antwoord.path("label").asText()) + "\\s*$");
            }
        }
        throw new IllegalStateException(veld.path("key").asText() + " heeft geen antwoord " + waarde);
    }

    /** The browser reads the pattern, and knows no quotes in it. */
    private static String letterlijk(String tekst) {
        return tekst.replaceAll("[-.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }

    public void rondAf() {
        pagina.locator(".form-actions button.btn-primary, button:has-text('Afronden')")
                .first()
                .click();
        pagina.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }
}
