package nl.schuldhulproute.proces;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * The history of the engine: everything that happened, and of variables only declared routing facts.
 *
 * <p>Every write of a variable passes here, by whatever way it comes (form, REST, message, modification), so this is also
 * where an undeclared one is refused.
 */
final class SpaarzameHistorie implements HistoryLevel {

    /** Kept in the database; another number would stop the engine at its next start. */
    private static final int ID = 4201;

    private final Feitenregister feiten;

    SpaarzameHistorie(Feitenregister feiten) {
        this.feiten = feiten;
    }

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "spaarzaam";
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType soort, Object entiteit) {
        if (soort == HistoryEventTypes.FORM_PROPERTY_UPDATE) {
            return false;
        }
        if (entiteit instanceof VariableInstanceEntity variabele
                && (soort == HistoryEventTypes.VARIABLE_INSTANCE_CREATE
                        || soort == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE)) {
            feiten.controleer(variabele);
        }
        return HISTORY_LEVEL_FULL.isHistoryEventProduced(soort, entiteit);
    }
}
