package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schuldhulproute.steun.RouteTest;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheckBuilder;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who sees which task when tasks are asked for: as the engine has it, right by right. */
class TaakvraagTest extends RouteTest {

    private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
    private static final String BUITENSTAANDER = "buitenstaander";

    @Autowired
    private Termijnregister register;

    private AuthorizationService machtigingen;
    private final List<String> gegeven = new ArrayList<>();
    private String nummer;
    private Task taak;

    @BeforeEach
    void eenTaakVanConsulenten() {
        machtigingen = motor.getAuthorizationService();
        vandaagIs(DAG);
        nummer = dossier(DAG);
        register.start(nummer, "A3", DAG);
        start("systematische-intake", nummer, Map.of("crisis", false));
        taak = taak(nummer, "userTask_eersteGesprekVoeren");
    }

    @AfterEach
    void neemTerugWatIsGegeven() {
        als(null);
        gegeven.forEach(machtigingen::deleteAuthorization);
        gegeven.clear();
    }

    @Test
    void watVanDeGroepIsZietDeGroepEnNiemandAnders() {
        assertThat(ziet("consulent")).isTrue();
        assertThat(ziet("kwaliteit")).isFalse();
        assertThat(ziet(BUITENSTAANDER)).isFalse();
    }

    @Test
    void eenRechtOpDeTaakOpElkeTaakOpHetModelOfOpElkModelIsGenoeg() {
        String model = "systematische-intake";
        assertThat(zietDankzij(Resources.TASK, taak.getId(), Permissions.READ.getValue()))
                .isTrue();
        assertThat(zietDankzij(Resources.TASK, "*", Permissions.READ.getValue()))
                .isTrue();
        int taakLezen = ProcessDefinitionPermissions.READ_TASK.getValue();
        assertThat(zietDankzij(Resources.PROCESS_DEFINITION, model, taakLezen)).isTrue();
        assertThat(zietDankzij(Resources.PROCESS_DEFINITION, "*", taakLezen)).isTrue();
    }

    @Test
    void eenRechtVanIedereenOpDeTaakIsGenoeg() {
        for (int aard : List.of(Authorization.AUTH_TYPE_GLOBAL, Authorization.AUTH_TYPE_GRANT)) {
            assertThat(ziet(BUITENSTAANDER)).isFalse();
            geef(aard, Authorization.ANY, Resources.TASK, taak.getId(), Permissions.READ.getValue());
            assertThat(ziet(BUITENSTAANDER)).as("aard %d", aard).isTrue();
            neemTerugWatIsGegeven();
        }
    }

    @Test
    void eenAnderRechtIsNietGenoeg() {
        int lezen = Permissions.READ.getValue();
        int taakLezen = ProcessDefinitionPermissions.READ_TASK.getValue();
        assertThat(zietDankzij(Resources.TASK, taak.getId(), Permissions.UPDATE.getValue()))
                .isFalse();
        assertThat(zietDankzij(Resources.TASK, "een-andere-taak", lezen)).isFalse();
        assertThat(zietDankzij(Resources.TASK, "systematische-intake", lezen)).isFalse();
        assertThat(zietDankzij(Resources.PROCESS_DEFINITION, "systematische-intake", lezen))
                .isFalse();
        assertThat(zietDankzij(Resources.PROCESS_DEFINITION, "beschikking", taakLezen))
                .isFalse();
        assertThat(zietDankzij(Resources.PROCESS_DEFINITION, taak.getId(), taakLezen))
                .isFalse();
        assertThat(zietDankzij(Resources.PROCESS_INSTANCE, "*", taakLezen)).isFalse();
    }

    @Test
    void wieErOpTweeManierenBijMagZietDeTaakEenKeer() {
        geef(Authorization.AUTH_TYPE_GRANT, "consulent", Resources.TASK, taak.getId(), Permissions.READ.getValue());
        geef(Authorization.AUTH_TYPE_GRANT, "consulent", Resources.TASK, "*", Permissions.READ.getValue());
        assertThat(ziet("consulent")).isTrue();
        als("consulent");
        TaskQuery metGroep = vraag().taskCandidateGroupIn(List.of("consulenten", "nazorgcoaches"));
        assertThat(metGroep.list()).hasSize(1);
        assertThat(metGroep.count()).isEqualTo(1);
    }

    @Test
    void watIsIngetrokkenIsWeg() {
        // A revoke keeps what is still allowed.
        int allesBehalveLezen = Permissions.ALL.getValue() & ~Permissions.READ.getValue();
        geef(Authorization.AUTH_TYPE_REVOKE, "consulent", Resources.TASK, taak.getId(), allesBehalveLezen);
        assertThat(ziet("consulent")).isFalse();
        assertThat(ziet("beheerder")).isTrue();
    }

