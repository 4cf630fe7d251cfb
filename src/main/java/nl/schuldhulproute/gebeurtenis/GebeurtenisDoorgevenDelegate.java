package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.KanNuNiet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/** Delivers to the route the message that is drawn on this event. It carries nothing but the dossiernummer. */
@InModellen("gebeurtenisDoorgeven")
class GebeurtenisDoorgevenDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        String bericht = uitvoering
                .getBpmnModelElementInstance()
                .getChildElementsByType(MessageEventDefinition.class)
                .iterator()
                .next()
                .getMessage()
                .getName();
        boolean gehoord = !uitvoering
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(bericht)
                .processInstanceBusinessKey(uitvoering.getProcessBusinessKey())
                .correlateAllWithResult()
                .isEmpty();
        if (!gehoord) {
            throw new KanNuNiet("De route van dit dossier loopt niet meer. Er is niets bewaard.");
        }
    }
}
