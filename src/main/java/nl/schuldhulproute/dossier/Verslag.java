package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the timeline: a form that was completed, or something that a delegate did. Never changed afterwards.
 *
 * @param sleutel makes it count once, however often it is delivered (dossier + element + attempt)
 * @param formulier the id of the form; null when no form was filled in
 * @param gebeurdOp the day on which it happened, which may lie before the day on which it was written down
 * @param inhoud what was filled in, as a JSON object
 */
@Table(schema = "dossier", name = "verslag")
public record Verslag(
        @Id Long id,
        String dossiernummer,
        String sleutel,
        String model,
        String element,
        String titel,
        String formulier,
        LocalDate gebeurdOp,
        Instant ingevoerdOp,
        String door,
        String inhoud) {}
