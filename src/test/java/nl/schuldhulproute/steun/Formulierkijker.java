package nl.schuldhulproute.steun;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Opens forms in Tasklist, keeps a picture of each in full, and tells what a caseworker should not have to see. */
public final class Formulierkijker {

    /** A picture of every form, named after it. */
    private static final Path BEELDEN = Path.of("target", "schermen", "formulieren");

    /** The screen of an office, but so high that no form has to be scrolled. */
    private static final int BREED = 1600;

    private static final int HOOG = 4500;

    /** What is left of a text without its contents. */
    private static final Pattern LEEG =
            Pattern.compile("\\{\\{|}}|\\b(null|undefined|NaN|Invalid Date|true|false)\\b|\\[object");

    /** A date as computers write it. */
    private static final Pattern COMPUTERDATUM = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** What Tasklist and the forms of Camunda say when nobody has translated them. */
    private static final Pattern ENGELS =
            Pattern.compile("(?i)\\b(nothing|select|search|required|complete|submit|save|claim"
                    + "|unclaim|assign|assignee|follow-up|created|add|comment|description|history|loading|error|yes|no|clear"
                    + "|choose|invalid|must|field|the|and|due|remove|close|cancel|previous|next|today|show|value"
                    + "|january|february|march|june|july|october)\\b");

    /** Parts of the form that stick out of it, or whose text is cut off. */
    private static final String TE_BREED = """
            vorm => {
              const rand = vorm.getBoundingClientRect().right + 1;
              const fout = vorm.scrollWidth > vorm.clientWidth ? ['het formulier zelf'] : [];
              for (const deel of vorm.querySelectorAll('*')) {
                const kader = deel.getBoundingClientRect();
                const afgesneden = deel.scrollWidth > deel.clientWidth + 1
                  && !['visible', 'clip'].includes(getComputedStyle(deel).overflowX) && deel.clientWidth > 1;
                if (kader.width > 1 && (kader.right > rand || afgesneden)) {
                  fout.push(deel.tagName.toLowerCase() + '.' + deel.className + ': ' + deel.textContent.slice(0, 60));
                }
              }
              return fout;
            }
            """;

    /** Texts that announce something that does not come. */
    private static final String ZONDER_VERVOLG = """
            vorm => [...vorm.querySelectorAll('.fjs-form-field-text p, .fjs-form-field-text li')]
              .filter(regel => regel.innerText.trim().endsWith(':') && !regel.nextElementSibling)
              .map(regel => regel.innerText.trim())
            """;

    /** All that can be read in the form or is said of it by a screen reader. */
    private static final String WOORDEN = """
            vorm => [vorm.innerText, ...[...vorm.querySelectorAll('[placeholder], [aria-label], [title]')]
              .flatMap(deel => ['placeholder', 'aria-label', 'title'].map(naam => deel.getAttribute(naam) || ''))]
              .join('\\n')
            """;

    private final Browser browser;
    private final int poort;
    private final Map<String, Tasklist> vensters = new TreeMap<>();
    private final Map<String, List<String>> bezwaren = new TreeMap<>();
    private final List<String> scriptfouten = new ArrayList<>();
    private final List<String> bekeken = new ArrayList<>();

    public Formulierkijker(Browser browser, int poort) {
        this.browser = browser;
        this.poort = poort;
    }

    /** What was wrong, by form; a form without objections has an empty list. */
    public Map<String, List<String>> bezwaren() {
        return bezwaren;
    }

    /** Errors that the browser reported; a list that asks for a task that was just put away is not one. */
    public List<String> scriptfouten() {
        return scriptfouten.stream()
                .filter(fout ->
                        bekeken.stream().noneMatch(taak -> fout.endsWith("/engine/default/task/" + taak + ":0:0")))
                .toList();
    }

    /** The form of a task that this user has on his name. */
    public void bekijkTaak(String formulier, String wie, String taak) {
        Tasklist tasklist = venster(wie);
        Page pagina = tasklist.pagina();
        try {
            tasklist.kies(taak);
        } catch (TimeoutError e) {
            tasklist.bewaarBeeld(BEELDEN.resolve(formulier + ".png"));
            bezwaren.put(formulier, List.of("wordt niet getekend"));
            return;
        }
        bekijk(
                formulier,
                pagina,
                pagina.locator(".fjs-form"),
                pagina.locator(".form-actions button.btn-primary:visible"));
        tasklist.laatLos();
        bekeken.add(taak);
    }

