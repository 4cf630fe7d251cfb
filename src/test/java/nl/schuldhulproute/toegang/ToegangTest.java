package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

class ToegangTest extends RouteTest {

    @LocalServerPort
    private int poort;

    private final CookieManager koekjes = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(koekjes).build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/user",
                "/engine-rest/process-definition",
                "/api/aanmeldingen",
                "/dossier/D-2026-000001",
                "/termijnen",
                "/demo/klok",
                "/actuator",
                "/bestaatniet"
            })
    void wieNietIsAangemeldKomtNergensIn(String adres) throws Exception {
        HttpResponse<String> antwoord = haal(adres);
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(kop -> assertThat(kop).startsWith("Basic realm=\"Schuldhulproute\""));
        assertThat(antwoord.body()).contains("Meld u eerst aan");
    }

    @Test
    void wieNietIsAangemeldKanNietUitrollenOfStarten() throws Exception {
        assertThat(zend("/engine-rest/deployment/create", "").statusCode()).isEqualTo(401);
        assertThat(zend("/engine-rest/process-definition/key/schuldhulproute/submit-form", "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void eenOmwegInHetAdresOpentNiets() throws Exception {
        assertThat(haal("/camunda/../engine-rest/task").statusCode()).isNotEqualTo(200);
        assertThat(haal("/camunda/..;/engine-rest/task").statusCode()).isNotEqualTo(200);
        assertThat(haal("/camunda/%2e%2e/engine-rest/task").statusCode()).isNotEqualTo(200);
        assertThat(haal("/engine-rest;x=/camunda/").statusCode()).isEqualTo(401);
    }

    @Test
    void deGezondheidEnDeAanmeldpaginaZijnOpen() throws Exception {
        assertThat(haal("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(haal("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void deWegVanDeMotorNaarEenEersteBeheerderIsDicht() throws Exception {
        assertThat(zend("/camunda/api/admin/setup/default/user/create", "{}").statusCode())
                .isEqualTo(404);
        assertThat(motor.getIdentityService()
                        .createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .isPositive();
    }

    @Test
    void metNaamEnWachtwoordIsMenDieGebruiker() throws Exception {
        assertThat(haal("/engine-rest/user/count", "Authorization", Gebruikers.basic("beheerder"))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> antwoord = zend(
                "/engine-rest/group/create",
                "{\"id\":\"binnendringers\",\"name\":\"x\",\"type\":\"WORKFLOW\"}",
                "Authorization",
                Gebruikers.basic("consulent"));
        assertThat(antwoord.statusCode()).isEqualTo(403);
    }

    @Test
    void metEenVerkeerdWachtwoordKomtMenNietBinnen() throws Exception {
        motor.getIdentityService().saveUser(gebruiker("vergeetal"));
        assertThat(haal("/engine-rest/user/count", "Authorization", Gebruikers.basic("vergeetal", "fout"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(haal("/engine-rest/user/count", "Authorization", Gebruikers.basic("bestaatniet", "fout"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ???", "Basic Zg==", "Bearer abc", ""})
    void eenVreemdeAanmeldkopOpentNiets(String kop) throws Exception {
        assertThat(haal("/engine-rest/user/count", "Authorization", kop).statusCode())
                .isEqualTo(401);
    }

    @Test
    void eenAndereWebsiteKanNietsLatenDoen() throws Exception {
        String naam = Gebruikers.basic("beheerder");
        String groep = "{\"id\":\"vanelders\",\"name\":\"x\",\"type\":\"WORKFLOW\"}";
        assertThat(zend("/engine-rest/group/create", groep, "Authorization", naam, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(zend("/engine-rest/group/create", groep, "Authorization", naam, "Origin", "https://elders.invalid")
                        .statusCode())
                .isEqualTo(403);
        assertThat(motor.getIdentityService()
                        .createGroupQuery()
                        .groupId("vanelders")
                        .count())
                .isZero();
        assertThat(zend("/engine-rest/task/count", "{}", "Authorization", naam, "Origin", "http://localhost:" + poort)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void wieInTasklistIsAangemeldIsDatOokVoorDeRest() throws Exception {
        meldAanInTasklist("consulent");
        HttpResponse<String> wie = haal("/engine-rest/user/consulent/profile");
        assertThat(wie.statusCode()).isEqualTo(200);
        assertThat(haal("/engine-rest/task").statusCode()).isEqualTo(200);
    }

    @Test
    void inEenBrowserIsMenWieErIsAangemeldEnNietWieErEerderZat() throws Exception {
        meldAanInTasklist("consulent");
        String eerder = Gebruikers.basic("beheerder");
        assertThat(maaktGroep("Authorization", eerder, "Sec-Fetch-Mode", "cors"))
                .as("de sessie van de consulent, die dit niet mag")
                .isEqualTo(403);
        assertThat(maaktGroep("Authorization", eerder, "User-Agent", "Mozilla/5.0"))
                .isEqualTo(403);
        assertThat(haal(
                                "/engine-rest/user/consulent/profile",
                                "Authorization",
                                Gebruikers.basic("beheerder", "verlopen"),
                                "Sec-Fetch-Mode",
                                "navigate")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void eenProgrammaMetDeSessieVanDeEenEnHetWachtwoordVanDeAnderKomtNietBinnen() throws Exception {
        meldAanInTasklist("consulent");
        assertThat(maaktGroep("Authorization", Gebruikers.basic("beheerder"))).isEqualTo(401);
        assertThat(haal("/engine-rest/user/consulent/profile", "Authorization", Gebruikers.basic("consulent"))
                        .statusCode())
                .isEqualTo(200);
    }

    private int maaktGroep(String... koppen) throws Exception {
        return zend("/engine-rest/group/create", "{\"id\":\"vaneerder\",\"name\":\"x\",\"type\":\"WORKFLOW\"}", koppen)
                .statusCode();
    }

    private void meldAanInTasklist(String wie) throws Exception {
        haal("/camunda/app/tasklist/default/");
        String merk = koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        HttpResponse<String> aanmelding = browser.send(
                HttpRequest.newBuilder(adres("/camunda/api/admin/auth/user/default/login/tasklist"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-XSRF-TOKEN", merk)
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + wie + "&password=" + wie))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(aanmelding.statusCode()).isEqualTo(200);
    }

    /** With over https and a script, a page and a frame; and without, as over http. */
    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Mode: cors", "Sec-Fetch-Mode: navigate", "User-Agent: Mozilla/5.0 (X11)"})
    void eenBrowserVraagtZelfNooitOmEenWachtwoord(String kop) throws Exception {
        HttpResponse<String> antwoord =
                haal("/dossier", kop.split(": ")[0], kop.split(": ")[1], "Accept", "text/html,*/*;q=0.8");
        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(antwoord.body()).contains("U bent niet aangemeld", "/camunda/app/tasklist/default/");
    }

    private org.camunda.bpm.engine.identity.User gebruiker(String naam) {
        var gebruiker = motor.getIdentityService().newUser(naam);
        gebruiker.setPassword("een-goed-wachtwoord");
        return gebruiker;
    }

    private URI adres(String pad) {
        return URI.create("http://localhost:" + poort + pad);
    }

    private HttpResponse<String> haal(String pad, String... koppen) throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres(pad)).GET();
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return browser.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> zend(String pad, String inhoud, String... koppen)
            throws IOException, InterruptedException {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(adres(pad))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (koppen.length > 0) {
            verzoek.headers(koppen);
        }
        return browser.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }
}
