package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Klad;
import nl.schuldhulproute.dossier.Kladden;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.steun.Lekzoeker;
import nl.schuldhulproute.steun.Rest;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is typed in a form and not completed: kept for who typed it, shown to nobody else, gone with the task. */
@ExtendWith(OutputCaptureExtension.class)
class KladTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String ELEMENT = "userTask_opTijdMaken";
    private static final String GETYPT = "Mevrouw Kladgeheim belt om 4321,09 euro";

    @LocalServerPort
    private int poort;

    @Autowired
    private Termijnregister register;

    @Autowired
    private Kladden kladden;

    @Autowired
    private DataSource bron;

    private Rest consulent;
    private Rest collega;
    private String nummer;
    private String taak;

    @BeforeEach
    void eenTaakStaatOpNaam() {
        vandaagIs(START);
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        vandaagIs(LocalDate.of(2026, 3, 24));
        laatTimersLopen();
        consulent = new Rest(poort, "consulent");
        collega = new Rest(poort, "consulent2");
        taak = consulent.taak(nummer, ELEMENT);
        assertThat(consulent.neem(taak).status()).isEqualTo(204);
    }

    @Test
    void watIsIngevuldStaatErWeerMetWanneer() throws Exception {
        String versie = consulent.versie(taak);

        assertThat(bewaar(consulent, Map.of("actie", GETYPT))).isEqualTo(204);

        JsonNode vorm = vorm(consulent);
        assertThat(vorm.path("actie").path("value").asText()).isEqualTo(GETYPT);
        assertThat(consulent.versie(taak))
                .as("een klad verandert niets in het dossier")
                .isEqualTo(versie);
        JsonNode klad = klad(vorm);
        assertThat(klad.path("taak").asText()).isEqualTo(taak);
        assertThat(klad.path("wie").asText()).isEqualTo("consulent");
        assertThat(klad.path("moment").asText()).isEqualTo("24 maart 2026 om 09:00");
        assertThat(klad.path("veranderd").asBoolean()).isFalse();
        assertThat(klad.path("eronder").has("actie")).isTrue();
        assertThat(klad.path("eronder").path("actie").asText("")).isIn("", "null");
        assertThat(klad.path("anderen")).isEmpty();
    }

    @Test
    void wieAfrondtHoudtGeenKladOver() {
        bewaar(consulent, Map.of("actie", GETYPT));

        assertThat(consulent.dienIn(taak, Map.of("actie", "Afspraak vervroegd")).status())
                .isEqualTo(204);

        assertThat(kladden.van(taak)).isEmpty();
        assertThat(bewaar(consulent, Map.of("actie", GETYPT)))
                .as("de taak is er niet meer")
                .isEqualTo(404);
        assertThat(kladden.van(taak)).isEmpty();
    }

    @Test
    void eenGeweigerdFormulierLaatHetKladStaan() {
        bewaar(consulent, Map.of("actie", GETYPT));

        assertThat(consulent.dienIn(taak, Map.of("actie", "")).status()).isEqualTo(400);

        assertThat(kladden.van(taak)).hasSize(1);
    }

    @Test
    void eenTaakDieVervaltNeemtHetKladMee() {
        bewaar(consulent, Map.of("actie", GETYPT));

        register.voldaan(nummer, "A3", LocalDate.of(2026, 3, 24));

        assertThat(openTaken(nummer)).isEmpty();
        assertThat(kladden.van(taak)).isEmpty();
    }

    @Test
    void eenCollegaZietAlleenDatErIetsIs() throws Exception {
        bewaar(consulent, Map.of("actie", GETYPT));

        JsonNode vorm = vorm(collega);
        assertThat(vorm.toString()).doesNotContain("Kladgeheim");
        JsonNode klad = klad(vorm);
        assertThat(klad.path("wie").asText()).isEqualTo("consulent2");
        assertThat(klad.has("moment")).isFalse();
        assertThat(klad.path("anderen"))
                .extracting(JsonNode::asText)
                .containsExactly("consulent Proefgebruiker, op 24 maart 2026 om 09:00");
    }

    @Test
    void wieOvernamHeeftZijnEigenKlad() throws Exception {
        bewaar(consulent, Map.of("actie", GETYPT));
        motor.getTaskService().setAssignee(taak, "consulent2");

        assertThat(bewaar(consulent, Map.of("actie", "Van mij"))).isEqualTo(403);
        assertThat(bewaar(collega, Map.of("actie", "Van de collega"))).isEqualTo(204);

        assertThat(vorm(collega).path("actie").path("value").asText()).isEqualTo("Van de collega");
        assertThat(kladden.van(taak)).extracting(Klad::gebruiker).containsExactly("consulent", "consulent2");
        assertThat(collega.dienIn(taak, Map.of("actie", "Afspraak vervroegd")).status())
                .isEqualTo(204);
        assertThat(kladden.van(taak)).as("ook dat van de ander").isEmpty();
    }

    @Test
    void wieDeTaakNietMagZienBewaartEnVerwijdertNiets() {
        bewaar(consulent, Map.of("actie", GETYPT));

        for (String ander : List.of("nazorgcoach", "manager", "proceseigenaar")) {
            Rest vreemde = new Rest(poort, ander);
            assertThat(bewaar(vreemde, Map.of("actie", "Weg ermee"))).as(ander).isIn(403, 404);
            assertThat(vreemde.verwijder(adres()).status()).as(ander).isIn(403, 404);
        }
        assertThat(bewaar(new Rest(poort, "niemand"), Map.of("actie", "Weg ermee")))
                .isEqualTo(401);
        assertThat(collega.verwijder(adres()).status())
                .as("van zichzelf had de collega niets")
                .isEqualTo(204);
        assertThat(kladden.van(taak))
                .singleElement()
                .satisfies(klad -> assertThat(klad.antwoorden()).contains("Kladgeheim"));
    }

    @Test
    void alleenAntwoordenVanHetFormulierWordenBewaard() {
        Map<String, Object> gezonden = new HashMap<>(Map.of(
                "actie", GETYPT, "gezien", "x", "versie", "y", "kop", "z", "klad", "k", "bsn", BSN, "laatsteDag", "q"));

        assertThat(bewaar(consulent, gezonden)).isEqualTo(204);
        assertThat(kladden.van(taak)).extracting(Klad::antwoorden).containsExactly("{\"actie\":\"" + GETYPT + "\"}");

        assertThat(bewaar(consulent, Map.of("bsn", BSN)))
                .as("niets van het formulier is er nog ingevuld")
                .isEqualTo(204);
        assertThat(kladden.van(taak)).isEmpty();
    }

    @Test
    void watEenFormulierNietStuurtWordtGeweigerd() {
        assertThat(bewaar(consulent, Map.of("actie", "x".repeat(200_000)))).isEqualTo(413);
        assertThat(bewaar(consulent, Map.of("actie", Map.of("diep", "er")))).isEqualTo(400);
        assertThat(bewaar(consulent, Map.of("actie", List.of(List.of("x"))))).isEqualTo(400);
        assertThat(consulent
                        .zend(adres(), Map.of("antwoorden", Map.of("actie", "x")))
                        .status())
                .isEqualTo(400);
        assertThat(consulent.zend(adres(), Map.of("gezien", "v")).status()).isEqualTo(400);
        assertThat(consulent.zend(adres(), "geen formulier").status()).isEqualTo(400);
        assertThat(consulent
                        .zend("/dossier/taak/bestaat-niet/klad", Map.of("gezien", "v", "antwoorden", Map.of()))
                        .status())
                .isEqualTo(404);
        assertThat(kladden.van(taak)).isEmpty();
    }

    @Test
    void alsHetDossierIntussenVeranderdeWordtDatGezegd() throws Exception {
        bewaar(consulent, Map.of("actie", GETYPT));
        Persoon partner =
                new Persoon("Gijs", "Proefpersoon", dossiers.dossier(nummer).ingevoerdOp());
        dossiers.voegToe(nummer, partner, Deelname.Rol.PARTNER, LocalDate.of(2026, 3, 24));

        JsonNode vorm = vorm(consulent);

        assertThat(klad(vorm).path("veranderd").asBoolean()).isTrue();
        assertThat(vorm.path("actie").path("value").asText()).isEqualTo(GETYPT);
        bewaar(consulent, Map.of("actie", GETYPT + "."));
        assertThat(klad(vorm(consulent)).path("veranderd").asBoolean()).isFalse();
    }

    @Test
    void watVrijdagIsGetyptGaatMaandagNietOverMaandag() {
        vandaagIs(LocalDate.of(2026, 3, 27));
        start("begeleiding", nummer, Map.of());
        taak = consulent.taak(nummer, "userTask_begeleidingStarten");
        consulent.neem(taak);
        assertThat(gestartOp()).as("wie opent, ziet vandaag").isEqualTo("2026-03-27");
        bewaar(consulent, Map.of("afspraken", GETYPT));
        vandaagIs(LocalDate.of(2026, 3, 30));
        assertThat(gestartOp()).as("en maandag de dag waarop het is getypt").isEqualTo("2026-03-27");
        bewaar(consulent, Map.of("afspraken", GETYPT, "gestartOp", "2026-03-28"));
        assertThat(gestartOp()).as("wat is ingevuld, blijft").isEqualTo("2026-03-28");
        consulent.verwijder(adres());
        assertThat(gestartOp()).as("wie opnieuw begint, ziet weer vandaag").isEqualTo("2026-03-30");
    }

    private String gestartOp() {
        return vorm(consulent).path("gestartOp").path("value").asText();
    }

    @Test
    void opnieuwBeginnen() throws Exception {
        bewaar(consulent, Map.of("actie", GETYPT));

        assertThat(consulent.verwijder(adres()).status()).isEqualTo(204);

        assertThat(kladden.van(taak)).isEmpty();
        JsonNode vorm = vorm(consulent);
        assertThat(vorm.path("actie").path("value").asText("")).isIn("", "null");
        assertThat(klad(vorm).has("moment")).isFalse();
    }

    @Test
    void eenKladKomtNietInDeMotorEnNietInHetLog(CapturedOutput log) throws Exception {
        bewaar(consulent, Map.of("actie", GETYPT));
        vorm(consulent);
        JdbcTemplate database = new JdbcTemplate(bron);
        database.execute("alter table dossier.klad add constraint proef_storing check (gezien <> 'storing')");
        try {
            Rest.Antwoord antwoord =
                    consulent.zend(adres(), Map.of("gezien", "storing", "antwoorden", Map.of("actie", GETYPT)));
            assertThat(antwoord.status()).isEqualTo(500);
            assertThat(antwoord.tekst()).doesNotContain("Kladgeheim", "4321,09");
        } finally {
            database.execute("alter table dossier.klad drop constraint proef_storing");
        }
        assertThat(consulent.dienIn(taak, Map.of("actie", "Afspraak vervroegd")).status())
                .isEqualTo(204);

        assertThat(Lekzoeker.vindplaatsen(bron, List.of("Kladgeheim", "4321,09")))
                .isEmpty();
        assertThat(log.getAll()).contains(nummer).doesNotContain("Kladgeheim", "4321,09");
    }

    private int bewaar(Rest wie, Map<String, Object> antwoorden) {
        return wie.zend(adres(), Map.of("gezien", consulent.versie(taak), "antwoorden", antwoorden))
                .status();
    }

    private String adres() {
        return "/dossier/taak/" + taak + "/klad";
    }

    private JsonNode vorm(Rest wie) {
        return wie.haal("/engine-rest/task/" + taak + "/form-variables?deserializeValues=false")
                .json();
    }

    private static JsonNode klad(JsonNode vorm) throws Exception {
        return new ObjectMapper().readTree(vorm.path("klad").path("value").asText());
    }
}
