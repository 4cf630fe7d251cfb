package nl.schuldhulproute.proces;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Tijdlijn;

/**
 * What a form or a delegate needs to know of the place where it is used, without knowing the engine.
 *
 * @param dossiernummer the case, e.g. {@code D-2026-000042}
 * @param model the id of the model, e.g. {@code aanmelding}
 * @param element the id of the element, e.g. {@code userTask_eersteContactLeggen}
 * @param titel the name of the element as users see it
 * @param sleutel makes a side effect count once: dossier + element + attempt
 * @param uitvoerder the user who does it; {@code systeem} for a delegate
 * @param vandaag the day in Europe/Amsterdam
 */
public record Taak(
        String dossiernummer,
        String model,
        String element,
        String titel,
        String sleutel,
        String uitvoerder,
        LocalDate vandaag) {

    public Tijdlijn.Bron bron() {
        return new Tijdlijn.Bron(model, element, titel, sleutel, uitvoerder);
    }
}
