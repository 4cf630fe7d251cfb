package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.steun.Gebruikers;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What does not fit is refused in plain Dutch, nothing is stored and the task stays open; also when it comes around the form. */
class FormulierbindingTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String TAAK = "userTask_redenVastleggen";

    @Autowired
    private Termijnregister register;

    @Autowired
    private Schuldenlijst schulden;

    private String nummer;

    @BeforeEach
    void eenTaakStaatOpen() {
        Gebruikers.maak(motor);
        vandaagIs(START);
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
        vandaagIs(LocalDate.of(2026, 3, 31));
        laatTimersLopen();
    }

    @Test
    void eenGoedIngevuldFormulierRondtDeTaakAf() {
        vul(nummer, TAAK, "reden", "ANDERS", "toelichting", "Ziek", "afspraak", "Morgen om negen uur");

        assertThat(openTaken(nummer)).doesNotContain(TAAK);
        assertThat(tijdlijn.laatste(nummer, "termijn-bewaken-redenVastleggen")).containsEntry("toelichting", "Ziek");
    }

    @Test
    void eenLegeVerplichteVraagWordtGenoemd() {
        weigert(
                "Bij \"Wat spreekt u af, en wat hoort de inwoner?\": vul dit in",
                "reden",
                "ANDERS",
                "toelichting",
                "Ziek");
    }

    /** A process owner gave the question other words in Modeler, and took that back. */
    @Test
    void eenVraagHeetZoalsHijIsUitgerold() throws IOException {
        String anders = Files.readString(Path.of("forms", "termijn-bewaken-redenVastleggen.form"))
                .replace("Wat spreekt u af, en wat hoort de inwoner?", "Wat gaat u nu doen?");
        Object[] zonderAfspraak = {"reden", "ANDERS", "toelichting", "Ziek"};
        weigert("Bij \"Wat spreekt u af, en wat hoort de inwoner?\": vul dit in", zonderAfspraak);

        String uitrol = motor.getRepositoryService()
                .createDeployment()
                .name("van de proceseigenaar")
                .addString("termijn-bewaken-redenVastleggen.form", anders)
                .deploy()
                .getId();
        try {
            weigert("Bij \"Wat gaat u nu doen?\": vul dit in", zonderAfspraak);
        } finally {
            motor.getRepositoryService().deleteDeployment(uitrol, true);
        }
        weigert("Bij \"Wat spreekt u af, en wat hoort de inwoner?\": vul dit in", zonderAfspraak);
    }

    @Test
    void eenTekstVanEenMegabyteWordtGeweigerd() {
        weigert(
                "Toelichting",
                "reden",
                "ANDERS",
                "toelichting",
                "x".repeat(1024 * 1024),
                "afspraak",
                "Morgen om negen uur");
    }

    @Test
    void eenVeldDatNietBestaatWordtGeweigerd() {
        weigert(
                "Dit formulier heeft geen veld \"toegang\"",
                "reden",
                "ANDERS",
                "toelichting",
                "Ziek",
                "afspraak",
                "Morgen",
                "toegang",
                "VERLEEND");
    }

    @Test
    void eenAntwoordDatNietBestaatWordtGeweigerd() {
        weigert("kies een van de mogelijkheden", "reden", "ZOMAAR", "toelichting", "Ziek", "afspraak", "Morgen");
    }

    @Test
    void eenFormulierDatNietGeladenIsWordtGeweigerd() {
        Task taak = taak(nummer, TAAK);
        weigert(
                "Het formulier is niet goed geladen",
                () -> motor.getFormService()
                        .submitTaskForm(
                                taak.getId(), Map.of("reden", "ANDERS", "toelichting", "Ziek", "afspraak", "Morgen")));
    }

    @Test
    void watEenAnderIntussenWijzigdeWordtNietOverschreven() {
        Task taak = taak(nummer, TAAK);
        String gezien = (String) open(taak).get("versie");
        dossiers.voegToe(
                nummer,
                new Persoon("Bas", "Proefpartner", START.atStartOfDay(AMSTERDAM).toInstant()),
                Deelname.Rol.PARTNER,
                START);

        weigert(
                "intussen door een ander gewijzigd",
                () -> vul(taak, "gezien", gezien, "reden", "ANDERS", "toelichting", "Ziek", "afspraak", "Morgen"));
    }

    /** The figures are there to be looked at: another form of the case is not refused for them. */
    @Test
    void eenSchuldDieErIntussenBijKomtHoudtEenAnderFormulierNietTegen() {
        Task taak = taak(nummer, TAAK);
        Map<String, Object> getoond = open(taak);
        assertThat(getoond.get("stand").toString())
                .contains("Schulden: nog geen ingevuld", "/dossier/" + nummer + "/schulden", "nog niet gemaakt");
        schulden.voegToe(
                nummer,
                new Schuldenlijst.Gegevens(
                        "Woonstichting", null, Schuld.Soort.HUUR, false, 123_456, START, Schuld.Antwoord.GEEN, null),
                "consulent");

        assertThat(open(taak).get("stand").toString()).contains("**€ 1.234,56** (1 schuld)");
        vul(
                taak,
                "gezien",
                getoond.get("versie"),
                "reden",
                "ANDERS",
                "toelichting",
                "Ziek",
                "afspraak",
                "Morgen om negen uur");
        assertThat(openTaken(nummer)).doesNotContain(TAAK);
    }

    @Test
    void eenTaakDieAlKlaarIsWordtNietTweeKeerGedaan() {
        Task taak = taak(nummer, TAAK);
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "reden",
                "ANDERS",
                "toelichting",
                "Ziek",
                "afspraak",
                "Morgen",
                "gezien",
                open(taak).get("versie")));
        motor.getFormService().submitTaskForm(taak.getId(), waarden);

        assertThatThrownBy(() -> motor.getFormService().submitTaskForm(taak.getId(), waarden))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("intussen al afgerond");
        assertThat(tijdlijn.van(nummer).stream()
                        .filter(verslag -> "termijn-bewaken-redenVastleggen".equals(verslag.formulier())))
                .hasSize(1);
    }

    @Test
    void eenTaakKanNietOmHetFormulierHeen() {
        Task taak = taak(nummer, TAAK);
        weigert("formulier", () -> motor.getTaskService().complete(taak.getId()));
        weigert("formulier", () -> motor.getTaskService().complete(taak.getId(), Map.of("reden", "ANDERS")));
        weigert("formulier", () -> motor.getTaskService().handleBpmnError(taak.getId(), "FOUT"));
        weigert("formulier", () -> motor.getTaskService().handleEscalation(taak.getId(), "RouteEindigt"));
    }

    @Test
    void wieDeTaakNietOpNaamHeeftKanHemNietAfronden() {
        Task taak = taak(nummer, TAAK);
        motor.getTaskService().setAssignee(taak.getId(), "collega");
        String gezien = (String) open(taak).get("versie");
        Map<String, Object> waarden =
                Map.of("reden", "ANDERS", "toelichting", "Ziek", "afspraak", "Morgen", "gezien", gezien);
        Gebruikers.als(motor, "kwaliteit");
        weigert(
                "Een collega heeft deze taak op naam",
                () -> motor.getFormService().submitTaskForm(taak.getId(), waarden));
    }

    @Test
    void eenGegevenDatHetModelNietKentWordtNergensBewaard() {
        Task taak = taak(nummer, TAAK);
        weigert(
                "alleen door een formulier bewaard",
                () -> motor.getRuntimeService().setVariable(taak.getProcessInstanceId(), "termijn", "A10"));
        Gebruikers.als(motor, "beheerder");
        weigert(
                "geen routefeit van dit model",
                () -> motor.getRuntimeService().setVariable(taak.getProcessInstanceId(), "naam", "Fenna Proefpersoon"));
        Gebruikers.als(motor, "beheerder");
        weigert(
                "een waarde die niet mag",
                () -> motor.getRuntimeService()
                        .setVariable(taak.getProcessInstanceId(), "termijn", "Fenna Proefpersoon"));
    }

    private void weigert(String uitleg, Object... sleutelsEnWaarden) {
        weigert(uitleg, () -> vul(nummer, TAAK, sleutelsEnWaarden));
    }

    private void weigert(String uitleg, ThrowingCallable poging) {
        int verslagen = tijdlijn.van(nummer).size();
        assertThatThrownBy(poging).isInstanceOf(OngeldigeInvoer.class).hasMessageContaining(uitleg);
        motor.getIdentityService().clearAuthentication();
        assertThat(openTaken(nummer)).contains(TAAK);
        assertThat(tijdlijn.van(nummer)).hasSize(verslagen);
    }
}
