package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures for managers against a count by hand, and the list behind each of them. */
class SturingspaginaTest extends PaginaTest {

    private static final Pattern TOTAAL =
            Pattern.compile("Er staa(t niets|t er 1) in deze lijst\\.|Er staan er (\\d+) in deze lijst\\.");

    @Autowired
    private Termijnregister register;

    private Map<String, Long> ervoor;
    private String tweede;

    @BeforeEach
    void telWatErAlWas() throws Exception {
        als("manager");
        ervoor = cijfers();
        als(null);
        tweede = dossier(LocalDate.of(2026, 3, 2));
    }

    /** Every figure by its table, its row and its column. */
    private Map<String, Long> cijfers() throws Exception {
        Map<String, Long> cijfers = new LinkedHashMap<>();
        doorloop((naam, getal) -> cijfers.put(naam, getal.get("aantal").asLong()));
        return cijfers;
    }

    private interface Bezoek {
        void van(String naam, JsonNode getal) throws Exception;
    }

    private void doorloop(Bezoek bezoek) throws Exception {
        JsonNode antwoord = new ObjectMapper()
                .readTree(web.perform(get("/sturing/cijfers"))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        for (JsonNode blok : antwoord.get("blokken")) {
            for (JsonNode rij : blok.get("rijen")) {
                for (int i = 0; i < rij.get("getallen").size(); i++) {
                    bezoek.van(
                            blok.get("titel").asText() + "/" + rij.get("naam").asText() + "/"
                                    + blok.get("kolommen").get(i + 1).asText(),
                            rij.get("getallen").get(i));
                }
            }
        }
    }

    /** What came to it since the beginning of the test; what stayed the same is left out. */
    private Map<String, Long> erbij() throws Exception {
        als("manager");
        Map<String, Long> erbij = new LinkedHashMap<>();
        cijfers().forEach((naam, aantal) -> {
            if (aantal != ervoor.get(naam)) {
                erbij.put(naam, aantal - ervoor.get(naam));
            }
        });
        als(null);
        return erbij;
    }

    private String lijst(String adres) throws Exception {
        als("manager");
        return pagina(web.perform(get(adres)).andExpect(status().isOk()).andReturn());
    }

    @Test
    void dossiersPerFaseTellenLopendeEnStilgezetteMaarNietGeeindigdeRoutes() throws Exception {
        start("beeindiging", nummer, Map.of());
        ProcessInstance stil = start("volgen", tweede, Map.of());
        motor.getRuntimeService().suspendProcessInstanceById(stil.getId());
        String derde = dossier(LocalDate.of(2026, 3, 2));
        ProcessInstance voorbij = start("volgen", derde, Map.of());
        motor.getRuntimeService().deleteProcessInstance(voorbij.getId(), "einde");
        assertThat(erbij())
                .containsEntry("Dossiers per fase/Beëindiging/Dossiers", 1L)
                .containsEntry("Dossiers per fase/Volgen/Dossiers", 1L)
                .containsEntry("Dossiers per fase/Alle lopende dossiers/Dossiers", 2L)
                .doesNotContainKey("Dossiers per fase/Nazorg/Dossiers");
        assertThat(lijst("/sturing/dossiers?fase=volgen"))
                .contains("Dossiers in de fase Volgen", tweede, "#/process-instance/" + stil.getId() + "/runtime")
                .doesNotContain(
                        derde,
                        ">" + nummer + "<",
                        "Fenna",
                        "Proefpersoon",
                        dossiers.aanvrager(tweede).bsn(),
                        "/dossier/D-");
    }

    @Test
    void werkPerTeamTeltOpenTakenVanNiemandEnTeLaat() throws Exception {
        for (String dossier : new String[] {nummer, tweede}) {
            register.start(dossier, "A3", LocalDate.of(2026, 2, 2));
            start("termijn-bewaken", dossier, Map.of("termijn", "A3"));
        }
        laatTimersLopen();
        motor.getTaskService().claim(taak(tweede, "userTask_redenVastleggen").getId(), "kwaliteit");
        Task open = taak(nummer, "userTask_redenVastleggen");
        open.setDueDate(Date.from(VANDAAG.minusDays(1).atStartOfDay(AMSTERDAM).toInstant()));
        motor.getTaskService().saveTask(open);
        Task later = taak(tweede, "userTask_redenVastleggen");
        later.setDueDate(Date.from(VANDAAG.plusDays(1).atStartOfDay(AMSTERDAM).toInstant()));
        motor.getTaskService().saveTask(later);
        assertThat(erbij())
                .containsEntry("Werk per team/Kwaliteitsmedewerkers/Open taken", 2L)
                .containsEntry("Werk per team/Kwaliteitsmedewerkers/Van niemand", 1L)
                .containsEntry("Werk per team/Kwaliteitsmedewerkers/Te laat", 1L)
                .containsEntry("Termijnen/Te laat/Termijnen", 2L)
                .doesNotContainKey("Werk per team/Consulenten/Open taken");
        assertThat(lijst("/sturing/taken?team=kwaliteitsmedewerkers&welke=OPEN"))
                .contains(
                        "Open taken: kwaliteitsmedewerkers", nummer, tweede, "kwaliteit Proefgebruiker", "Nog niemand");
        assertThat(lijst("/sturing/taken?team=kwaliteitsmedewerkers&welke=VAN_NIEMAND"))
                .contains(nummer)
                .doesNotContain(tweede);
        assertThat(lijst("/sturing/taken?team=kwaliteitsmedewerkers&welke=TE_LAAT"))
                .contains(nummer, "1 dag te laat")
                .doesNotContain(tweede);
        assertThat(lijst("/sturing/termijnen?stand=VERLOPEN"))
                .contains(
                        "Termijnen: te laat",
                        nummer,
                        "Eerste gesprek",
                        "2 maart 2026",
                        "7 dagen te laat",
                        "De gemeente");
    }

    @Test
    void watIsVastgelopenZegtWelkDossierWelkeStapEnWatTeDoen() throws Exception {
        register.start(nummer, "A3", LocalDate.of(2026, 3, 2));
        ProcessInstance route = start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        Job wekker = motor.getManagementService()
                .createJobQuery()
                .processInstanceId(route.getId())
                .list()
                .get(0);
        motor.getManagementService().setJobRetries(wekker.getId(), 0);
        assertThat(erbij())
                .containsEntry("Vastgelopen/Stappen die de computer niet kon doen/Aantal", 1L)
                .containsEntry("Termijnen/Op tijd/Termijnen", 1L);
        assertThat(lijst("/sturing/vastgelopen"))
                .contains(nummer, "Termijn bewaken", "Bel de beheerder", "#/process-instance/" + route.getId())
                .contains("9 maart 2026")
                .doesNotContain("Opnieuw proberen.");
        als("beheerder");
        assertThat(pagina(web.perform(get("/sturing/vastgelopen")).andReturn()))
                .contains("kies in Cockpit bij deze stap Opnieuw proberen", "href=\"/dossier/" + nummer + "\"")
                .doesNotContain("Bel de beheerder");
    }

    @Test
    void ookEenReeksDieBlijftStekenStaatErEnMaaktHetPaneelNietLeeg() throws Exception {
        ProcessInstance voorbij = start("volgen", nummer, Map.of());
        motor.getRuntimeService().deleteProcessInstance(voorbij.getId(), "einde");
        Batch reeks = motor.getHistoryService().deleteHistoricProcessInstancesAsync(List.of(voorbij.getId()), "proef");
        try {
            Job klus = motor.getManagementService()
                    .createJobQuery()
                    .jobDefinitionId(reeks.getSeedJobDefinitionId())
                    .singleResult();
            motor.getManagementService().setJobRetries(klus.getId(), 0);
            assertThat(erbij()).containsEntry("Vastgelopen/Stappen die de computer niet kon doen/Aantal", 1L);
            assertThat(lijst("/sturing/vastgelopen"))
                    .contains("Werk voor veel dossiers tegelijk", "Een reeks of onderhoud", "Vertel het de beheerder.");
            als("beheerder");
            assertThat(pagina(web.perform(get("/sturing/vastgelopen")).andReturn()))
                    .contains("Zoek de oorzaak in Cockpit onder Reeksen");
            als(null);
        } finally {
            motor.getManagementService().deleteBatch(reeks.getId(), true);
        }
    }

    @Test
    void vanWatBovenEenVastgelopenStapStaatTeltNietsMee() throws Exception {
        String dossier = meldAan();
        motor.getManagementService()
                .createJobQuery()
                .processDefinitionKey("aanmelding")
                .list()
                .forEach(klus -> motor.getManagementService().setJobRetries(klus.getId(), 0));
        long alle = motor.getRuntimeService().createIncidentQuery().count();
        long oorzaken = motor.getRuntimeService().createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getCauseIncidentId()))
                .count();
        assertThat(alle).as("ook de route erboven heet vastgelopen").isGreaterThan(oorzaken);
        assertThat(erbij()).containsEntry("Vastgelopen/Stappen die de computer niet kon doen/Aantal", oorzaken);
        assertThat(lijst("/sturing/vastgelopen")).contains(dossier, "Aanmelding");
    }

    private String meldAan() {
        return motor.getFormService()
                .submitStartForm(
                        motor.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("schuldhulproute")
                                .latestVersion()
                                .singleResult()
                                .getId(),
                        Map.of(
                                "weg", "TELEFOON",
                                "aanvraag", "JA",
                                "voornaam", "Siem",
                                "achternaam", "Sturing",
                                "geboortedatum", "1971-05-05",
                                "telefoon", "0600000000"))
                .getBusinessKey();
    }

    @Test
    void elkGetalLeidtNaarEenLijstMetEvenveelRijen() throws Exception {
        start("beeindiging", nummer, Map.of());
        register.start(nummer, "A3", LocalDate.of(2026, 2, 2));
        register.start(tweede, "A10", LocalDate.of(2026, 3, 2));
        als("manager");
        Map<String, String> adressen = new LinkedHashMap<>();
        Map<String, Long> aantallen = new LinkedHashMap<>();
        doorloop((naam, getal) -> {
            adressen.put(naam, getal.get("adres").asText());
            aantallen.put(naam, getal.get("aantal").asLong());
        });
        assertThat(adressen).hasSizeGreaterThan(20);
        for (Map.Entry<String, String> adres : adressen.entrySet()) {
            Matcher totaal = TOTAAL.matcher(lijst(adres.getValue()));
            assertThat(totaal.find()).as(adres.getKey()).isTrue();
            long aantal = totaal.group(2) != null
                    ? Long.parseLong(totaal.group(2))
                    : totaal.group(1).equals("t er 1") ? 1 : 0;
            assertThat(aantal).as(adres.getKey()).isEqualTo(aantallen.get(adres.getKey()));
        }
        assertThat(lijst("/sturing"))
                .contains(
                        "Cijfers van nu",
                        "Dossiers per fase",
                        "Werk per team",
                        "href=\"/sturing/dossiers?fase=nazorg\"")
                .doesNotContain("Dossier zoeken", ">Post<");
    }

    @Test
    void wieVoorHetEerstEenTermijnZietWeetInWelkeFaseEnBijWieHetDossierIs() throws Exception {
        start("beeindiging", nummer, Map.of());
        dossiers.eersteBehandelaar(nummer, "consulent", LocalDate.of(2026, 3, 3));
        assertThat(lijst("/sturing/dossiers?fase=beeindiging"))
                .containsPattern(nummer + "(?s).{0,200}Beëindiging.{0,300}consulent Proefgebruiker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"managers", "proceseigenaren", "beheerders"})
    void wieStuurtZietDeCijfers(String groep) throws Exception {
        in(groep);
        web.perform(get("/sturing")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "kwaliteitsmedewerkers", "nazorgcoaches", "privacyfunctionarissen"})
    void wieHetWerkDoetZietZeNiet(String groep) throws Exception {
        in(groep);
        for (String adres : new String[] {
            "/sturing",
            "/sturing/cijfers",
            "/sturing/dossiers",
            "/sturing/termijnen?stand=VERLOPEN",
            "/sturing/vastgelopen"
        }) {
            web.perform(get(adres)).andExpect(status().isForbidden());
        }
    }

    @Test
    void eenPeriodeGaatAlsTabelEnAlsBestandMee() throws Exception {
        als("manager");
        String adres = "/sturing/periode?van=2026-03-01&tot=2026-03-31";
        assertThat(pagina(web.perform(get(adres)).andExpect(status().isOk()).andReturn()))
                .contains("Cijfers over een periode", "Terugval", "Uitstroom", "Doel: ten hoogste 7 procent")
                .contains("value=\"2026-03-01\"", "Van aanvraag tot eerste gesprek")
                .doesNotContain("Proefpersoon");
        String bestand = web.perform(get(adres.replace("periode?", "periode.csv?")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(bestand).contains("Onderdeel;Wat;Maat;Waarde", "Instroom;Aanmeldingen;aantal;");
        assertThat(pagina(web.perform(get("/sturing/periode?van=2026-03-31&tot=2026-03-01"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("De laatste dag ligt voor de eerste");
        assertThat(pagina(web.perform(get("/sturing/periode"))
                        .andExpect(status().isOk())
                        .andReturn()))
                .contains("value=\"2026-01-01\"", "value=\"2026-03-09\"");
    }

    @Test
    void zonderAanmeldingIsErNietsEnEenLijstDieNietBestaatIsErNiet() throws Exception {
        als(null);
        web.perform(get("/sturing/cijfers")).andExpect(status().isUnauthorized());
        als("manager");
        web.perform(get("/sturing/dossiers?fase=bestaat-niet")).andExpect(status().isNotFound());
        web.perform(get("/sturing/taken?team=managers")).andExpect(status().isNotFound());
        web.perform(get("/sturing/termijnen?stand=ONZIN")).andExpect(status().isBadRequest());
    }
}
