package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Map;

/**
 * The form of a user task. The values go from the browser into the record and from there into the dossier; they never
 * become variables of the engine.
 *
 * @param <I> a record with the keys and types of the form
 */
public interface Taakformulier<I extends Record> {

    /**
     * What the form shows when it is opened: values of its fields and of its texts. Runs more than once for each
     * opening, so it only reads.
     */
    default Map<String, Object> vooraf(Taak taak) {
        return Map.of();
    }

    /**
     * Checks and stores what was filled in. The record has passed Bean Validation; it is put on the timeline afterwards.
     *
     * @return the routing facts, only those that the annotation names
     * @throws nl.schuldhulproute.dossier.Invoerfout when a rule does not allow it; nothing is stored then
     */
    Feiten verwerk(Taak taak, I invoer);

    /** The day on which it happened, for the timeline; today when the form does not ask. */
    default LocalDate gebeurdOp(Taak taak, I invoer) {
        return taak.vandaag();
    }
}
