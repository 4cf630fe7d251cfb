package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Hoofdroute;
import nl.schuldhulproute.steun.Routestappen;
import nl.schuldhulproute.steun.Toetsenbordbediening;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who cannot use a mouse does the same work: from the aanmelding to the decision on toegang with keys only. */
class ToetsenbordTest extends Routestappen {

    @LocalServerPort
    private int poort;

    @Test
    void vanAanmeldingTotToegangZonderMuis() {
        try (Browser browser = Browser.start()) {
            Toetsenbordbediening toetsen = new Toetsenbordbediening(browser, poort, this);
            Hoofdroute route = new Hoofdroute(toetsen);
            try {
                route.aanmelding();
                route.intake();
                route.beschikking();
            } catch (RuntimeException | AssertionError e) {
                // Whatever it is goes on as it was; beside it stays a picture of the screen.
                toetsen.bewaarBeeld("mislukt-toetsenbord");
                throw e;
            }
            assertThat(besluiten.findByDossiernummerOrderById(route.nummer()))
                    .extracting(Besluit::soort)
                    .containsExactly(Besluitconcept.Soort.TOEGANG);
        }
    }
}
