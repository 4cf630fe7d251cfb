package nl.schuldhulproute.scherm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Beginkladden;
import nl.schuldhulproute.steun.Browser;
import nl.schuldhulproute.steun.Tasklist;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;

/** An aanmelding that is half typed when something comes in between: kept for who typed it, and not longer than needed. */
class BeginkladTest extends PaginaTest {

    private static final String FORMULIER = "schuldhulproute-aanmelden";
    private static final String WEG = "/dossier/begin/" + FORMULIER + "/klad";

    @LocalServerPort
    private int poort;

    @Autowired
    private Beginkladden kladden;

    @BeforeEach
    void nietsGetypt() {
        for (String wie : List.of("consulent", "consulent2")) {
            kladden.bewaar(FORMULIER, wie, kladden.open(FORMULIER, wie).keer(), null);
            kladden.eerdere(FORMULIER, wie).forEach(eerder -> kladden.gooiWeg(FORMULIER, wie, eerder.id()));
        }
        als("consulent");
    }

    private int keer() {
        return kladden.open(FORMULIER, "consulent").keer();
    }

    private ResultActions typ(String voornaam, int keer) throws Exception {
        return web.perform(post(WEG)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"keer\":%d,\"antwoorden\":{\"voornaam\":\"%s\",\"verzonnen\":1}}"
                        .formatted(keer, voornaam)));
    }

    private void begin(String geboortedatum) {
        motor.getFormService()
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
                                "voornaam", "Kees",
                                "achternaam", "Kladproef",
                                "geboortedatum", geboortedatum,
                                "telefoon", "0600000000"));
    }

    @Test
    void wieTerugkomtVindtWatHijTypteEnEenAnderNiet() throws Exception {
        typ("Halve", keer()).andExpect(status().isNoContent());
        web.perform(put(WEG))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.antwoorden").isEmpty())
                .andExpect(jsonPath("$.eerdere.length()").value(1))
                .andExpect(jsonPath("$.eerdere[0].naam").value("Halve"))
                .andExpect(jsonPath("$.eerdere[0].moment").value("9 maart 2026 om 09:00"));
        als("consulent2");
        web.perform(put(WEG))
                .andExpect(jsonPath("$.antwoorden").isEmpty())
                .andExpect(jsonPath("$.eerdere").isEmpty());
        web.perform(put(eerste())).andExpect(status().isNotFound());
        web.perform(delete(eerste())).andExpect(status().isNotFound());
        als("consulent");
        web.perform(put(eerste()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.antwoorden.voornaam").value("Halve"))
                .andExpect(jsonPath("$.antwoorden.verzonnen").doesNotExist())
                .andExpect(jsonPath("$.moment").value("9 maart 2026 om 09:00"))
                .andExpect(jsonPath("$.eerdere").isEmpty());
    }

    @Test
    void wieOnderHetTypenEenAnderAanDeLijnKrijgtHeeftZeDaarnaAllebei() throws Exception {
        typ("Eerste", keer()).andExpect(status().isNoContent());
        int ouder = keer();
        web.perform(put(WEG)).andExpect(jsonPath("$.antwoorden").isEmpty());
        typ("Van het oude tabblad", ouder).andExpect(status().isNotFound());
        typ("Kees", keer()).andExpect(status().isNoContent());
        web.perform(put(eerste()))
                .andExpect(jsonPath("$.antwoorden.voornaam").value("Eerste"))
                .andExpect(jsonPath("$.eerdere.length()").value(1))
                .andExpect(jsonPath("$.eerdere[0].naam").value("Kees"));
        // The one that was sent is gone, though the other one was opened last.
        begin("1933-05-06");
        assertThat(kladden.open(FORMULIER, "consulent").antwoorden()).contains("Eerste");
        web.perform(put(WEG))
                .andExpect(jsonPath("$.antwoorden").isEmpty())
                .andExpect(jsonPath("$.eerdere.length()").value(1))
                .andExpect(jsonPath("$.eerdere[0].naam").value("Eerste"));
        web.perform(delete(eerste())).andExpect(status().isNoContent());
        web.perform(put(WEG)).andExpect(jsonPath("$.eerdere").isEmpty());
    }

    /** The way to what the consulent set aside last. */
    private String eerste() {
        return WEG + "/eerder/" + kladden.eerdere(FORMULIER, "consulent").get(0).id();
    }

    @Test
    void naHetBeginnenIsHetKladWegEnKomtWatNogOnderwegWasNietTerug() throws Exception {
        int keer = keer();
        typ("Kees", keer).andExpect(status().isNoContent());
        begin("1933-05-07");
        web.perform(put(WEG)).andExpect(jsonPath("$.antwoorden").isEmpty());
        typ("Te laat", keer).andExpect(status().isNotFound());
        web.perform(put(WEG)).andExpect(jsonPath("$.antwoorden").isEmpty());
        typ("De volgende", keer()).andExpect(status().isNoContent());
    }

    @Test
    void tweeLegeTabbladenSchrijvenNietOverElkaarHeen() throws Exception {
        int eerste = openLeeg();
        int tweede = openLeeg();
        typ("Te laat", eerste).andExpect(status().isNotFound());
        typ("Tweede", tweede).andExpect(status().isNoContent());
        assertThat(kladden.open(FORMULIER, "consulent").antwoorden()).contains("Tweede");
    }

    private int openLeeg() throws Exception {
        web.perform(put(WEG)).andExpect(status().isOk());
        return keer();
    }

    @Test
    void watNiemandAfmaaktIsNaVierDagenLeeg() throws Exception {
        typ("Halve", keer()).andExpect(status().isNoContent());
        vandaagIs(VANDAAG.plusDays(4));
        web.perform(put(WEG)).andExpect(jsonPath("$.eerdere[0].naam").value("Halve"));
        typ("Nog een", keer()).andExpect(status().isNoContent());
        vandaagIs(VANDAAG.plusDays(5));
        kladden.ruimOp();
        assertThat(kladden.eerdere(FORMULIER, "consulent")).isEmpty();
        assertThat(kladden.open(FORMULIER, "consulent").antwoorden()).isNotNull();
        vandaagIs(VANDAAG.plusDays(9));
        kladden.ruimOp();
        assertThat(kladden.open(FORMULIER, "consulent").antwoorden()).isNull();
    }

    @Test
    void watDeVorigeGebruikerAanDezelfdeTafelTypteKomtNietBijDeVolgende() throws Exception {
        als("consulent2");
        int keer = kladden.open(FORMULIER, "consulent2").keer();
        for (String wie : List.of("consulent", "consulent2")) {
            web.perform(post(WEG)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"wie\":\"%s\",\"keer\":%d,\"antwoorden\":{\"voornaam\":\"Halve\"}}"
                                    .formatted(wie, keer)))
                    .andExpect(wie.equals("consulent2") ? status().isNoContent() : status().isForbidden());
        }
    }

    @Test
    void opnieuwBeginnenMaaktHetLeeg() throws Exception {
        typ("Halve", keer()).andExpect(status().isNoContent());
        web.perform(delete(WEG).param("keer", String.valueOf(keer()))).andExpect(status().isNoContent());
        assertThat(kladden.open(FORMULIER, "consulent").antwoorden()).isNull();
    }

    @Test
    void watGeenStartformulierIsOfNietMagWordtNietBewaard() throws Exception {
        web.perform(put("/dossier/begin/verzonnen-formulier/klad")).andExpect(status().isNotFound());
        web.perform(put("/dossier/begin/systematische-intake-eersteGesprekVoeren/klad"))
                .andExpect(status().isNotFound());
        als("nazorgcoach");
        typ("Halve", 0).andExpect(status().isNotFound());
        web.perform(put(WEG + "/eerder/1")).andExpect(status().isNotFound());
        web.perform(delete(WEG + "/eerder/1")).andExpect(status().isNotFound());
        als("consulent");
        web.perform(post(WEG).contentType(MediaType.APPLICATION_JSON).content("geen json"))
                .andExpect(status().isBadRequest());
        web.perform(post(WEG)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"keer\":%d,\"antwoorden\":{\"voornaam\":{\"a\":1}}}".formatted(keer())))
                .andExpect(status().isBadRequest());
        typ("Halve", keer()).andExpect(status().isNoContent());
        assertThat(kladden.open(FORMULIER, "consulent").toString()).doesNotContain("Halve");
        kladden.begin(FORMULIER, "consulent");
        assertThat(kladden.eerdere(FORMULIER, "consulent").toString())
                .contains("Eerder")
                .doesNotContain("Halve");
    }

    @Test
    void inTasklistStaatEenHalveAanmeldingErNogNaHetHerladen() {
        als(null);
        try (Browser browser = Browser.start();
                BrowserContext venster = browser.venster()) {
            Tasklist tasklist = Tasklist.meldAan(venster, poort, "consulent");
            Page pagina = tasklist.pagina();
            tasklist.kiesBegin("Schuldhulproute");
            Locator voornaam =
                    pagina.locator(".modal-content [id$='-Field_voornaam']").first();
            voornaam.fill("Halve");
            voornaam.blur();
            assertThat(pagina.locator(".modal-content .klad")).containsText("Wat u invulde is bewaard om");
            // Another day, another page.
            pagina.navigate("about:blank");
            pagina.navigate("http://localhost:" + poort + "/camunda/app/tasklist/default/");
            tasklist.kiesBegin("Schuldhulproute");
            Locator balk = pagina.locator(".modal-content .klad");
            assertThat(balk).containsText("Nog niet verstuurd: Halve, van 9 maart 2026 om 09:00.");
            assertThat(voornaam).hasValue("");
            // Somebody else phones.
            voornaam.fill("Beller");
            voornaam.blur();
            assertThat(balk).containsText("Wat u invulde is bewaard om");
            tasklist.bewaarBeeld(Path.of("target", "schermen", "klad-beller.png"));
            pagina.getByText("Verder met Halve").dblclick();
            assertThat(voornaam).hasValue("Halve");
            assertThat(balk).containsText("Niet afgerond: dit hebt u ingevuld op 9 maart 2026 om 09:00.");
            assertThat(balk).containsText("Nog niet verstuurd: Beller, van 9 maart 2026 om 09:00.");
            tasklist.bewaarBeeld(Path.of("target", "schermen", "klad-aanmelden.png"));
            assertThat(pagina.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)")
                            .toString())
                    .as("niets in de browser")
                    .doesNotContain("Halve");

            tasklist.vulIn(
                    FORMULIER,
                    Map.of(
                            "weg", "TELEFOON",
                            "aanvraag", "JA",
                            "achternaam", "van den Kladtest",
                            "geboortedatum", "1934-02-28",
                            "telefoon", "0600000000"));
            tasklist.begin();
            Awaitility.await().until(() -> kladden.open(FORMULIER, "consulent").antwoorden() == null);
            tasklist.kiesBegin("Schuldhulproute");
            assertThat(voornaam).hasValue("");
            pagina.getByLabel("Weggooien: Beller").click();
            assertThat(balk).isHidden();
            assertThat(kladden.eerdere(FORMULIER, "consulent")).isEmpty();
        }
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("schuldhulproute")
                        .list())
                .anySatisfy(route -> assertThat(dossiers.inwoners(route.getBusinessKey()))
                        .extracting(inwoner -> inwoner.naam())
                        .containsExactly("Halve van den Kladtest"));
    }
}
