package nl.schuldhulproute.proces;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts our own handlers in the place of the engine's for every task and start event with a form. */
final class Formulierbinding extends AbstractBpmnParseListener {

    private final Supplier<Formulieren> formulieren;
    private final Supplier<Kladlegger> kladden;
    private final Supplier<Beginkladlegger> beginkladden;

    Formulierbinding(
            Supplier<Formulieren> formulieren, Supplier<Kladlegger> kladden, Supplier<Beginkladlegger> beginkladden) {
        this.formulieren = formulieren;
        this.kladden = kladden;
        this.beginkladden = beginkladden;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        if (taak.getCamundaFormDefinitionKey() != null) {
            taak.setTaskFormHandler(new Taakbinding(
                    taak.getCamundaFormDefinitionKey().getExpressionText(),
                    taak.getTaskFormHandler(),
                    formulieren,
                    kladden));
            for (String einde : List.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE)) {
                taak.addBuiltInTaskListener(einde, voorbij -> kladden.get().taakVoorbij(voorbij.getId()));
            }
        }
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        if (scope instanceof ProcessDefinitionEntity proces
                && proces.getStartFormDefinition() != null
                && proces.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
            proces.setStartFormHandler(new Startbinding(
                    proces.getStartFormDefinition()
                            .getCamundaFormDefinitionKey()
                            .getExpressionText(),
                    proces.getStartFormHandler(),
                    formulieren,
                    beginkladden));
        }
    }
}
