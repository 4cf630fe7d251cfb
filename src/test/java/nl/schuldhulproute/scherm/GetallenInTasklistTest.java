package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Kladden;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.termijn.Termijnregister;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Amounts in the fields of a form: read and typed as they are written in the Netherlands, kept as they were meant. */
class GetallenInTasklistTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Kladden kladden;

    @Test
    void eenBedragStaatErMetPuntEnKomma() {
        vandaagIs(START);
        String taak = situatieVastleggen();
        String andere = situatieVastleggen();
        List<String> scriptfouten = new ArrayList<>();
        try (Browser browser = Browser.start();
                BrowserContext venster = browser.venster()) {
            Tasklist tasklist = Tasklist.meldAan(venster, poort, "consulent");
            Page pagina = tasklist.pagina();
            pagina.onPageError(scriptfouten::add);
            tasklist.kies(taak);
            Locator bedrag = pagina.locator("[id$='-Field_betaalruimte']");

            bedrag.click();
            pagina.keyboard().type("1850.5");
            bedrag.blur();
            assertThat(bedrag).hasValue("1.850,50");

            bedrag.click();
            pagina.keyboard().type("3.275,907x");
            assertThat(bedrag).hasValue("3.275,90");
            bedrag.blur();
            assertThat(bedrag).hasValue("3.275,90");

            bedrag.click();
            pagina.keyboard().type("2.500");
            bedrag.blur();
            assertThat(bedrag).hasValue("2.500,00");

            bedrag.click();
            pagina.keyboard().type("1850,5");
            bedrag.blur();
            assertThat(bedrag).hasValue("1.850,50");

            bedrag.focus();
            assertThat(bedrag).hasValue("1850,5");
            pagina.keyboard().type("12345,6");
            pagina.keyboard().press("Tab");
            assertThat(bedrag).hasValue("12.345,60");

            bedrag.fill("geld");
            assertThat(bedrag).hasValue("geen getal");
            pagina.keyboard().press("Backspace");
            assertThat(bedrag).hasValue("");

            bedrag.fill("€ 1.234.567,89");
            assertThat(bedrag).hasValue("1234567,89");
            bedrag.blur();
            assertThat(bedrag).hasValue("1.234.567,89");
            pagina.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "schermen", "bedrag.png")));

            tasklist.kies(andere);
            assertThat(bedrag).hasValue("");
            Awaitility.await().until(() -> !kladden.van(taak).isEmpty());
            assertThat(kladden.van(taak).get(0).antwoorden()).contains("1234567.89");
            tasklist.kies(taak);
            assertThat(bedrag).hasValue("1.234.567,89");
        }
        assertThat(scriptfouten).as("fouten in de browser").isEmpty();
    }

    private String situatieVastleggen() {
        String nummer = dossier(START);
        register.start(nummer, "A10", START);
        start("beschikking", nummer, Map.of());
        String taak = taak(nummer, "userTask_situatieVastleggen").getId();
        motor.getTaskService().setAssignee(taak, "consulent");
        return taak;
    }
}
