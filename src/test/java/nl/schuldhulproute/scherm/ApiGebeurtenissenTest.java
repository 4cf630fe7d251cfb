package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

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
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Routestappen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Another program tells what happened in a case. */
class ApiGebeurtenissenTest extends Routestappen {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TAAK = "userTask_gebeurtenisVastleggen";

    @LocalServerPort
    private int poort;

    @Autowired
    private Crises crises;

    private final HttpClient programma = HttpClient.newHttpClient();
    private String nummer;

    @BeforeEach
    void eenLopendeRoute() {
        vandaagIs(MAANDAG);
        nummer = meldAan();
    }

    @Test
    void watErGebeurdeWordtVastgelegdZoalsInHetFormulier() throws Exception {
        HttpResponse<String> antwoord = zend(crisis());
        assertThat(antwoord.body()).contains("De gebeurtenis is vastgelegd.", nummer);
        assertThat(antwoord.statusCode()).isEqualTo(201);
        assertThat(antwoord.headers().firstValue("Location")).contains("/dossier/" + nummer);
        assertThat(crises.findByDossiernummerOrderById(nummer))
                .extracting(Crisis::dreiging)
                .containsExactly(Crisis.Dreiging.ONTRUIMING);
        assertThat(openTaken(nummer)).doesNotContain(TAAK);
        assertThat(interventies()).isEqualTo(1);
        Verslag verslag = tijdlijn.van(nummer).stream()
                .filter(regel -> "gebeurtenis-melden-gebeurtenisVastleggen".equals(regel.formulier()))
                .findFirst()
                .orElseThrow();
        assertThat(verslag.door()).isEqualTo("consulent");
        assertThat(verslag.gebeurdOp()).isEqualTo(MAANDAG);
        assertThat(verslag.inhoud()).contains("Deurwaarder belde");
    }

    @Test
    void hetzelfdeBerichtTweeKeerTeltEenKeer() throws Exception {
        ObjectNode bericht = crisis();
        assertThat(zend(bericht).statusCode()).isEqualTo(201);
        HttpResponse<String> nogEens = zend(bericht);
        assertThat(nogEens.statusCode()).isEqualTo(200);
        assertThat(nogEens.body()).contains("Deze gebeurtenis was al vastgelegd.");
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
        HttpResponse<String> anders = zend(bericht.deepCopy().put("soort", "OVERLIJDEN"));
        assertThat(anders.statusCode()).isEqualTo(409);
        assertThat(anders.body()).contains("Met dit kenmerk is al een andere gebeurtenis gemeld.");
    }

    @Test
    void tegelijkBezorgdTeltHetEenKeer() throws Exception {
        ObjectNode bericht = crisis();
        ExecutorService zenders = Executors.newFixedThreadPool(4);
        try {
            Callable<HttpResponse<String>> bezorg = () -> zend(bericht);
            int nieuw = 0;
            for (Future<HttpResponse<String>> antwoord : zenders.invokeAll(List.of(bezorg, bezorg, bezorg, bezorg))) {
                assertThat(antwoord.get().statusCode())
                        .as(antwoord.get().body())
                        .isIn(200, 201, 409);
                nieuw += antwoord.get().statusCode() == 201 ? 1 : 0;
            }
            assertThat(nieuw).isEqualTo(1);
            assertThat(zend(bericht).statusCode()).isEqualTo(200);
        } finally {
            zenders.shutdownNow();
        }
        assertThat(crises.findByDossiernummerOrderById(nummer)).hasSize(1);
        assertThat(openTaken(nummer)).doesNotContain(TAAK);
    }

    @Test
    void wieGeweigerdIsMagHetVerbeterdOpnieuwSturen() throws Exception {
        ObjectNode bericht = crisis();
        String dreiging = bericht.remove("dreiging").asText();
        assertThat(zend(bericht).statusCode()).isEqualTo(400);
        assertThat(zend(bericht.put("dreiging", dreiging)).statusCode()).isEqualTo(201);
    }

