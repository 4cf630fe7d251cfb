package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.steun.Tasklist;
import nl.schuldhulproute.steun.Toegankelijk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What someone sees when something is not there, not allowed or broken: plain Dutch, and nothing from the inside. */
class FoutpaginaTest extends RouteTest {

    private static final String FORMULIER = "application/x-www-form-urlencoded";

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
        HttpResponse<String> antwoord =
                verstuurt("/dossier/D-2026-000001/notities", FORMULIER, "sleutel=a&notitie=Gebeld");
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body()).contains("Wat u verstuurde, is niet bewaard.", "Meld u aan in een nieuw tabblad");
        isNetjes(antwoord);
    }

    /** Nothing of it is kept by us: it stands in the page of who sent it, and nowhere else. */
    @Test
    void watTeLaatIsVerstuurdKanNaAanmeldenOpnieuw() throws Exception {
        String verstuurd = "sleutel=a&notitie="
                + URLEncoder.encode("Belt \"na\" vijf uur.\r\n<b>Hond</b>", StandardCharsets.UTF_8);
        HttpResponse<String> antwoord = verstuurt("/dossier/D-2026-000001/notities", FORMULIER, verstuurd);
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body())
                .contains("<form method=\"post\" action=\"/dossier/D-2026-000001/notities\">")
                .contains("<input type=\"hidden\" name=\"sleutel\" value=\"a\">")
                .contains("name=\"notitie\" value=\"Belt &quot;na&quot; vijf uur.\r\n&lt;b&gt;Hond&lt;/b&gt;\"");
        assertThat(antwoord.headers().firstValue("Cache-Control")).contains("no-store");
        isNetjes(antwoord);
    }

    @Test
    void watVanEldersKomtOfEenBestandIsStaatErNiet() throws Exception {
        HttpResponse<String> elders = verstuurt(
                "/dossier/D-2026-000001/notities", FORMULIER, "notitie=Gebeld", "Sec-Fetch-Site", "cross-site");
        assertThat(elders.statusCode()).isEqualTo(403);
        assertThat(elders.body()).doesNotContain("Gebeld", "Opnieuw versturen");
        HttpResponse<String> bestand = verstuurt(
                "/dossier/D-2026-000001/tabel/schulden/csv",
                "multipart/form-data; boundary=grens",
                "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.csv\"\r\n\r\nGebeld\r\n--grens--\r\n");
        assertThat(bestand.statusCode()).isEqualTo(401);
        assertThat(bestand.body())
                .contains("Wat u verstuurde, is niet bewaard.", "Meld u eerst aan.")
                .doesNotContain("Gebeld", "Opnieuw versturen");
        HttpResponse<String> json = verstuurt("/api/aanmeldingen", "application/json", "{\"naam\":\"Gebeld\"}");
        assertThat(json.body()).doesNotContain("Gebeld", "Opnieuw versturen");
    }

    @Test
    void inEenBrowserGaatErNietsVerlorenAlsDeSessieOmIs() {
        vandaagIs(LocalDate.of(2026, 3, 9));
        String nummer = dossier(LocalDate.of(2026, 3, 2));
        try (Browser chromium = Browser.start();
                BrowserContext venster = chromium.venster()) {
            Tasklist.meldAan(venster, poort, "consulent").pagina().close();
            Page pagina = venster.newPage();
            pagina.navigate("http://localhost:" + poort + "/dossier/" + nummer);
            pagina.getByLabel("Notitie schrijven").fill("Belt liever na vijf uur.\nHeeft een hond.");
            venster.clearCookies();
            pagina.getByText("Notitie bewaren").click();
            assertThat(pagina.locator("h1").innerText()).isEqualTo("U bent niet aangemeld");
            assertThat(Toegankelijk.bezwaren(pagina, "main")).isEmpty();
            assertThat(tijdlijn.van(nummer)).isEmpty();

            Tasklist.meldAan(venster, poort, "consulent");
            pagina.getByText("Opnieuw versturen", new Page.GetByTextOptions().setExact(true))
                    .click();
            pagina.getByText("De notitie is bewaard.").waitFor();
            assertThat(tijdlijn.van(nummer)).singleElement().satisfies(notitie -> {
                assertThat(notitie.door()).isEqualTo("consulent");
                assertThat(notitie.inhoud()).contains("Belt liever na vijf uur.", "Heeft een hond.");
            });
            assertThat(pagina.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])"))
                    .as("niets ervan in de browser bewaard")
                    .asString()
                    .doesNotContain("hond");
        }
    }

    private HttpResponse<String> verstuurt(String pad, String soort, String inhoud, String... koppen)
            throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                .header("Content-Type", soort)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return browser.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
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
