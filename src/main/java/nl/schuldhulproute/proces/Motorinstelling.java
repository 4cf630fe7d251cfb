package nl.schuldhulproute.proces;

import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Dossiers;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What this application asks of the engine, in one place. */
@Component
public class Motorinstelling extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ObjectProvider<Formulieren> formulieren;
    private final ObjectProvider<Kladlegger> kladden;
    private final ObjectProvider<Beginkladlegger> beginkladden;
    private final ObjectProvider<Dossiers> dossiers;
    private final ObjectProvider<Uitrolwacht> uitrolwacht;
    private final ObjectProvider<BpmnParseListener> extraLuisteraars;

    Motorinstelling(
            ApplicationContext context,
            ObjectProvider<Formulieren> formulieren,
            ObjectProvider<Kladlegger> kladden,
            ObjectProvider<Beginkladlegger> beginkladden,
            ObjectProvider<Dossiers> dossiers,
            ObjectProvider<Uitrolwacht> uitrolwacht,
            ObjectProvider<BpmnParseListener> extraLuisteraars) {
        this.context = context;
        this.formulieren = formulieren;
        this.kladden = kladden;
        this.beginkladden = beginkladden;
        this.dossiers = dossiers;
        this.uitrolwacht = uitrolwacht;
        this.extraLuisteraars = extraLuisteraars;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setCustomHistoryLevels(new ArrayList<>(List.of(new SpaarzameHistorie(new Feitenregister()))));
        motor.setExpressionManager(new Expressiebewaking(new Bonen(context)));
        motor.setDelegateInterceptor(new Foutwacht());
        motor.setEnableCmdExceptionLogging(false);
        motor.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(new Botsingswacht())));
        List<BpmnParseListener> luisteraars = motor.getCustomPreBPMNParseListeners() == null
                ? new ArrayList<>()
                : new ArrayList<>(motor.getCustomPreBPMNParseListeners());
        luisteraars.add(new Formulierbinding(formulieren::getObject, kladden::getObject, beginkladden::getObject));
        luisteraars.add(new EersteBehandelaar(dossiers::getObject));
        extraLuisteraars.orderedStream().forEach(luisteraars::add);
        motor.setCustomPreBPMNParseListeners(luisteraars);
        motor.setCustomPreDeployers(
                new ArrayList<>(List.of(uitrol -> uitrolwacht.getObject().controleer(uitrol))));
        motor.setCustomIncidentHandlers(new ArrayList<>(
                List.of(new Alarm(Incident.FAILED_JOB_HANDLER_TYPE), new Alarm(Incident.EXTERNAL_TASK_HANDLER_TYPE))));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl motor) {
        motor.getCommandCheckers().add(Omwegwacht.alsChecker());
    }
}