    /** The form with which something new begins. */
    public void bekijkBegin(String formulier, String wie, String model) {
        Tasklist tasklist = venster(wie);
        tasklist.kiesBegin(model);
        Page pagina = tasklist.pagina();
        bekijk(
                formulier,
                pagina,
                pagina.locator(".modal-content .fjs-form"),
                pagina.locator(".modal-footer button.btn-primary:visible"));
        tasklist.sluitVenster();
    }

    private void bekijk(String formulier, Page pagina, Locator vorm, Locator knop) {
        List<String> gezien = bezwaren.computeIfAbsent(formulier, naam -> new ArrayList<>());
        if (!vorm.locator(velden(formulier)).first().isVisible()) {
            gezien.add("er staat een ander formulier");
        }
        String woorden = (String) vorm.evaluate(WOORDEN);
        noem(gezien, "zonder inhoud", LEEG, woorden);
        noem(gezien, "Engels", ENGELS, woorden);
        noem(gezien, "datum", COMPUTERDATUM, woorden);
        ((List<?>) vorm.evaluate(ZONDER_VERVOLG)).forEach(regel -> gezien.add("zonder vervolg: " + regel));
        if (vorm.locator("input, textarea, .fjs-input").count() == 0) {
            gezien.add("er is niets in te vullen");
        }
        if (vorm.locator(".fjs-form-field-error:visible").count() > 0) {
            gezien.add("een foutmelding voordat er iets is ingevuld");
        }
        if (pagina.locator(".alert-danger:visible, .notifications-panel .alert:visible")
                        .count()
                > 0) {
            gezien.add("een melding: " + pagina.locator(".alert:visible").allInnerTexts());
        }
        if (!List.of("Afronden", "Starten").contains(knop.last().innerText().strip())) {
            gezien.add("knop heet " + knop.allInnerTexts());
        }
        ((List<?>) vorm.evaluate(TE_BREED)).forEach(deel -> gezien.add("te breed: " + deel));
        gezien.addAll(Toegankelijk.bezwarenVanOns(pagina, ".fjs-form", "formulier"));
        bewaarBeeld(formulier, pagina, vorm, knop);
    }

    private static String velden(String formulier) {
        return Vorm.van(formulier).velden().values().stream()
                .map(veld -> veld.path("id").asText())
                .map("[id$='-%1$s'], [id$='-%1$s-date'], [id*='-%1$s-']"::formatted)
                .collect(Collectors.joining(", "));
    }

    private static void noem(List<String> gezien, String soort, Pattern patroon, String woorden) {
        Matcher vondst = patroon.matcher(woorden);
        // One is enough to mend the form; a calendar in English would give thirty.
        if (vondst.find()) {
            String rond =
                    woorden.substring(Math.max(0, vondst.start() - 30), Math.min(woorden.length(), vondst.end() + 30));
            gezien.add(soort + " (" + vondst.group() + "): …" + rond.replaceAll("\\s+", " ") + "…");
        }
    }

    private static void bewaarBeeld(String formulier, Page pagina, Locator vorm, Locator knop) {
        BoundingBox kader = vorm.boundingBox();
        BoundingBox eind = knop.last().boundingBox();
        double links = Math.max(0, kader.x - 30);
        pagina.screenshot(new Page.ScreenshotOptions()
                .setPath(BEELDEN.resolve(formulier + ".png"))
                .setClip(new Clip(links, 0, Math.min(BREED - links, kader.width + 60), eind.y + eind.height + 20)));
    }

    private Tasklist venster(String wie) {
        return vensters.computeIfAbsent(wie, naam -> {
            Tasklist tasklist = Tasklist.meldAan(browser.venster(), poort, naam);
            Page pagina = tasklist.pagina();
            pagina.setViewportSize(BREED, HOOG);
            pagina.onPageError(scriptfouten::add);
            pagina.onConsoleMessage(bericht -> {
                if (bericht.type().equals("error")) {
                    scriptfouten.add(bericht.text() + " " + bericht.location());
                }
            });
            return tasklist;
        });
    }
}