    @Test
    void eenGroepDieNergensRechtOpHeeftVoegtNietsToe() {
        motor.getIdentityService().setAuthentication(BUITENSTAANDER, List.of("groep-zonder-rechten"));
        assertThat(vraag().list()).isEmpty();
        motor.getIdentityService().setAuthentication(BUITENSTAANDER, List.of("groep-zonder-rechten", "consulenten"));
        assertThat(vraag().list()).hasSize(1);
        motor.getIdentityService().setAuthentication(BUITENSTAANDER, null);
        assertThat(vraag().list()).isEmpty();
    }

    @Test
    void wieWeinigMagZienWordtZoGevraagd() {
        assertThat(isKlein(BUITENSTAANDER, List.of("kwaliteitsmedewerkers")))
                .isEqualTo(wieWeinigMagHeeftWeinigRechten());
        assertThat(isKlein(BUITENSTAANDER, null)).isEqualTo(wieWeinigMagHeeftWeinigRechten());
        assertThat(isKlein("manager", List.of("managers")))
                .as("ziet alles door een recht")
                .isFalse();
        geef(
                Authorization.AUTH_TYPE_GRANT,
                BUITENSTAANDER,
                Resources.PROCESS_DEFINITION,
                "bezwaar",
                ProcessDefinitionPermissions.READ_TASK.getValue());
        assertThat(isKlein(BUITENSTAANDER, null))
                .as("ziet alle taken van een model")
                .isFalse();
    }

    /** {@link TaakvraagMetVeelRechtenTest} asks the same of users with many rights. */
    boolean wieWeinigMagHeeftWeinigRechten() {
        return true;
    }

    private boolean isKlein(String wie, List<String> groepen) {
        return ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(opdracht -> Reikwijdte.isKlein(new AuthorizationCheck(
                        wie,
                        groepen,
                        new PermissionCheckBuilder()
                                .disjunctive()
                                .atomicCheck(Resources.TASK, "RES.ID_", Permissions.READ)
                                .atomicCheck(
                                        Resources.PROCESS_DEFINITION, "D.KEY_", ProcessDefinitionPermissions.READ_TASK)
                                .build(),
                        false)));
    }

    @Test
    void voorEenLijstWordtEenKeerGeteldHoeveelIemandMagZien() throws ServletException, IOException {
        MockHttpServletRequest lijst = new MockHttpServletRequest("POST", "/engine-rest/filter/a-1/list");
        new Reikwijdte().doFilter(lijst, new MockHttpServletResponse(), (verzoek, antwoord) -> {
            boolean eerst = isKlein(BUITENSTAANDER, null);
            geef(Authorization.AUTH_TYPE_GRANT, BUITENSTAANDER, Resources.TASK, "*", Permissions.READ.getValue());
            assertThat(isKlein(BUITENSTAANDER, null)).isEqualTo(eerst);
            assertThat(isKlein("manager", List.of("managers"))).as("een ander").isFalse();
        });
        assertThat(isKlein(BUITENSTAANDER, null)).as("bij de volgende vraag").isFalse();
    }

    @Test
    void wieEenLijstBekijktTeltNietVerderDanDeGrens() {
        List<String> los = IntStream.rangeClosed(1, Telgrens.GENOEG + 5)
                .mapToObj(i -> {
                    Task nieuw = motor.getTaskService().newTask();
                    nieuw.setName("voor de telling");
                    motor.getTaskService().saveTask(nieuw);
                    return nieuw.getId();
                })
                .toList();
        try {
            als("beheerder");
            TaskQuery allemaal = motor.getTaskService().createTaskQuery().taskName("voor de telling");
            assertThat(Telgrens.tel(allemaal::count)).isEqualTo(Telgrens.GENOEG + 1L);
            assertThat(Telgrens.tel(vraag()::count)).isEqualTo(1);
            assertThat(allemaal.count()).as("wie het getal zelf vraagt").isEqualTo(los.size());
        } finally {
            als(null);
            motor.getTaskService().deleteTasks(los, true);
        }
    }

    private boolean zietDankzij(Resource soort, String welke, int bits) {
        geef(Authorization.AUTH_TYPE_GRANT, BUITENSTAANDER, soort, welke, bits);
        boolean ziet = ziet(BUITENSTAANDER);
        neemTerugWatIsGegeven();
        return ziet;
    }

    /** The list and the count agree. */
    private boolean ziet(String wie) {
        als(wie);
        List<Task> gezien = vraag().list();
        assertThat(vraag().count()).isEqualTo(gezien.size());
        als(null);
        assertThat(gezien).hasSizeLessThan(2);
        return !gezien.isEmpty();
    }

    private TaskQuery vraag() {
        return motor.getTaskService().createTaskQuery().taskId(taak.getId());
    }

    private void geef(int aard, String wie, Resource soort, String welke, int bits) {
        Authorization machtiging = machtigingen.createNewAuthorization(aard);
        machtiging.setUserId(wie);
        machtiging.setResource(soort);
        machtiging.setResourceId(welke);
        ((AuthorizationEntity) machtiging).setPermissions(bits);
        gegeven.add(machtigingen.saveAuthorization(machtiging).getId());
    }
}
