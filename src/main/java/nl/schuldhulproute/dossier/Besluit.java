package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A decision that was made known (Awb art. 3:40, 3:41; A14). Never changed: another decision follows it.
 *
 * @param artikel the provision on which it rests (Awb art. 3:47)
 * @param beoordeeldDoor the second reader; null where the municipality has none
 * @param bekendgemaaktOp the day on which it was sent or handed over; the bezwaartermijn starts the day after (A15)
 */
@Table(schema = "dossier", name = "besluit")
public record Besluit(
        @Id Long id,
        String dossiernummer,
        Besluitconcept.Soort soort,
        String uitkomst,
        String artikel,
        String motivering,
        String opgesteldDoor,
        String beoordeeldDoor,
        LocalDate beslotenOp,
        LocalDate bekendgemaaktOp,
        String wijze,
        Instant ingevoerdOp) {}
