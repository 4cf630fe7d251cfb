package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives a new task the priority of its term: what was late when it came must not wait for the night to stand on top. */
@Component
class Voorrangluisteraar extends AbstractBpmnParseListener {

    private final ObjectProvider<Voorrang> voorrang;

    Voorrangluisteraar(ObjectProvider<Voorrang> voorrang) {
        this.voorrang = voorrang;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        ((UserTaskActivityBehavior) activiteit.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, taak -> {
                    if (taak.getExecution().getProcessBusinessKey() != null) {
                        taak.setPriority(voorrang.getObject().van((TaskEntity) taak));
                    }
                });
    }
}
