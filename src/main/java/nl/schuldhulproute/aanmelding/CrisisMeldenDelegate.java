package nl.schuldhulproute.aanmelding;

import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the route that a crisis began, so that the crisisinterventie runs beside the aanmelding (Wgs art. 4 lid 2). */
@InModellen("crisisMelden")
class CrisisMeldenDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution uitvoering) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        var ontvangen = uitvoering
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation("CrisisOntstaan")
                .processInstanceBusinessKey(dossiernummer)
                .correlateAllWithResult();
        if (ontvangen.isEmpty()) {
            // A crisis that nobody hears of must be seen: this becomes an incident.
            throw new IllegalStateException("dossier " + dossiernummer + ": geen route luistert naar CrisisOntstaan");
        }
    }
}
