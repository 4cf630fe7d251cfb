package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Notities;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.steun.Proefbsn;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.ResultActions;

/** Notes, the caseworker and the button "Gebeurtenis melden" on the page of a case. */
class NotitieTest extends PaginaTest {

    private ResultActions schrijf(String sleutel, String tekst) throws Exception {
        return web.perform(post("/dossier/" + nummer + "/notities")
                .param("sleutel", sleutel)
                .param("notitie", tekst));
    }

    @Test
    void eenNotitieBlijftInHetDossierMetWieEnWanneer() throws Exception {
        als("consulent");
        schrijf("s-1", "  Belt liever na vijf uur.\r\nHeeft een <b>hond</b>. ")
                .andExpect(redirectedUrl("/dossier/" + nummer + "?gedaan=notitie#notities"));
        Verslag notitie = Notities.uit(tijdlijn.van(nummer)).get(0);
        assertThat(notitie.door()).isEqualTo("consulent");
        assertThat(notitie.gebeurdOp()).isEqualTo(VANDAAG);
        assertThat(pagina(web.perform(get("/dossier/" + nummer).param("gedaan", "notitie"))
                        .andReturn()))
                .contains("De notitie is bewaard.")
                .contains("Belt liever na vijf uur.\nHeeft een &lt;b&gt;hond&lt;/b&gt;.")
                .contains("consulent Proefgebruiker</span>, <span>9 maart 2026, 09:00");
        assertThat(motor.getHistoryService().createUserOperationLogQuery().list())
                .noneMatch(regel -> String.valueOf(regel.getNewValue()).contains("hond"));
    }

    @Test
    void deNieuwsteNotitieStaatBovenEnHijStaatOokOpDeTijdlijn() throws Exception {
        schrijf("s-1", "Eerste aantekening");
        schrijf("s-2", "Tweede aantekening");
        String html = pagina(web.perform(get("/dossier/" + nummer)).andReturn());
        assertThat(html.indexOf("Tweede aantekening")).isLessThan(html.indexOf("Eerste aantekening"));
        assertThat(html.split("Eerste aantekening", -1))
                .as("bij de notities en op de tijdlijn")
                .hasSize(3);
    }

    @Test
    void tweeKeerVerstuurdIsEenNotitie() throws Exception {
        schrijf("s-1", "Gebeld");
        schrijf("s-1", "Gebeld").andExpect(status().is3xxRedirection());
        assertThat(Notities.uit(tijdlijn.van(nummer))).hasSize(1);
    }

    @Test
    void eenAndereTekstVanDezelfdeBladzijdeHeetNietBewaardTeZijn() throws Exception {
        schrijf("s-1", "Gebeld").andExpect(status().is3xxRedirection());
        assertThat(pagina(schrijf("s-1", "Gebeld, en gemaild")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("dit is een andere tekst", "Gebeld, en gemaild");
        assertThat(Notities.uit(tijdlijn.van(nummer))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void zonderTekstIsErGeenNotitie(String tekst) throws Exception {
        assertThat(pagina(
                        schrijf("s-1", tekst).andExpect(status().isBadRequest()).andReturn()))
                .contains("<title>Fout: dossier " + nummer)
                .contains("href=\"#notitie\"", "Notitie: schrijf eerst wat u wilt onthouden.");
        assertThat(tijdlijn.van(nummer)).isEmpty();
    }

    @Test
    void watTeLangIsOfEenVreemdTekenHeeftBlijftStaanMaarWordtNietBewaard() throws Exception {
        schrijf("s-1", "x".repeat(4000)).andExpect(status().is3xxRedirection());
        assertThat(pagina(schrijf("s-2", "y".repeat(4001))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("gebruik niet meer dan 4000 tekens", "y".repeat(4001));
        schrijf("s-3", "bel" + (char) 7).andExpect(status().isBadRequest());
        schrijf("geen sleutel!", "Gebeld").andExpect(status().isBadRequest());
        assertThat(Notities.uit(tijdlijn.van(nummer))).hasSize(1);
    }

    @Test
    void bijEenOnbekendDossierIsErNietsTeSchrijven() throws Exception {
        web.perform(post("/dossier/D-1999-000001/notities").param("notitie", "x"))
                .andExpect(status().isNotFound());
        in("managers");
        schrijf("s-1", "Gebeld").andExpect(status().isForbidden());
    }

    @Test
    void wieHetDossierBehandeltStaatErMetNaam() throws Exception {
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).contains("nog niemand");
        dossiers.eersteBehandelaar(nummer, "consulent2", LocalDate.of(2026, 3, 4));
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn()))
                .contains("<strong>consulent2 Proefgebruiker</strong><span> sinds 4 maart 2026</span>");
    }

    /** A case of which the route runs, of someone who has no other. */
    private void eenLopendeRoute(String geboren) {
        nummer = motor.getFormService()
                .submitStartForm(
                        motor.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("schuldhulproute")
                                .latestVersion()
                                .singleResult()
                                .getId(),
                        Map.of(
                                "weg",
                                "TELEFOON",
                                "aanvraag",
                                "JA",
                                "voornaam",
                                "Kees",
                                "achternaam",
                                "Knopproef",
                                "geboortedatum",
                                geboren,
                                "telefoon",
                                "0600000000"))
                .getBusinessKey();
    }

    @Test
    void deKnopGeeftDeTaakWaarinJeVerteltWatErGebeurde() throws Exception {
        als("consulent");
        eenLopendeRoute("1931-05-06");
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).contains("Gebeurtenis melden");
        web.perform(post("/dossier/" + nummer + "/gebeurtenis"))
                .andExpect(redirectedUrlPattern("/camunda/app/tasklist/default/#/?task=*"));
        var taak = taak(nummer, "userTask_gebeurtenisVastleggen");
        assertThat(taak.getAssignee()).isEqualTo("consulent");

        web.perform(post("/dossier/" + nummer + "/gebeurtenis"))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/#/?task=" + taak.getId()));
        als("consulent2");
        web.perform(post("/dossier/" + nummer + "/gebeurtenis")).andExpect(status().is3xxRedirection());
        motor.getIdentityService().clearAuthentication();
        assertThat(openTaken(nummer))
                .as("ieder zijn eigen taak")
                .filteredOn("userTask_gebeurtenisVastleggen"::equals)
                .hasSize(2);
    }

    @Test
    void zonderLopendeRouteZegtDeKnopWaaromHetNietKan() throws Exception {
        als("consulent");
        assertThat(pagina(web.perform(post("/dossier/" + nummer + "/gebeurtenis"))
                        .andExpect(status().isConflict())
                        .andReturn()))
                .contains("Dossiernummer: voor dit dossier loopt geen route.");
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).doesNotContain("Gebeurtenis melden");
    }

    /** An objection to the refusal, or a route that ended by mistake: that is told after the end. */
    @Test
    void naHetEindeStaatDeKnopErZolangErNogIetsKanGebeuren() throws Exception {
        als("consulent");
        // Nobody else of this name and age has a case that runs.
        var inwoner = dossiers.aanvrager(nummer);
        inwoner.isGeborenOp(LocalDate.of(1931, 7, 8));
        inwoner.heeftBsn(Proefbsn.nieuw());
        dossiers.bewaar(inwoner);
        beeindig(Uitstroomreden.VERHUISD);
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).contains("Gebeurtenis melden");
        web.perform(post("/dossier/" + nummer + "/gebeurtenis"))
                .andExpect(redirectedUrlPattern("/camunda/app/tasklist/default/#/?task=*"));
    }

