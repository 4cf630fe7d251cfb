package nl.schuldhulproute.steun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;

/** What a caseworker does in Tasklist, with mouse and keyboard. */
public final class Tasklist {

    private static final ObjectMapper JSON = new ObjectMapper();

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
        pagina.locator("input[ng-model=username], input[name=username]").first().fill(naam);
        pagina.locator("input[type=password]").first().fill(naam);
        pagina.locator("button[type=submit]").first().click();
        pagina.locator(".start-process-action, [cam-tasks], .tasklist-app")
                .first()
                .waitFor();
        return new Tasklist(adres, pagina);
    }

    public Page pagina() {
        return pagina;
    }

    /** Opens "Proces starten", chooses this model and fills its start form. */
    public void begin(String model, String formulier, Map<String, Object> waarden) {
        pagina.locator(".start-process-action a, a.start-process-action")
                .first()
                .click();
        pagina.locator(".modal-content")
                .getByText(model, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        pagina.locator(".fjs-form").waitFor();
        vulIn(formulier, waarden);
        pagina.locator(".modal-footer button.btn-primary:visible").last().click();
        pagina.locator(".modal-content").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Opens a task, puts it on one's own name, fills its form and completes it. */
    public void doe(String taak, String formulier, Map<String, Object> waarden) {
        open(taak);
        neem();
        vulIn(formulier, waarden);
        rondAf();
    }

    public void open(String taak) {
        pagina.navigate("about:blank");
        pagina.navigate(adres + "#/?task=" + taak);
        pagina.locator(".task-details, [cam-tasklist-task]").first().waitFor();
        pagina.locator(".fjs-form").waitFor();
    }

    public void neem() {
        Locator knop = pagina.locator("button.claim, .claim button, [ng-click='claim()']")
                .first();
        knop.click();
        pagina.locator("[ng-click='unclaim()'], .unclaim").first().waitFor();
    }

    /** Fills the fields by their keys; what is not named is left as the form shows it. */
    public void vulIn(String formulier, Map<String, Object> waarden) {
        Map<String, JsonNode> velden = new TreeMap<>();
        try {
            verzamel(JSON.readTree(Files.readString(Path.of("forms", formulier + ".form"))), velden);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // In the order of the form: an answer may bring up the next question.
        for (JsonNode veld : velden.values().stream()
                .sorted(java.util.Comparator.comparingInt(
                        knoop -> knoop.path("plaats").asInt()))
                .toList()) {
            Object waarde = waarden.get(veld.path("key").asText());
            if (waarde != null) {
                vul(veld, waarde);
            }
        }
    }

    private void vul(JsonNode veld, Object waarde) {
        String einde = "-" + veld.path("id").asText();
        switch (veld.path("type").asText()) {
            case "textfield", "textarea", "number" ->
                pagina.locator("[id$='" + einde + "']").first().fill(String.valueOf(waarde));
            case "datetime" -> {
                Locator datum = pagina.locator("[id$='" + einde + "-date']").first();
                boolean amerikaans = datum.getAttribute("placeholder").startsWith("mm");
                datum.fill(LocalDate.parse(String.valueOf(waarde))
                        .format(DateTimeFormatter.ofPattern(amerikaans ? "MM/dd/yyyy" : "dd-MM-yyyy")));
                datum.press("Enter");
                datum.press("Tab");
            }
            case "checkbox" -> pagina.locator("[id$='" + einde + "']").first().setChecked((Boolean) waarde);
            case "radio" -> kies(einde, opschrift(veld, String.valueOf(waarde)));
            case "checklist" -> {
                for (Object deel : (Iterable<?>) waarde) {
                    kies(einde, opschrift(veld, String.valueOf(deel)));
                }
            }
            case "select" -> {
                Locator kader = pagina.locator(
                                ".fjs-form-field-select:has([id$='" + einde + "'], [id$='" + einde + "-search'])")
                        .first();
                kader.locator(".fjs-input-group").click();
                kader.locator(".fjs-dropdownlist-item")
                        .getByText(
                                opschrift(veld, String.valueOf(waarde)), new Locator.GetByTextOptions().setExact(true))
                        .click();
            }
            default ->
                throw new IllegalStateException(
                        "veld van soort " + veld.path("type").asText());
        }
    }

    private void kies(String einde, String opschrift) {
        pagina.locator(".fjs-form-field:has([id*='" + einde + "-'])")
                .first()
                .getByLabel(opschrift, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static String opschrift(JsonNode veld, String waarde) {
        for (JsonNode antwoord : veld.path("values")) {
            if (antwoord.path("value").asText().equals(waarde)) {
                return antwoord.path("label").asText();
            }
        }
        throw new IllegalStateException(veld.path("key").asText() + " heeft geen antwoord " + waarde);
    }

    public void rondAf() {
        pagina.locator(".form-actions button.btn-primary, button:has-text('Afronden')")
                .first()
                .click();
        pagina.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void verzamel(JsonNode onderdeel, Map<String, JsonNode> velden) {
        onderdeel.path("components").forEach(deel -> {
            if (deel.has("key") && deel.isObject()) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) deel).put("plaats", velden.size());
                velden.put(deel.path("key").asText(), deel);
            }
            verzamel(deel, velden);
        });
    }
}
