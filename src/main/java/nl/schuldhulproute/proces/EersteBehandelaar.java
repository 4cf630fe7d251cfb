package nl.schuldhulproute.proces;

import java.util.function.Supplier;
import nl.schuldhulproute.dossier.Dossiers;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Whoever takes the first task of a case handles it; only a handover changes that. Who reports that something happened, a
 * program perhaps, does not handle the case by that.
 */
final class EersteBehandelaar extends AbstractBpmnParseListener {

    private static final String MELDEN = "gebeurtenis-melden";

    private final Supplier<Dossiers> dossiers;

    EersteBehandelaar(Supplier<Dossiers> dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        ((UserTaskActivityBehavior) activiteit.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, taak -> {
                    String dossiernummer = taak.getExecution().getProcessBusinessKey();
                    boolean meldtAlleen = MELDEN.equals(Modelnaam.van(taak.getExecution()));
                    if (taak.getAssignee() != null && dossiernummer != null && !meldtAlleen) {
                        dossiers.get().eersteBehandelaar(dossiernummer, taak.getAssignee(), Motorklok.vandaag());
                    }
                });
    }
}