    private void beeindig(Uitstroomreden reden) {
        Dossier dossier = dossiers.dossier(nummer);
        dossier.beeindig(VANDAAG, reden, VANDAAG.plusYears(5));
        dossiers.bewaar(dossier);
    }

    /** The task is for the colleagues of who tells it, and he completes it himself. */
    @ParameterizedTest
    @CsvSource({
        "consulent, consulenten, kwaliteit, 1931-06-01",
        "kwaliteit, kwaliteitsmedewerkers, consulent, 1931-06-02",
        "nazorgcoach, nazorgcoaches, consulent, 1931-06-03",
        "beheerder, consulenten, kwaliteit, 1931-06-04"
    })
    void iederDieInEenDossierWerktMeldtEenGebeurtenisEnRondtHetZelfAf(
            String wie, String groep, String ander, String geboren) throws Exception {
        als("consulent");
        eenLopendeRoute(geboren);
        als(wie);
        assertThat(pagina(web.perform(get("/dossier/" + nummer)).andReturn())).contains("Gebeurtenis melden");
        web.perform(post("/dossier/" + nummer + "/gebeurtenis"))
                .andExpect(redirectedUrlPattern("/camunda/app/tasklist/default/#/?task=*"));
        als(null);
        var taak = taak(nummer, "userTask_gebeurtenisVastleggen");
        assertThat(taak.getAssignee()).isEqualTo(wie);
        assertThat(motor.getTaskService().getIdentityLinksForTask(taak.getId()))
                .extracting(link -> link.getGroupId())
                .filteredOn(Objects::nonNull)
                .containsExactly(groep);
        als(ander);
        assertThatThrownBy(() -> open(taak)).isInstanceOf(AuthorizationException.class);

        als(wie);
        vul(
                taak,
                "gebeurtenis",
                "CRISIS_ONTSTAAN",
                "dreiging",
                "ONTRUIMING",
                "gebeurdOp",
                "2026-03-09",
                "toelichting",
                "De deurwaarder komt.");
        als(null);
        assertThat(openTaken(nummer)).doesNotContain("userTask_gebeurtenisVastleggen");
        assertThat(tijdlijn.van(nummer))
                .filteredOn(regel -> "gebeurtenis-melden-gebeurtenisVastleggen".equals(regel.formulier()))
                .singleElement()
                .satisfies(regel -> assertThat(regel.door()).isEqualTo(wie));
    }

    @ParameterizedTest
    @ValueSource(strings = {"managers", "proceseigenaren", "privacyfunctionarissen"})
    void wieNietInHetDossierWerktMeldtGeenGebeurtenis(String groep) throws Exception {
        in(groep);
        web.perform(post("/dossier/" + nummer + "/gebeurtenis")).andExpect(status().isForbidden());
    }
}
