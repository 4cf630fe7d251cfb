package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.schuldhulproute.aanmelding.Aanmelding;
import nl.schuldhulproute.aanmelding.Aanmeldingen;
import nl.schuldhulproute.aanmelding.Betrokkene;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.proces.Routestart;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Proefbsn;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The way in for a website. */
class ApiAanmeldingenTest extends RouteTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Crises crises;

    @Autowired
    private Routestart routestart;

    @Autowired
    private Aanmeldingen aanmeldingen;

    private final HttpClient website = HttpClient.newHttpClient();

    @BeforeEach
    void opMaandag() {
        vandaagIs(MAANDAG);
    }

    @Test
    void eenAanmeldingVanDeWebsiteOpentEenDossierEnBegintDeRoute() throws Exception {
        ObjectNode aanmelding = aanmelding()
                .put("vraag", "Ik kom niet rond.")
                .put("bsn", Proefbsn.nieuw())
                .put("dreiging", "ZORGVERZEKERING");
        aanmelding.putObject("partner").put("achternaam", "Partner").put("geboortedatum", "1990-02-01");
        HttpResponse<String> antwoord = zend(aanmelding);

        assertThat(antwoord.statusCode()).isEqualTo(201);
        String nummer = nummer(antwoord);
        assertThat(nummer).matches("D-2026-\\d{6}");
        assertThat(antwoord.headers().firstValue("Location")).contains("/dossier/" + nummer);
        Dossier dossier = dossiers.dossier(nummer);
        assertThat(dossier.herkomst()).isEqualTo(Dossier.Herkomst.WEBSITE);
        assertThat(dossier.kenmerk()).isEqualTo(aanmelding.get("kenmerk").asText());
        assertThat(dossier.aangemeldOp()).isEqualTo(MAANDAG);
        assertThat(dossiers.partner(nummer).orElseThrow().naam()).isEqualTo("Partner");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
        assertThat(Stream.of("A1", "A2", "A3", "A4"))
                .allMatch(code -> register.lopend(nummer, code).isPresent());
        assertThat(routes(nummer)).isEqualTo(1);
        Verslag eerste = tijdlijn.van(nummer).get(0);
        assertThat(eerste.titel()).isEqualTo("Aangemeld via de website");
        assertThat(eerste.door()).isEqualTo("consulent");
        assertThat(eerste.inhoud()).contains("Ik kom niet rond.");
    }

    @Test
    void zonderDreigingWordtDeAanmeldingEerstBevestigd() throws Exception {
        String nummer = nummer(zend(aanmelding().put("aangemeldOp", "2026-02-27")));
        assertThat(dossiers.dossier(nummer).aangemeldOp()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(openTaken(nummer)).containsExactly("userTask_aanmeldingBevestigen");
    }

    @Test
    void tweeKeerBezorgdIsEenDossier() throws Exception {
        ObjectNode aanmelding = aanmelding();
        HttpResponse<String> eerste = zend(aanmelding);
        HttpResponse<String> tweede = zend(aanmelding);
        assertThat(tweede.statusCode()).isEqualTo(200);
        assertThat(nummer(tweede)).isEqualTo(nummer(eerste));
        assertThat(routes(nummer(eerste))).isEqualTo(1);
        assertThat(tijdlijn.van(nummer(eerste))).hasSize(1);
    }

    @Test
    void tegelijkBezorgdIsEenDossier() throws Exception {
        ObjectNode aanmelding = aanmelding();
        ExecutorService sites = Executors.newFixedThreadPool(4);
        try {
            Callable<HttpResponse<String>> bezorg = () -> zend(aanmelding);
            List<Future<HttpResponse<String>>> antwoorden = sites.invokeAll(List.of(bezorg, bezorg, bezorg, bezorg));
            String nummer = null;
            int nieuw = 0;
            for (Future<HttpResponse<String>> antwoord : antwoorden) {
                assertThat(antwoord.get().statusCode()).isIn(200, 201);
                nieuw += antwoord.get().statusCode() == 201 ? 1 : 0;
                assertThat(nummer).isIn(null, nummer(antwoord.get()));
                nummer = nummer(antwoord.get());
            }
            assertThat(nieuw).isEqualTo(1);
            assertThat(routes(nummer)).isEqualTo(1);
        } finally {
            sites.shutdownNow();
        }
    }

    @Test
    void watNaHetBewarenBleefLiggenBegintBijDeVolgendeStart() {
        Dossier dossier = aanmeldingen.neemAan(new Aanmelding(
                Dossier.Herkomst.WEBSITE,
                UUID.randomUUID().toString(),
                MAANDAG,
                true,
                new Betrokkene(
                        "Web",
                        "Proef-" + UUID.randomUUID(),
                        LocalDate.of(1980, 12, 31),
                        null,
                        "0600000000",
                        null,
                        null,
                        null,
                        null),
                null,
                null));
        routestart.wacht(dossier.nummer());
        assertThat(routes(dossier.nummer())).isZero();

        routestart.haalIn();
        routestart.haalIn();

        assertThat(routes(dossier.nummer())).isEqualTo(1);
        assertThat(openTaken(dossier.nummer())).containsExactly("userTask_aanmeldingBevestigen");
    }

    @Test
    void eenDossierDatNietKanBeginnenHoudtDeAndereNietTegen() {
        String stuk =
                dossiers.open(Dossier.Herkomst.WEBSITE, null, MAANDAG, MAANDAG).nummer();
        routestart.wacht(stuk);
        routestart.haalIn();
        assertThat(routes(stuk))
                .as("zonder termijnen kan de route niet beginnen")
                .isZero();

        Stream.of("A1", "A2", "A3").forEach(code -> register.start(stuk, code, MAANDAG));
        routestart.haalIn();
        assertThat(routes(stuk)).isEqualTo(1);
    }

    @Test
    void wieEenLopendDossierHeeftMoetBellen() throws Exception {
        ObjectNode eerste = aanmelding();
        String nummer = nummer(zend(eerste));
        ObjectNode ander = eerste.deepCopy().put("kenmerk", UUID.randomUUID().toString());

        HttpResponse<String> antwoord = zend(ander.put("vraag", "Ik meld mij nog eens."));

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.body()).contains("Vraag de inwoner om te bellen").doesNotContain(nummer);
        assertThat(tijdlijn.van(nummer))
                .extracting(Verslag::titel)
                .containsExactly("Aangemeld via de website", "Opnieuw aangemeld via de website");
        assertThat(zend(ander).statusCode()).isEqualTo(409);
        assertThat(tijdlijn.van(nummer)).hasSize(2);
    }

    @Test
    void metEenPartnerDieAlInEenAnderDossierMeedoetMoetMenOokBellen() throws Exception {
        ObjectNode eerste = aanmelding();
        String nummer = nummer(zend(eerste));
        ObjectNode ander = aanmelding();
        ander.putObject("partner")
                .put("voornaam", eerste.get("voornaam").asText())
                .put("achternaam", eerste.get("achternaam").asText())
                .put("geboortedatum", eerste.get("geboortedatum").asText());
        HttpResponse<String> antwoord = zend(ander);

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.body()).contains("Vraag de inwoner om te bellen").doesNotContain(nummer);
        assertThat(dossiers.metKenmerk(ander.get("kenmerk").asText())).isEmpty();
        assertThat(tijdlijn.van(nummer)).extracting(Verslag::titel).contains("Opnieuw aangemeld via de website");
    }

    /** Either the number or the death is wrong; that is no reason to let somebody wait, and not for who sends a number. */
    @Test
    void metHetBsnVanWieAlsOverledenIsGemeldBegintHetDossierZonderDatNummer() throws Exception {
        String bsn = Proefbsn.nieuw();
        String eerder = overleden(bsn, LocalDate.of(2026, 2, 3));

        HttpResponse<String> antwoord = zend(aanmelding().put("bsn", bsn));

        assertThat(antwoord.statusCode()).isEqualTo(201);
        assertThat(antwoord.body()).doesNotContain(eerder).doesNotContain("overleden");
        String nieuw = JSON.readTree(antwoord.body()).get("dossiernummer").asText();
        assertThat(dossiers.aanvrager(nieuw).bsn()).isNull();
        assertThat(tijdlijn.van(nieuw))
                .extracting(Verslag::titel)
                .containsExactly(
                        "Aangemeld via de website. Het BSN is weggelaten: van wie het heeft, is gemeld dat hij is overleden (dossier %s)"
                                .formatted(eerder));
        assertThat(tijdlijn.van(eerder)).isEmpty();
    }

    static Stream<Arguments> watNietKan() {
        return Stream.of(
                Arguments.of("kenmerk", null, "vul dit in"),
                Arguments.of("kenmerk", "k".repeat(101), "gebruik niet meer dan 100 tekens"),
                Arguments.of("aanvraag", null, "vul dit in"),
                Arguments.of("aanvraag", "ja", "dit is niet goed ingevuld"),
                Arguments.of("achternaam", " ", "vul dit in"),
                Arguments.of("geboortedatum", "31-12-1980", "dit is niet goed ingevuld"),
                Arguments.of("geboortedatum", "2026-03-02", "vul een datum in die in het verleden ligt"),
                Arguments.of("aangemeldOp", "2026-03-03", "vul een datum in die niet in de toekomst ligt"),
                Arguments.of("aangemeldOp", "2025-03-01", "dit is meer dan een jaar geleden: kijk het jaartal na"),
                Arguments.of("telefoon", null, "vul een telefoonnummer, een e-mailadres of een adres in"),
                Arguments.of("email", "geen", "vul een geldig e-mailadres in"),
                Arguments.of("postcode", "12", "schrijf de postcode als 1234 AB"),
                Arguments.of("bsn", "123456789", "dit is geen geldig burgerservicenummer: kijk de negen cijfers na"),
                Arguments.of("dreiging", "BRAND", "dit is niet goed ingevuld"),
                Arguments.of("schoenmaat", "42", "dit veld bestaat niet"));
    }

    @ParameterizedTest
    @MethodSource
    void watNietKan(String veld, String waarde, String uitleg) throws Exception {
        long voor = motor.getRuntimeService().createProcessInstanceQuery().count();
        HttpResponse<String> antwoord = zend(aanmelding().put(veld, waarde));
        assertThat(antwoord.statusCode()).isEqualTo(400);
        JsonNode fout = JSON.readTree(antwoord.body()).path("fouten").path(0);
        assertThat(fout.path("veld").asText()).isEqualTo(veld);
        assertThat(fout.path("uitleg").asText()).isEqualTo(uitleg);
        if (waarde != null && !waarde.isBlank() && waarde.length() > 2) {
            assertThat(antwoord.body()).doesNotContain("\"" + waarde + "\"");
        }
        assertThat(motor.getRuntimeService().createProcessInstanceQuery().count())
                .isEqualTo(voor);
    }

    @Test
    void eenFoutBijDePartnerNoemtDePartner() throws Exception {
        ObjectNode aanmelding = aanmelding();
        aanmelding.putObject("partner").put("achternaam", "P").put("bsn", "123456789");
        assertThat(zend(aanmelding).body()).contains("\"veld\":\"partner.bsn\"");
        aanmelding.putObject("partner").put("voornaam", "P");
        assertThat(zend(aanmelding).body()).contains("\"veld\":\"partner.achternaam\"");
    }

    @Test
    void watGeenJsonIsOfTeGrootWordtGeweigerd() throws Exception {
        for (String inhoud : List.of("", "null", "[]", "{", "{} {}", "\"tekst\"")) {
            assertThat(zend(inhoud, "consulent").statusCode()).as(inhoud).isEqualTo(400);
        }
        HttpResponse<String> groot = zend("{\"vraag\":\"" + "x".repeat(1_000_000) + "\"}", "consulent");
        assertThat(groot.statusCode()).isEqualTo(400);
        assertThat(groot.body()).contains("het bericht is te groot: hoogstens 32 kB");
        assertThat(zend(aanmelding().put("vraag", "x".repeat(2001))).body())
                .contains("\"veld\":\"vraag\"")
                .contains("gebruik niet meer dan 2000 tekens");
    }

    @Test
    void alleenWieDeRouteMagBeginnenGeeftAanmeldingenDoor() throws Exception {
        assertThat(zend(aanmelding().toString(), null).statusCode()).isEqualTo(401);
        for (String wie : List.of("kwaliteit", "nazorgcoach", "manager", "proceseigenaar")) {
            assertThat(zend(aanmelding().toString(), wie).statusCode()).as(wie).isEqualTo(403);
        }
        assertThat(zend(aanmelding().toString(), "beheerder").statusCode()).isEqualTo(201);
    }

    // ---- steps

    /** Someone whom no other test knows. */
    private static ObjectNode aanmelding() {
        return JSON.createObjectNode()
                .put("kenmerk", UUID.randomUUID().toString())
                .put("aanvraag", true)
                .put("voornaam", "Web")
                .put("achternaam", "Proef-" + UUID.randomUUID())
                .put("geboortedatum", "1980-12-31")
                .put("telefoon", "0600000000");
    }

    private HttpResponse<String> zend(ObjectNode aanmelding) throws Exception {
        return zend(aanmelding.toString(), "consulent");
    }

    private HttpResponse<String> zend(String inhoud, String wie) throws Exception {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + poort + "/api/aanmeldingen"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (wie != null) {
            verzoek.header("Authorization", Gebruikers.basic(wie));
        }
        return website.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String nummer(HttpResponse<String> antwoord) throws Exception {
        return JSON.readTree(antwoord.body()).path("dossiernummer").asText();
    }

    private long routes(String nummer) {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .processInstanceBusinessKey(nummer)
                .count();
    }
}
