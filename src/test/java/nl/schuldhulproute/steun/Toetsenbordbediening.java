package nl.schuldhulproute.steun;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;

/** Does everything in Tasklist without a mouse: keys only, from logging in to completing a task. */
public final class Toetsenbordbediening implements Bediening {

    private static final int MEESTE_TABS = 150;
    private static final Path SCHERMEN = Path.of("target", "schermen");

    private final Browser browser;
    private final int poort;
    private final Routestappen test;
    private final Map<String, Page> vensters = new TreeMap<>();
    private Page pagina;

    public Toetsenbordbediening(Browser browser, int poort, Routestappen test) {
        this.browser = browser;
        this.poort = poort;
        this.test = test;
    }

    @Override
    public String meldAan(Map<String, Object> waarden) {
        als("consulent");
        pagina.keyboard().press("Control+Alt+p");
        pagina.locator(".modal-content").waitFor();
        ga("deel => deel.matches('.modal-content a') && deel.innerText.trim() === 'Schuldhulproute'");
        pagina.keyboard().press("Enter");
        pagina.locator(".modal-content .fjs-form .fjs-form-field").first().waitFor();
        vulIn("schuldhulproute-aanmelden", waarden);
        ga("deel => deel.matches('.modal-footer button.btn-primary')");
        pagina.keyboard().press("Enter");
        pagina.locator(".modal-content").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return test.nieuwsteDossier();
    }

    @Override
    public void doe(String dossiernummer, String element, Map<String, Object> waarden) {
        Task taak = test.taak(dossiernummer, element);
        als(Gebruikers.uit(test.groep(taak)));
        kiesInDeLijst(dossiernummer, taak.getName());
        pagina.keyboard().press("Control+Alt+c");
        pagina.locator("[ng-click='unclaim()'], .unclaim").first().waitFor();
        pagina.locator(".fjs-form .fjs-form-field").first().waitFor();
        vulIn(test.formulier(taak), waarden);
        ga("deel => deel.matches('.form-actions button.btn-primary')");
        pagina.keyboard().press("Enter");
        pagina.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Override
    public void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum) {
        throw new UnsupportedOperationException("schulden gaan op hun eigen pagina, met een eigen proef");
    }

    @Override
    public void hetWordt(LocalDate dag) {
        test.vandaagIs(dag);
        test.laatTimersLopen();
    }

    /** The screen as it is now, to see where a step failed. */
    public void bewaarBeeld(String naam) {
        if (pagina != null) {
            pagina.screenshot(new Page.ScreenshotOptions().setPath(SCHERMEN.resolve(naam + ".png")));
        }
    }

    private void als(String wie) {
        pagina = vensters.computeIfAbsent(wie, this::meldAan);
    }

    private Page meldAan(String wie) {
        Page venster = browser.venster().newPage();
        venster.navigate(adres());
        venster.locator("input[type=password]").waitFor();
        venster.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        venster.locator("[ng-model=username]").focus();
        venster.keyboard().type(wie);
        venster.keyboard().press("Tab");
        venster.keyboard().type(wie);
        venster.keyboard().press("Enter");
        venster.locator("[cam-tasks]").waitFor();
        return venster;
    }

