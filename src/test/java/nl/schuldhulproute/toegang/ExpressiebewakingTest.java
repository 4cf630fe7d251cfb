package nl.schuldhulproute.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.steun.RouteTest;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.joda.time.DateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression in a model reaches what it needs and nothing of the server. */
class ExpressiebewakingTest extends RouteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''['class']}",
                "${execution.processEngineServices.runtimeService}",
                "${dossiers.getClass()}",
                "${dataSource.connection}"
            })
    void eenModelDatInDeServerGrijptWordtNietUitgerold(String uitdrukking) {
        als("proceseigenaar");
        assertThatThrownBy(() -> motor.getRepositoryService()
                        .createDeployment()
                        .addString("inbraak.bpmn", model(uitdrukking))
                        .deploy())
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Niet uitgerold");
        als(null);
        assertThat(motor.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("inbraak")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''['class']}",
                "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)}",
                "${termijnen.getClass()}",
                "${termijnen.class.protectionDomain}",
                "${dossiers.dossier('D-2026-000001')}",
                "${dataSource}",
                "${now().getClass()}",
                "${dateTime().getClass()}",
                "${dateTime().zone.getClass()}"
            })
    void ookBijHetUitrekenenWordtZijGeweigerd(String uitdrukking) {
        assertThatThrownBy(() -> waarde(uitdrukking))
                .isInstanceOf(ProcessEngineException.class)
                .satisfies(fout ->
                        assertThat(fout.toString()).containsAnyOf("(ELException)", "(PropertyNotFoundException)"));
    }

    @Test
    void ookEenFilterVanTasklistKomtErNietIn() {
        Filter filter = motor.getFilterService()
                .newTaskFilter("inbraak")
                .setQuery(motor.getTaskService().createTaskQuery().taskAssigneeExpression("${''.getClass().name}"));
        motor.getFilterService().saveFilter(filter);
        try {
            assertThatThrownBy(() -> motor.getFilterService().list(filter.getId()))
                    .isInstanceOf(ProcessEngineException.class);
        } finally {
            motor.getFilterService().deleteFilter(filter.getId());
        }
    }

    @Test
    void watEenModelNodigHeeftMagWel() {
        assertThat(waarde("${'A1'.equals('A1')}")).isEqualTo(true);
        assertThat(waarde("${dateTime().plusDays(7)}")).isInstanceOf(DateTime.class);
    }

    private Object waarde(String uitdrukking) {
        ProcessEngineConfigurationImpl instelling =
                (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
        VariableScope leeg = StartProcessVariableScope.getSharedInstance();
        return instelling
                .getCommandExecutorTxRequired()
                .execute(opdracht -> instelling
                        .getExpressionManager()
                        .createExpression(uitdrukking)
                        .getValue(leeg));
    }

    private static String model(String uitdrukking) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("inbraak")
                .name("Inbraak")
                .camundaHistoryTimeToLiveString("P5Y")
                .camundaVersionTag("0.1.0")
                .startEvent("start_begonnen")
                .name("Begonnen")
                .sequenceFlowId("flow_naarInbraak")
                .serviceTask("serviceTask_inbreken")
                .name("Inbreken")
                .documentation("Voor deze test.")
                .camundaExpression(uitdrukking)
                .sequenceFlowId("flow_naarKlaar")
                .endEvent("end_klaar")
                .name("Klaar")
                .done();
        return Bpmn.convertToString(model);
    }
}
