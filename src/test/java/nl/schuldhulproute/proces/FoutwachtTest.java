package nl.schuldhulproute.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.schuldhulproute.steun.Lekzoeker;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.delegate.DelegateInvocation;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** What goes wrong tells the case and the step, and nothing of the resident: not to the user, the log or the engine. */
@ExtendWith(OutputCaptureExtension.class)
class FoutwachtTest extends RouteTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final String GEHEIM = "Mevrouw Geheimhouder huilde om 4321,09 euro";

    @Autowired
    private Termijnregister register;

    @Autowired
    private DataSource bron;

    private String nummer;

    @BeforeEach
    void eenTermijnWordtBewaakt() {
        vandaagIs(START);
        nummer = dossier(START);
        register.start(nummer, "A3", START);
        start("termijn-bewaken", nummer, Map.of("termijn", "A3"));
    }

    @Test
    void eenFormulierDatDeDatabaseWeigertVerteltNietWatErInStond(CapturedOutput log) throws Exception {
        vandaagIs(LocalDate.of(2026, 3, 24));
        laatTimersLopen();
        JdbcTemplate database = new JdbcTemplate(bron);
        database.execute("alter table dossier.verslag add constraint proef_storing check (dossiernummer <> '" + nummer
                + "' or formulier is null or formulier <> 'termijn-bewaken-opTijdMaken')");
        try {
            Throwable fout = catchThrowable(() -> vul(nummer, "userTask_opTijdMaken", "actie", GEHEIM));

            assertThat(geheel(fout)).contains(nummer).doesNotContain("Geheimhouder", "4321,09");
        } finally {
            database.execute("alter table dossier.verslag drop constraint proef_storing");
        }
        geenSpoor(log);

        vul(nummer, "userTask_opTijdMaken", "actie", GEHEIM);
        assertThat(openTaken(nummer)).isEmpty();
        geenSpoor(log);
    }

    @Test
    void eenStapDieMisluktGeeftEenIncidentMetAlleenHetDossierEnDeStap(CapturedOutput log) throws Exception {
        JdbcTemplate database = new JdbcTemplate(bron);
        database.update("update dossier.termijn set reden = ? where dossiernummer = ?", GEHEIM, nummer);
        vandaagIs(LocalDate.of(2026, 3, 24));
        database.execute("alter table dossier.termijn add constraint proef_storing"
                + " check (gewaarschuwd_op is null or dossiernummer <> '" + nummer + "')");
        Job timer =
                motor.getManagementService().createJobQuery().timers().list().get(0);
        try {
            for (int poging = 0; poging < 3; poging++) {
                assertThatThrownBy(() -> motor.getManagementService().executeJob(timer.getId()))
                        .satisfies(fout -> assertThat(geheel(fout)).doesNotContain("Geheimhouder", "4321,09"));
            }
        } finally {
            database.execute("alter table dossier.termijn drop constraint proef_storing");
        }
        assertThat(motor.getRuntimeService()
                        .createIncidentQuery()
                        .processDefinitionKeyIn("termijn-bewaken")
                        .list())
                .singleElement()
                .satisfies(incident -> assertThat(incident.getIncidentMessage()).contains(nummer));
        geenSpoor(log);
    }

    @Test
    void ookEenGegevenInDeFoutZelfKomtNietVerder(CapturedOutput log) {
        ProcessEngineConfigurationImpl instelling =
                (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        Throwable fout =
                catchThrowable(() -> instelling.getCommandExecutorTxRequired().execute(opdracht -> {
                    ExecutionEntity uitvoering = opdracht.getExecutionManager()
                            .findExecutionById(motor.getRuntimeService()
                                    .createProcessInstanceQuery()
                                    .processInstanceBusinessKey(nummer)
                                    .singleResult()
                                    .getId());
                    try {
                        new Foutwacht().handleInvocation(new DelegateInvocation(uitvoering, null) {
                            @Override
                            protected void invoke() {
                                throw new IllegalStateException("mislukt voor " + GEHEIM);
                            }
                        });
                    } catch (RuntimeException e) {
                        // What the guard makes of it; a command may not throw the other kind.
                        throw e;
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                    return null;
                }));

        assertThat(geheel(fout))
                .contains(nummer)
                .contains("IllegalStateException")
                .doesNotContain("Geheimhouder");
        assertThat(log.getAll()).contains(nummer).doesNotContain("Geheimhouder");
    }

    private void geenSpoor(CapturedOutput log) throws Exception {
        assertThat(Lekzoeker.vindplaatsen(bron, List.of("Geheimhouder", "4321,09")))
                .isEmpty();
        assertThat(log.getAll()).doesNotContain("Geheimhouder", "4321,09");
    }

    private static String geheel(Throwable fout) {
        StringWriter tekst = new StringWriter();
        fout.printStackTrace(new PrintWriter(tekst));
        return tekst.toString();
    }
}
