package nl.schuldhulproute.aanmelding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Someone is on the phone: what must be asked now, is asked and typed within a minute, without the mouse. */
class AanmeldenInEenMinuutTest extends RouteTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 3, 2);

    /** Slower than most people type who also listen. */
    private static final int PER_SECONDE = 2;

    @LocalServerPort
    private int poort;

    private Page pagina;
    private int aanslagen;
    private int antwoorden;

    @Test
    void eenAanmeldingPerTelefoonKostMinderDanEenMinuut() {
        vandaagIs(VANDAAG);
        try (Browser browser = Browser.start();
                BrowserContext venster = browser.venster()) {
            Tasklist tasklist = Tasklist.meldAan(venster, poort, "consulent");
            pagina = tasklist.pagina();
            tasklist.kiesBegin("Schuldhulproute");
            tasklist.bewaarBeeld(Path.of("target", "schermen", "aanmelden.png"));

            ga("Field_weg");
            druk("Enter");
            assertThat(pagina.locator(".modal-content .fjs-form-field-select").first())
                    .containsText("Telefoon");
            antwoorden++;
            ga("Field_aanvraag-0");
            druk("Space");
            antwoorden++;
            typ("Field_voornaam", "Willemijn");
            typ("Field_achternaam", "van den Minuutstra");
            typ("Field_geboortedatum-date", "28-2-1985");
            typ("Field_telefoon", "0600000000");
            Locator starten =
                    pagina.locator(".modal-footer button.btn-primary:visible").last();
            for (int stap = 0; stap < 30 && !heeftFocus(starten); stap++) {
                druk("Tab");
            }
            druk("Enter");
            pagina.locator(".modal-content")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        }

        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("schuldhulproute")
                        .list())
                .singleElement()
                .satisfies(route -> assertThat(dossiers.inwoners(route.getBusinessKey()))
                        .extracting(inwoner -> inwoner.naam())
                        .containsExactly("Willemijn van den Minuutstra"));
        assertThat(antwoorden).as("wat gevraagd moet worden").isEqualTo(6);
        assertThat(aanslagen / PER_SECONDE)
                .as("seconden voor %d aanslagen", aanslagen)
                .isLessThan(60);
    }

    private void typ(String veld, String tekst) {
        ga(veld);
        pagina.keyboard().type(tekst);
        aanslagen += tekst.length();
        antwoorden++;
    }

    /** By keyboard, forward only: the form asks in the order of the talk. */
    private void ga(String veld) {
        Locator doel = pagina.locator(".modal-content [id$='-" + veld + "']").first();
        for (int stap = 0; stap < 30 && !heeftFocus(doel); stap++) {
            druk("Tab");
        }
        assertThat(doel).isFocused();
    }

    private boolean heeftFocus(Locator doel) {
        return (Boolean) doel.evaluate("deel => deel === document.activeElement");
    }

    private void druk(String toets) {
        pagina.keyboard().press(toets);
        aanslagen++;
    }
}
