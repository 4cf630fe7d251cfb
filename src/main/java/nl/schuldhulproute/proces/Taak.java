package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Map;
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
 * @param feiten the routing facts of the model as they stand
 */
public record Taak(
        String dossiernummer,
        String model,
        String element,
        String titel,
        String sleutel,
        String uitvoerder,
        LocalDate vandaag,
        Map<String, Object> feiten) {

    public Taak(
            String dossiernummer,
            String model,
            String element,
            String titel,
            String sleutel,
            String uitvoerder,
            LocalDate vandaag) {
        this(dossiernummer, model, element, titel, sleutel, uitvoerder, vandaag, Map.of());
    }

    /** A routing fact of the model, such as which decision is asked for; null when it has no value. */
    public <T> T feit(String naam, Class<T> soort) {
        return soort.cast(feiten.get(naam));
    }

    public Tijdlijn.Bron bron() {
        return new Tijdlijn.Bron(model, element, titel, sleutel, uitvoerder);
    }
}
