package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What someone sees when something is not there, not allowed or broken: plain Dutch, and nothing from the inside. */
class FoutpaginaTest extends RouteTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    private WebApplicationContext context;

    @LocalServerPort
    private int poort;

    @BeforeEach
    void gebruikersZijnEr() {
        Gebruikers.maak(motor);
    }

    @Test
    void eenAdresDatNietBestaat() throws Exception {
        HttpResponse<String> antwoord = haal("consulent", "/bestaat-niet", "text/html");
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).contains("Deze pagina bestaat niet", "Naar de takenlijst");
        isNetjes(antwoord);
    }

    @Test
    void eenPaginaDieMenNietMagZien() throws Exception {
        HttpResponse<String> antwoord = haal("manager", "/dossier", "text/html");
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body())
                .contains("U mag deze pagina niet zien", "Naar Cockpit", "Taken overdragen")
                .doesNotContain("Naar de takenlijst", "Dossier zoeken");
        isNetjes(antwoord);
    }

    @Test
    void wieIetsVerstuurtZonderAangemeldTeZijnHoortDatHetNietIsBewaard() throws Exception {
        HttpResponse<String> antwoord = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/dossier/D-2026-000001/notities"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .POST(HttpRequest.BodyPublishers.ofString("sleutel=a&notitie=Gebeld"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body())
                .contains("Wat u verstuurde, is niet bewaard.")
                .doesNotContain("Gebeld");
        isNetjes(antwoord);
    }

    @Test
    void eenVraagDieNietKlopt() throws Exception {
        HttpResponse<String> antwoord = haal("consulent", "/dossier/D-2026-000001/schulden/abc", "text/html");
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Dit kan niet", "Deze vraag is niet goed gesteld.");
        isNetjes(antwoord);
    }

    @Test
    void eenFoutVanOnsVerteltNietsVanBinnen() throws Exception {
        String html = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_MESSAGE, "geheim")
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("geheim")))
                .andExpect(status().isInternalServerError())
                .andReturn()
                .getResponse()
                .getContentAsString();
        PaginaTest.isGezond(html);
        assertThat(html).contains("Er ging iets mis", "Er is niets bewaard.").doesNotContain("geheim", "Exception");
    }

    @Test
    void eenAnderProgrammaKrijgtDezelfdeUitlegAlsJson() throws Exception {
        HttpResponse<String> antwoord = haal("consulent", "/bestaat-niet", "application/json");
        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).isEqualTo("{\"status\":404,\"uitleg\":\"Deze pagina bestaat niet.\"}");
    }

    @Test
    void deEchteOpmaakIsErVoorWieIsAangemeld() throws Exception {
        HttpResponse<String> antwoord = haal("consulent", "/stijl/schuldhulproute.css", "text/css");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("--accent");
    }

    private static void isNetjes(HttpResponse<String> antwoord) {
        PaginaTest.isGezond(antwoord.body());
        assertThat(antwoord.body())
                .doesNotContain("Exception", "at nl.schuldhulproute", "Whitelabel", "springframework");
    }

    private HttpResponse<String> haal(String gebruiker, String pad, String vorm)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                        .header("Authorization", Gebruikers.basic(gebruiker))
                        .header("Accept", vorm)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