    @Test
    void watNietGoedIsIngevuldWordtGeweigerdMetDeZinVanHetFormulier() throws Exception {
        weigert(400, zonder(crisis(), "dreiging"), "Bij \\\"Wat dreigt er?\\\": kies wat er dreigt");
        weigert(400, crisis().put("soort", "BRAND"), "kies een van de mogelijkheden");
        weigert(400, crisis().put("soort", "NIETS"), "soort: noem wat er is gebeurd.");
        weigert(400, crisis().put("op", "2026-03-03"), "");
        weigert(400, crisis().put("op", "2 maart"), "vul een datum in die bestaat");
        weigert(400, crisis().put("op", "2026-03-01"), "deze dag ligt voor de aanmelding");
        weigert(400, zonder(crisis(), "op"), "op: noem de dag waarop het gebeurde");
        weigert(400, zonder(crisis(), "kenmerk"), "kenmerk: geef elke melding een eigen kenmerk");
        weigert(400, crisis().put("kenmerk", "k".repeat(101)), "kenmerk: geef elke melding een eigen kenmerk");
        weigert(400, crisis().put("schoenmaat", 42), "heeft geen veld");
        weigert(400, crisis().put("gezien", "x"), "gezien: dit veld hoort niet in het bericht.");
        assertThat(openTaken(nummer)).as("er blijft geen taak achter").doesNotContain(TAAK);
        for (String inhoud : List.of("", "null", "[]", "{", "{} {}", "\"tekst\"")) {
            assertThat(zend(nummer, inhoud, "consulent").statusCode())
                    .as(inhoud)
                    .isEqualTo(400);
        }
        assertThat(zend(nummer, "{\"toelichting\":\"" + "x".repeat(20_000) + "\"}", "consulent")
                        .body())
                .contains("Het bericht is te groot: hoogstens 16 kB.");
    }

    @Test
    void watNuNietKanWordtGeweigerdMetDeReden() throws Exception {
        assertThat(zend(crisis()).statusCode()).isEqualTo(201);
        weigert(409, crisis(), "er loopt al een crisisinterventie: leg het daar vast");
        weigert(409, gebeurtenis("VERPLICHTING_NIET_NAGEKOMEN"), "de toegang is nog niet verleend");
        assertThat(zend(gebeurtenis("OVERLIJDEN")).statusCode()).isEqualTo(201);
        weigert(409, crisis(), "de route van dit dossier loopt niet meer");
        String zonderRoute = dossier(MAANDAG);
        HttpResponse<String> antwoord = zend(zonderRoute, crisis().toString(), "consulent");
        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.body()).contains("voor dit dossier loopt geen route");
    }

    @Test
    void ookEenBesluitDatNietKloptKanZoWordenGemeld() throws Exception {
        weigert(409, gebeurtenis("BESLUIT_KLOPT_NIET"), "er is geen besluit dat geldt en kan worden ingetrokken");
        toegangVerleend(nummer, MAANDAG);
        assertThat(zend(gebeurtenis("BESLUIT_KLOPT_NIET")).statusCode()).isEqualTo(201);
        assertThat(openTaken(nummer)).contains("userTask_besluitKiezen");
    }

    @Test
    void eenDossierDatErNietIs() throws Exception {
        for (String onbekend : List.of("D-2026-999999", "999993653")) {
            HttpResponse<String> antwoord = zend(onbekend, crisis().toString(), "consulent");
            assertThat(antwoord.statusCode()).isEqualTo(404);
            assertThat(antwoord.body())
                    .contains("Er is geen dossier met dit nummer.")
                    .doesNotContain(onbekend);
        }
    }

    @Test
    void alleenWieGebeurtenissenMagMelden() throws Exception {
        assertThat(zend(nummer, crisis().toString(), null).statusCode()).isEqualTo(401);
        for (String wie : List.of("manager", "proceseigenaar")) {
            assertThat(zend(nummer, crisis().toString(), wie).statusCode())
                    .as(wie)
                    .isEqualTo(403);
        }
        assertThat(crises.findByDossiernummerOrderById(nummer)).isEmpty();
        assertThat(zend(nummer, crisis().toString(), "beheerder").statusCode()).isEqualTo(201);
    }

    // ---- steps

    private static ObjectNode gebeurtenis(String soort) {
        return JSON.createObjectNode()
                .put("kenmerk", UUID.randomUUID().toString())
                .put("soort", soort)
                .put("op", MAANDAG.toString())
                .put("toelichting", "Deurwaarder belde");
    }

    private static ObjectNode crisis() {
        return gebeurtenis("CRISIS_ONTSTAAN").put("dreiging", "ONTRUIMING");
    }

    private static ObjectNode zonder(ObjectNode bericht, String veld) {
        bericht.remove(veld);
        return bericht;
    }

    private void weigert(int status, ObjectNode bericht, String uitleg) throws Exception {
        HttpResponse<String> antwoord = zend(bericht);
        assertThat(antwoord.body()).contains(uitleg);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(status);
    }

    private HttpResponse<String> zend(ObjectNode bericht) throws Exception {
        return zend(nummer, bericht.toString(), "consulent");
    }

    private HttpResponse<String> zend(String dossiernummer, String inhoud, String wie) throws Exception {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + poort + "/api/dossiers/" + dossiernummer + "/gebeurtenissen"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud));
        if (wie != null) {
            verzoek.header("Authorization", Gebruikers.basic(wie));
        }
        return programma.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
    }

    private long interventies() {
        return motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("crisisinterventie")
                .processInstanceBusinessKey(nummer)
                .count();
    }
}
