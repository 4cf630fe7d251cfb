package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.Rest;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same refusals for who comes over REST: status 400, a Dutch sentence, nothing stored, the task still open. */
class InvoerOverRestTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String TAAK = "userTask_opTijdMaken";

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    private Rest consulent;
    private Rest collega;
    private String nummer;
    private String taak;

    @BeforeEach
    void eenTaakStaatOpen() {
        Gebruikers.maak(motor);
        vandaagIs(START);
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        vandaagIs(LocalDate.of(2026, 3, 24));
        laatTimersLopen();
        consulent = new Rest(poort, "consulent");
        collega = new Rest(poort, "consulent2");
        taak = consulent.taak(nummer, TAAK);
    }

    @Test
    void eenGoedFormulierRondtDeTaakAf() {
        assertThat(consulent.neem(taak).status()).isEqualTo(204);

        assertThat(consulent.dienIn(taak, Map.of("actie", "Afspraak vervroegd")).status())
                .isEqualTo(204);

        assertThat(openTaken(nummer)).isEmpty();
    }

    @Test
    void watNietPastWordtGeweigerdMetEenZin() {
        consulent.neem(taak);
        weigert("Dit formulier heeft geen veld \"bsn\"", Map.of("actie", "Gebeld", "bsn", BSN));
        weigert("vul dit in", Map.of());
        weigert("1000", Map.of("actie", "x".repeat(1024 * 1024)));
        weigert("een teken dat niet te bewaren is", Map.of("actie", "Gebeld\u0000"));
        weigert("door een ander gewijzigd", Map.of("actie", "Gebeld", "gezien", "0123456789abcdef"));
    }

    @Test
    void eenObjectWordtNietUitgepakt() {
        consulent.neem(taak);
        Rest.Antwoord antwoord = consulent.zend(
                "/engine-rest/task/" + taak + "/submit-form",
                Map.of(
                        "variables",
                        Map.of(
                                "actie",
                                Map.of(
                                        "type",
                                        "Object",
                                        "value",
                                        "rO0AB",
                                        "valueInfo",
                                        Map.of(
                                                "objectTypeName",
                                                "java.lang.String",
                                                "serializationDataFormat",
                                                "application/x-java-serialized-object")))));
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText()).contains("Er is niets bewaard");
    }

    @Test
    void eenTaakDieNiemandOpNaamHeeftWordtEerstGenomen() {
        weigert("Neem de taak eerst op uw naam", Map.of("actie", "Gebeld"));
    }

    @Test
    void omHetFormulierHeenKanNiet() {
        consulent.neem(taak);
        Rest.Antwoord antwoord = consulent.zend("/engine-rest/task/" + taak + "/complete", Map.of());
        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText()).contains("formulier");
        assertThat(consulent
                        .zend("/engine-rest/task/" + taak + "/bpmnError", Map.of("errorCode", "X"))
                        .status())
                .isEqualTo(400);
        assertThat(consulent
                        .zend(
                                "/engine-rest/task/" + taak + "/variables",
                                Map.of("modifications", Map.of("naam", Map.of("value", "Fenna"))))
                        .status())
                .isBetween(400, 403);
        assertThat(openTaken(nummer)).containsExactly(TAAK);
    }

    @Test
    void eenTaakDieAlKlaarIsGeeftEenZin() {
        consulent.neem(taak);
        String gezien = consulent.versie(taak);
        consulent.dienIn(taak, Map.of("actie", "Gebeld", "gezien", gezien));

        Rest.Antwoord tweede = consulent.dienIn(taak, Map.of("actie", "Gebeld", "gezien", gezien));

        assertThat(tweede.status()).isEqualTo(400);
        assertThat(tweede.json().path("message").asText()).contains("intussen al afgerond");
        assertThat(tijdlijn.van(nummer).stream()
                        .filter(verslag -> "termijn-bewaken-opTijdMaken".equals(verslag.formulier())))
                .hasSize(1);
    }

    @Test
    void eenDubbeleKlikTeltEenKeer() throws Exception {
        consulent.neem(taak);
        String gezien = consulent.versie(taak);
        CyclicBarrier tegelijk = new CyclicBarrier(2);
        ExecutorService klikken = Executors.newFixedThreadPool(2);
        List<Future<Rest.Antwoord>> antwoorden = klikken.invokeAll(java.util.Collections.nCopies(2, () -> {
            tegelijk.await();
            return consulent.dienIn(taak, new HashMap<>(Map.of("actie", "Gebeld", "gezien", gezien)));
        }));
        klikken.shutdown();

        List<Integer> standen = List.of(
                antwoorden.get(0).get().status(), antwoorden.get(1).get().status());
        assertThat(standen).containsExactlyInAnyOrder(204, 400);
        assertThat(tijdlijn.van(nummer).stream()
                        .filter(verslag -> "termijn-bewaken-opTijdMaken".equals(verslag.formulier())))
                .hasSize(1);
    }

    @Test
    void vanTweeConsulentenDieEenTaakPakkenWintErEen() {
        String gezien = collega.versie(taak);
        assertThat(consulent.neem(taak).status()).isEqualTo(204);

        assertThat(collega.neem(taak).json().path("message").asText())
                .isEqualTo("Een collega heeft deze taak net op naam genomen.");
        Rest.Antwoord geweigerd = collega.dienIn(taak, Map.of("actie", "Ook gebeld", "gezien", gezien));

        assertThat(geweigerd.status()).isEqualTo(400);
        assertThat(geweigerd.json().path("message").asText())
                .isEqualTo("Een collega heeft deze taak op naam. Er is niets bewaard.");
        assertThat(consulent.dienIn(taak, Map.of("actie", "Gebeld")).status()).isEqualTo(204);
    }

    @Test
    void eenBsnDatNietKlopt() {
        long routes = motor.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("schuldhulproute")
                .count();
        Rest.Antwoord antwoord = consulent.begin(
                "schuldhulproute",
                Map.of(
                        "weg", "BALIE",
                        "aanvraag", "JA",
                        "voornaam", "Fenna",
                        "achternaam", "Foutnummer",
                        "geboortedatum", "1985-02-28",
                        "telefoon", "0600000000",
                        "bsn", "123456789"));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText())
                .startsWith("Burgerservicenummer")
                .doesNotContain("123456789");
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("schuldhulproute")
                        .count())
                .isEqualTo(routes);
    }

    @Test
    void lettersInEenBedragEnEenEindeVoorHetBegin() {
        start("plan-van-aanpak", nummer, Map.of());
        vul(nummer, "userTask_schuldenInventariseren", "gecontroleerdOp", "2026-03-24", "lijst", "GEEN_SCHULDEN");
        Map<String, Object> bedragen = new HashMap<>(Map.of(
                "inkomen",
                "veel",
                "vtlb",
                1750.5,
                "beslagvrijeVoet",
                1700,
                "bron",
                "OFFICIEEL",
                "berekendOp",
                "2026-03-20"));
        weigert("userTask_afloscapaciteitVaststellen", "vul een bedrag in cijfers in", bedragen);
        bedragen.put("inkomen", -5);
        weigert("userTask_afloscapaciteitVaststellen", "inkomen", bedragen);
        bedragen.put("inkomen", 1800);
        bedragen.put("berekendOp", "30 februari");
        weigert("userTask_afloscapaciteitVaststellen", "vul een datum in die bestaat", bedragen);

        start("begeleiding", nummer, Map.of());
        weigert(
                "userTask_begeleidingStarten",
                "verwacht",
                Map.of(
                        "gestartOp",
                        "2026-03-24",
                        "uitvoering",
                        "EIGEN",
                        "afspraken",
                        "Bellen",
                        "eersteEvaluatieOp",
                        "2026-05-01",
                        "verwachtEinde",
                        "2026-03-01"));
    }

    private void weigert(String element, String uitleg, Map<String, Object> waarden) {
        String dezeTaak = consulent.taak(nummer, element);
        consulent.neem(dezeTaak);
        Rest.Antwoord antwoord = consulent.dienIn(dezeTaak, waarden);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText()).containsIgnoringCase(uitleg);
        assertThat(openTaken(nummer)).contains(element);
    }

    private void weigert(String uitleg, Map<String, Object> waarden) {
        Rest.Antwoord antwoord = consulent.dienIn(taak, waarden);
        assertThat(antwoord.status()).as(antwoord.tekst()).isEqualTo(400);
        assertThat(antwoord.json().path("message").asText()).contains(uitleg);
        assertThat(openTaken(nummer)).containsExactly(TAAK);
    }
}
