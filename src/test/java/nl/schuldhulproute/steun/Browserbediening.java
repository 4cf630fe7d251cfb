package nl.schuldhulproute.steun;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;

/** Does everything in Tasklist and on the page of the dossier, in a real browser, each user in a window of his own. */
public final class Browserbediening implements Bediening {

    /** Every form as it stood when it was sent, and the screen where a step failed. */
    private static final Path SCHERMEN = Path.of("target", "schermen");

    private final Browser browser;
    private final int poort;
    private final Routestappen test;
    private final Map<String, Tasklist> vensters = new TreeMap<>();

    /**
     * @param test for what no user does: moving the clock, and finding the id of a task
     */
    public Browserbediening(Browser browser, int poort, Routestappen test) {
        this.browser = browser;
        this.poort = poort;
        this.test = test;
    }

    @Override
    public String meldAan(Map<String, Object> waarden) {
        met("consulent", tasklist -> tasklist.begin("Schuldhulproute", "schuldhulproute-aanmelden", waarden));
        return test.nieuwsteDossier();
    }

    @Override
    public void doe(String dossiernummer, String element, Map<String, Object> waarden) {
        Task taak = test.taak(dossiernummer, element);
        met(Gebruikers.uit(test.groep(taak)), tasklist -> {
            tasklist.open(taak.getId());
            assertThat(tasklist.woorden())
                    .as("woorden van het formulier zelf in %s", element)
                    .doesNotContain("Nothing to show", "Select", "required");
            tasklist.neem();
            tasklist.vulIn(test.formulier(taak), waarden);
            tasklist.bewaarBeeld(SCHERMEN.resolve(test.formulier(taak) + ".png"));
            tasklist.rondAf();
        });
    }

    @Override
    public void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum) {
        met("consulent", tasklist -> {
            Page pagina = tasklist.pagina();
            pagina.navigate("http://localhost:" + poort + "/dossier/" + dossiernummer + "/schulden");
            pagina.locator("[name=schuldeiser]").fill(schuldeiser);
            pagina.locator("[name=bedrag]").fill("%d,%02d".formatted(cent / 100, cent % 100));
            pagina.locator("select[name=soort]").selectOption("HUUR");
            pagina.locator("[name=positie][value=CONCURRENT]").check();
            pagina.locator("[name=peildatum]").fill(peildatum.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
            pagina.locator("form:has([name=schuldeiser]) button[type=submit]")
                    .first()
                    .click();
            pagina.getByText(schuldeiser).first().waitFor();
        });
    }

    @Override
    public void hetWordt(LocalDate dag) {
        test.vandaagIs(dag);
        test.laatTimersLopen();
    }

    private void met(String wie, java.util.function.Consumer<Tasklist> werk) {
        Tasklist tasklist = vensters.computeIfAbsent(wie, naam -> Tasklist.meldAan(browser.venster(), poort, naam));
        try {
            werk.accept(tasklist);
        } catch (RuntimeException | AssertionError e) {
            // Whatever it is goes on as it was; beside it stays a picture of the screen.
            tasklist.bewaarBeeld(SCHERMEN.resolve("mislukt-" + wie + ".png"));
            throw e;
        }
    }
}
