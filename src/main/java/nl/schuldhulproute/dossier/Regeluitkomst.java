package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What a rule found in a case on a day, with its reasons. Only added to: a later outcome stands beside the earlier one.
 *
 * @param uitkomst as a user reads it
 * @param redenen the reasons as JSON: read them with {@link Regeluitkomsten}
 * @param indicatief whether it rests on a figure that no source confirms
 */
@Table(schema = "dossier", name = "regeluitkomst")
public record Regeluitkomst(
        @Id Long id,
        String dossiernummer,
        Regel regel,
        String uitkomst,
        boolean indicatief,
        String redenen,
        LocalDate bepaaldOp,
        Instant ingevoerdOp) {}
