package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How far is counted with a page of a list: as far as one can turn from there. */
class TelgrensTest {

    private static final String LIJST = "/camunda/api/engine/engine/default/filter/f1/list";

    @ParameterizedTest
    @CsvSource({"0,31", "45,76", "90,121", "geen getal,31", "-15,31", "99999999999,31"})
    void metEenBladzijdeWordenTweeBladzijdenVerderGeteld(String eerste, int grens)
            throws ServletException, IOException {
        assertThat(grensBij(LIJST, eerste, "15")).isEqualTo(grens);
        assertThat(Telgrens.grens()).as("na de vraag").isNull();
    }

    @Test
    void vanEenBladzijdeMetMeerTakenWordtGeenTaakVergeten() throws ServletException, IOException {
        assertThat(grensBij(LIJST, "0", "100")).isEqualTo(101);
    }

    @Test
    void wieHetGetalZelfOfAlleTakenVraagtKrijgtHetHeel() throws ServletException, IOException {
        assertThat(grensBij("/engine-rest/filter/f1/count", "0", "15")).isNull();
        assertThat(grensBij(LIJST, null, null)).isNull();
        assertThat(grensBij(LIJST, "0", "geen getal")).isNull();
    }

    private static Integer grensBij(String adres, String eerste, String taken) throws ServletException, IOException {
        MockHttpServletRequest vraag = new MockHttpServletRequest("POST", adres);
        if (eerste != null) {
            vraag.addParameter("firstResult", eerste);
        }
        if (taken != null) {
            vraag.addParameter("maxResults", taken);
        }
        AtomicReference<Integer> grens = new AtomicReference<>(-1);
        FilterChain keten = (verzoek, antwoord) -> grens.set(Telgrens.grens());
        new Telgrens().doFilter(vraag, new MockHttpServletResponse(), keten);
        return grens.get();
    }
}
