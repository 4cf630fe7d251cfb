package nl.schuldhulproute.proces;

import java.time.LocalDate;

/**
 * The form that starts a model.
 *
 * @param <I> a record with the keys and types of the form
 */
public interface Startformulier<I extends Record> {

    /**
     * What came out of a start form.
     *
     * @param dossiernummer the case that the model runs for; becomes the business key
     */
    record Gestart(String dossiernummer, Feiten feiten) {}

    /**
     * Checks and stores what was filled in.
     *
     * @param taak where it happens; its {@code dossiernummer} is null, since this gives it
     * @throws nl.schuldhulproute.dossier.Invoerfout when a rule does not allow it; nothing starts then
     */
    Gestart verwerk(Taak taak, I invoer);

    /** The day on which it happened, for the timeline; today when the form does not ask. */
    default LocalDate gebeurdOp(Taak taak, I invoer) {
        return taak.vandaag();
    }
}
