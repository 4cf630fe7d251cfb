package nl.schuldhulproute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.steun.KaleMotor;
import nl.schuldhulproute.steun.Modelnamen;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every model at random: whatever the answers, whichever timer goes off first and whatever happens in between, the way
 * leads to an end and leaves nothing behind. Each walk can be repeated by its seed.
 */
class WandelTest {

    private static final int WANDELINGEN = 40;
    private static final int STAPPEN = 4000;
    private static final String DOSSIER = "D-2026-000001";

    private static KaleMotor kaal;

    @BeforeAll
    static void bouw() {
        kaal = KaleMotor.zonderHistorie("wandeling");
    }

    @AfterAll
    static void ruimOp() {
        kaal.close();
    }

    @TestFactory
    List<DynamicTest> elkeWegLeidtNaarEenEinde() {
        return kaal.modellen().stream()
                .map(model -> DynamicTest.dynamicTest(model, () -> {
                    for (long zaad = 1; zaad <= WANDELINGEN; zaad++) {
                        wandel(model, zaad);
                    }
                }))
                .toList();
    }

    private static void wandel(String model, long zaad) {
        kaal.zaai(zaad);
        ProcessEngine motor = kaal.motor();
        ProcessInstance instantie =
                motor.getRuntimeService().startProcessInstanceByKey(model, DOSSIER, kaal.antwoorden(model));
        int stap = 0;
        while (loopt(instantie)) {
            assertThat(stap++)
                    .as("%s, zaad %d: komt niet aan een einde", model, zaad)
                    .isLessThan(STAPPEN);
            List<Runnable> stappen = mogelijkheden();
            assertThat(stappen)
                    .as("%s, zaad %d: loopt dood bij %s", model, zaad, waar(instantie))
                    .isNotEmpty();
            stappen.get(kaal.kans().nextInt(stappen.size())).run();
        }
        assertThat(motor.getManagementService().createJobQuery().count())
                .as("%s, zaad %d: timers die blijven staan", model, zaad)
                .isZero();
        assertThat(motor.getRuntimeService().createIncidentQuery().count())
                .as("%s, zaad %d: incidenten", model, zaad)
                .isZero();
        assertThat(motor.getRuntimeService().createExecutionQuery().count())
                .as("%s, zaad %d: werk dat blijft staan", model, zaad)
                .isZero();
    }

    private static boolean loopt(ProcessInstance instantie) {
        return kaal.motor()
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instantie.getId())
                        .count()
                > 0;
    }

    private static List<Runnable> mogelijkheden() {
        ProcessEngine motor = kaal.motor();
        List<Runnable> stappen = new ArrayList<>();
        for (Task taak :
                motor.getTaskService().createTaskQuery().orderByTaskId().asc().list()) {
            stappen.add(() -> motor.getTaskService()
                    .complete(taak.getId(), kaal.antwoorden(model(taak.getProcessDefinitionId()))));
        }
        for (Job job : motor.getManagementService()
                .createJobQuery()
                .orderByJobId()
                .asc()
                .list()) {
            stappen.add(() -> motor.getManagementService().executeJob(job.getId()));
        }
        boolean ietsAnders = !stappen.isEmpty();
        for (EventSubscription wacht :
                motor.getRuntimeService().createEventSubscriptionQuery().list()) {
            if (wacht.getExecutionId() == null) {
                // Another case could begin with it.
                continue;
            }
            boolean terzijde = isGebeurtenis(wacht);
            if (!terzijde || (ietsAnders && kaal.kans().nextInt(40) == 0)) {
                stappen.add(() -> motor.getRuntimeService()
                        .messageEventReceived(wacht.getEventName(), wacht.getExecutionId(), Map.of()));
            }
        }
        return stappen;
    }

    private static boolean isGebeurtenis(EventSubscription wacht) {
        Execution uitvoering = kaal.motor()
                .getRuntimeService()
                .createExecutionQuery()
                .executionId(wacht.getExecutionId())
                .singleResult();
        String proces = kaal.motor()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(uitvoering.getProcessInstanceId())
                .singleResult()
                .getProcessDefinitionId();
        return kaal.model(model(proces)).getModelElementById(wacht.getActivityId()) instanceof StartEvent;
    }

    private static String model(String definitie) {
        return Modelnamen.van(kaal.motor(), definitie);
    }

    private static List<String> waar(ProcessInstance instantie) {
        return kaal.motor().getRuntimeService().getActiveActivityIds(instantie.getId());
    }
}
