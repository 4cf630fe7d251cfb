package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one line for each incident, for whoever watches the log; Cockpit shows the rest. */
final class Alarm extends DefaultIncidentHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    Alarm(String soort) {
        super(soort);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String tekst) {
        var uitvoering = context.getExecutionId() == null
                ? null
                : Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
        LOG.error(
                "ALARM dossier={} element={}: vastgelopen, zie Cockpit",
                uitvoering == null ? "onbekend" : uitvoering.getProcessBusinessKey(),
                context.getActivityId());
        return super.handleIncident(context, tekst);
    }
}
