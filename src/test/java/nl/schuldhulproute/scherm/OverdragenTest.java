package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/** A manager hands over the work of a colleague. */
class OverdragenTest extends PaginaTest {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 3, 2);

    @Autowired
    private Termijnregister register;

    private String eerste;
    private String tweede;

    @BeforeEach
    void tweeTakenVanEenConsulent() {
        motor.getIdentityService().clearAuthentication();
        dossiers.vanBehandelaar("consulent").forEach(dossier -> {
            dossier.draagOver("van-een-andere-proef", MAANDAG);
            dossiers.bewaar(dossier);
        });
        eerste = nummer;
        tweede = dossier(MAANDAG);
        for (String dossier : List.of(eerste, tweede)) {
            register.start(dossier, "A3", MAANDAG);
            start("termijn-bewaken", dossier, Map.of("termijn", "A3"));
        }
        vandaagIs(LocalDate.of(2026, 3, 24));
        laatTimersLopen();
        motor.getTaskService().claim(taak(eerste).getId(), "consulent");
        motor.getTaskService().claim(taak(tweede).getId(), "consulent");
        als("manager");
    }

    private Task taak(String dossier) {
        return taak(dossier, "userTask_opTijdMaken");
    }

    private String wie(String dossier) {
        return taak(dossier).getAssignee();
    }

    @Test
    void deLijstZegtWieHoeveelTakenHeeftZonderInwoners() throws Exception {
        String html = pagina(web.perform(get("/overdragen").param("van", "consulent"))
                .andExpect(status().isOk())
                .andReturn());
        assertThat(html)
                .contains("consulent Proefgebruiker (2 taken)", "consulent2 Proefgebruiker (0 taken)")
                .contains(eerste, tweede, taak(eerste).getName(), "Taken overdragen")
                .doesNotContain(
                        "Fenna", "Proefpersoon", dossiers.aanvrager(eerste).bsn(), "Let op.");
    }

    @Test
    void gekozenTakenGaanOverEnDatStaatOpDeTijdlijn() throws Exception {
        assertThat(pagina(web.perform(post("/overdragen")
                                .param("van", "consulent")
                                .param("naar", "consulent2")
                                .param("taak", taak(eerste).getId())
                                .param("welke", "gekozen"))
                        .andExpect(status().isOk())
                        .andReturn()))
                .contains("1 taak is overgedragen aan consulent2 Proefgebruiker.");
        assertThat(wie(eerste)).isEqualTo("consulent2");
        assertThat(wie(tweede)).isEqualTo("consulent");
        assertThat(dossiers.dossier(eerste).behandelaar())
                .as("tijdelijk: de behandelaar blijft")
                .isEqualTo("consulent");
        Verslag verslag = tijdlijn.van(eerste).get(0);
        assertThat(verslag.titel()).isEqualTo("Taken overgedragen");
        assertThat(verslag.door()).isEqualTo("manager");
        assertThat(verslag.inhoud()).contains("Van consulent Proefgebruiker naar consulent2 Proefgebruiker: ");
        assertThat(tijdlijn.van(tweede)).isEmpty();
    }

    @Test
    void allesGaatBlijvendOverMetDeDossiersZonderTaak() throws Exception {
        String zonderTaak = dossier(MAANDAG);
        dossiers.eersteBehandelaar(zonderTaak, "consulent", MAANDAG);
        assertThat(pagina(web.perform(post("/overdragen")
                                .param("van", "consulent")
                                .param("naar", "consulent2")
                                .param("welke", "alle")
                                .param("blijvend", "true"))
                        .andReturn()))
                .contains("2 taken zijn overgedragen")
                .contains("Deze collega behandelt nu ook 3 dossiers.")
                .contains("Er staan geen taken op naam van deze collega.");
        for (String dossier : List.of(eerste, tweede, zonderTaak)) {
            assertThat(dossiers.dossier(dossier).behandelaar()).isEqualTo("consulent2");
            assertThat(tijdlijn.van(dossier)).extracting(Verslag::titel).containsExactly("Andere behandelaar");
        }
        assertThat(wie(eerste)).isEqualTo("consulent2");
    }

    @Test
    void watDeAnderNietMagDoenBlijftStaan() throws Exception {
        assertThat(pagina(web.perform(post("/overdragen")
                                .param("van", "consulent")
                                .param("naar", "nazorgcoach")
                                .param("welke", "alle"))
                        .andReturn()))
                .contains("0 taken zijn overgedragen", "Deze taken zijn gebleven", eerste + ": ");
        assertThat(wie(eerste)).isEqualTo("consulent");
        assertThat(tijdlijn.van(eerste)).isEmpty();
    }

    @Test
    void watNietGoedIsGekozenWordtGezegd() throws Exception {
        assertThat(pagina(web.perform(post("/overdragen").param("van", "consulent"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Kies een of meer taken", "Kies de collega die de taken krijgt.")
                .contains("<title>Fout: Taken overdragen");
        assertThat(pagina(web.perform(post("/overdragen")
                                .param("van", "consulent")
                                .param("naar", "consulent")
                                .param("welke", "alle"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Kies een andere collega");
        assertThat(pagina(web.perform(post("/overdragen")
                                .param("van", "consulent")
                                .param("naar", "manager")
                                .param("welke", "alle"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Kies de collega die de taken krijgt.");
        assertThat(wie(eerste)).isEqualTo("consulent");
    }

    @Test
    void watIntussenVanEenAnderIsBlijftVanDieAnder() throws Exception {
        String taak = taak(eerste).getId();
        motor.getIdentityService().clearAuthentication();
        motor.getTaskService().setAssignee(taak, "beheerder");
        als("manager");
        web.perform(post("/overdragen")
                        .param("van", "consulent")
                        .param("naar", "consulent2")
                        .param("taak", taak))
                .andExpect(status().isOk());
        assertThat(wie(eerste)).isEqualTo("beheerder");
    }

    @Test
    void wieWegIsMaarNogTakenHeeftStaatErOok() throws Exception {
        motor.getIdentityService().clearAuthentication();
        motor.getTaskService().setAssignee(taak(eerste).getId(), "vertrokken");
        als("manager");
        assertThat(pagina(web.perform(get("/overdragen").param("van", "vertrokken"))
                        .andReturn()))
                .contains("vertrokken (1 taak)", "Taken van vertrokken");
    }

    @Test
    void wieAfwezigIsKrijgtNietsTotHijErWeerIs() throws Exception {
        assertThat(pagina(afwezig("consulent2", "31-3-2026").andReturn()))
                .contains("De afwezigheid is bewaard.", "value=\"31-3-2026\"");
        assertThat(pagina(web.perform(get("/overdragen").param("van", "consulent"))
                        .andReturn()))
                .doesNotContain("consulent2 Proefgebruiker</option>");
        assertThat(pagina(web.perform(post("/overdragen")
                                .param("van", "consulent")
                                .param("naar", "consulent2")
                                .param("welke", "alle"))
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("Deze collega is nu zelf afwezig. Kies een ander.");
        assertThat(wie(eerste)).isEqualTo("consulent");

        assertThat(pagina(afwezig("consulent2", "23-3-2026")
                        .andExpect(status().isBadRequest())
                        .andReturn()))
                .contains("kies vandaag of een latere dag");
        afwezig("consulent2", "31-2-2026").andExpect(status().isBadRequest());
        afwezig("manager", "31-3-2026").andExpect(status().isBadRequest());
        assertThat(pagina(afwezig("consulent2", "").andReturn())).contains("Deze collega is er weer.");
        assertThat(pagina(web.perform(get("/overdragen").param("van", "consulent"))
                        .andReturn()))
                .contains("consulent2 Proefgebruiker</option>");
    }

    @Test
    void alleenEenManagerZegtWieAfwezigIs() throws Exception {
        in("consulenten");
        afwezig("consulent2", "31-3-2026").andExpect(status().isForbidden());
    }

    private ResultActions afwezig(String wie, String totEnMet) throws Exception {
        return web.perform(post("/overdragen/afwezig").param("van", wie).param("totEnMet", totEnMet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"consulenten", "kwaliteitsmedewerkers", "nazorgcoaches", "proceseigenaren"})
    void alleenEenManagerDraagtOver(String groep) throws Exception {
        in(groep);
        web.perform(get("/overdragen")).andExpect(status().isForbidden());
        web.perform(post("/overdragen").param("van", "consulent").param("naar", "consulent2"))
                .andExpect(status().isForbidden());
    }
}
