package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.LopendeRoute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells the route that a crisis began, so that the crisisinterventie runs beside the phase that found it (Wgs art. 4 lid
 * 2). A crisis that is told while an intervention runs joins it: two would work on the same case.
 */
@InModellen("crisisMelden")
class CrisisMeldenDelegate implements JavaDelegate {

    private final LopendeRoute route;

    CrisisMeldenDelegate(LopendeRoute route) {
        this.route = route;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        if (route.isBezigMet(dossiernummer, Situaties.INTERVENTIE)) {
            return;
        }
        var ontvangen = uitvoering
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(Gebeurtenis.CRISIS_ONTSTAAN.bericht())
                .processInstanceBusinessKey(dossiernummer)
                .correlateAllWithResult();
        if (ontvangen.isEmpty()) {
            // A crisis that nobody hears of must be seen: this becomes an incident.
            throw new IllegalStateException("dossier " + dossiernummer + ": geen route luistert naar CrisisOntstaan");
        }
    }
}