    private void kiesInDeLijst(String dossiernummer, String taak) {
        // The list does not know yet what another did.
        pagina.navigate("about:blank");
        pagina.navigate(adres());
        pagina.locator(".item a, li.task").first().waitFor();
        pagina.keyboard().press("Control+Shift+f");
        ga("deel => deel.matches('.column-left a') && /^\\s*Alles\\b/.test(deel.innerText)");
        pagina.keyboard().press("Enter");
        pagina.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(dossiernummer))
                .first()
                .waitFor();
        pagina.keyboard().press("Control+Alt+l");
        ga("""
                (deel, [nummer, taak]) => deel.closest('li.task')?.innerText.includes(nummer)
                  && deel.matches('h4 a') && deel.innerText.trim() === taak
                """, dossiernummer, taak);
        pagina.keyboard().press("Enter");
        pagina.locator("h2.task")
                .filter(new Locator.FilterOptions().setHasText(taak))
                .waitFor();
    }

    private void vulIn(String formulier, Map<String, Object> waarden) {
        for (JsonNode veld : Vorm.van(formulier).velden().values()) {
            Object waarde = waarden.get(veld.path("key").asText());
            if (waarde != null) {
                vul(veld, veld.path("id").asText(), waarde);
            }
        }
    }

    private void vul(JsonNode veld, String id, Object waarde) {
        switch (veld.path("type").asText()) {
            case "textfield", "textarea", "number" -> typ(id, String.valueOf(waarde));
            case "datetime" -> {
                if (veld.path("subtype").asText().equals("time")) {
                    typ(id + "-time", String.valueOf(waarde));
                } else {
                    typ(
                            id + "-date",
                            LocalDate.parse(String.valueOf(waarde)).format(DateTimeFormatter.ofPattern("d-M-yyyy")));
                }
            }
            case "checkbox" -> {
                gaNaar(id);
                if ((Boolean) waarde != isAangevinkt()) {
                    pagina.keyboard().press("Space");
                }
            }
            case "radio" -> kies(id, plaats(veld, waarde));
            case "checklist" ->
                ((List<?>) waarde)
                        .stream().map(deel -> plaats(veld, deel)).sorted().forEach(plek -> {
                            gaNaar(id + "-" + plek);
                            pagina.keyboard().press("Space");
                        });
            case "select" -> {
                gaNaar(id);
                String woord = veld.path("values")
                        .path(plaats(veld, waarde))
                        .path("label")
                        .asText();
                for (int stap = 0; stap < MEESTE_TABS && !woord.equals(aangewezen()); stap++) {
                    pagina.keyboard().press("ArrowDown");
                }
                pagina.keyboard().press("Enter");
                assertThat(pagina.locator(".fjs-form-field-select:has([id$='-" + id + "'])"))
                        .containsText(woord);
            }
            default -> throw new IllegalStateException(veld.path("type").asText());
        }
    }

    /** The answer in an open list that Enter would choose, once the list has been drawn. */
    private String aangewezen() {
        return (String) pagina.evaluate("""
                () => new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(() =>
                  klaar(document.querySelector('.fjs-dropdownlist-item.focused')?.innerText.trim() || ''))))
                """);
    }

    private void typ(String id, String tekst) {
        gaNaar(id);
        pagina.keyboard().press("Control+a");
        pagina.keyboard().type(tekst);
    }

    private void kies(String id, int plek) {
        ga("(deel, [id]) => new RegExp('-' + id + '-\\\\d+$').test(deel.id)", id);
        for (int stap = 0; stap < MEESTE_TABS && !heeftFocus("-" + id + "-" + plek); stap++) {
            String eerst = actief();
            pagina.keyboard().press("ArrowDown");
            if (actief().equals(eerst)) {
                pagina.keyboard().press("Tab");
            }
        }
        if (!isAangevinkt()) {
            pagina.keyboard().press("Space");
        }
    }

    /** Which of the answers it is; one that only exists in this case is found by its words. */
    private int plaats(JsonNode veld, Object waarde) {
        if (waarde instanceof Vorm.Getoond getoond) {
            return (Integer) pagina.evaluate("""
                    ([id, woord]) => [...document.querySelectorAll('.fjs-form input')]
                      .filter(antwoord => new RegExp(`-${id}-\\\\d+$`).test(antwoord.id))
                      .findIndex(antwoord => [...antwoord.labels].some(label => label.innerText.includes(woord)))
                    """, List.of(veld.path("id").asText(), getoond.woord()));
        }
        return IntStream.range(0, veld.path("values").size())
                .filter(plek ->
                        veld.path("values").path(plek).path("value").asText().equals(String.valueOf(waarde)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(veld.path("key").asText() + " heeft geen " + waarde));
    }

    private boolean isAangevinkt() {
        return (Boolean) pagina.evaluate("() => document.activeElement.checked");
    }

    private String actief() {
        return (String) pagina.evaluate("() => document.activeElement.id");
    }

    private boolean heeftFocus(String einde) {
        return actief().endsWith(einde);
    }

    private void gaNaar(String id) {
        ga("(deel, [id]) => deel.id.endsWith('-' + id)", id);
    }

    /** With Tab, forward only, as long as it takes to see that it cannot be reached. */
    private void ga(String wanneer, String... gegevens) {
        String vraag = "gegevens => (%s)(document.activeElement, gegevens)".formatted(wanneer);
        for (int stap = 0; stap < MEESTE_TABS; stap++) {
            if (Boolean.TRUE.equals(pagina.evaluate(vraag, List.of(gegevens)))) {
                return;
            }
            pagina.keyboard().press("Tab");
        }
        throw new AssertionError("met het toetsenbord niet te bereiken: " + wanneer + " " + List.of(gegevens));
    }

    private String adres() {
        return "http://localhost:" + poort + "/camunda/app/tasklist/default/";
    }
}
