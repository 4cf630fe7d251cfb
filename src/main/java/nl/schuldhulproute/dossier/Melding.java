package nl.schuldhulproute.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was registered by hand with another organisation, with its date and reference.
 *
 * @param soort what was registered there, in the words of that organisation
 * @param beeindigdOp the day on which the registration was taken out again; null while it stands
 */
@Table(schema = "dossier", name = "melding")
public record Melding(
        @Id Long id,
        @Version Integer versie,
        String dossiernummer,
        Systeem systeem,
        String soort,
        String kenmerk,
        LocalDate gemeldOp,
        LocalDate beeindigdOp,
        Instant ingevoerdOp,
        String door) {

    public enum Systeem {
        VISH,
        BKR,
        KENNISGEVING,
        SCHULDENKNOOPPUNT,
        SUWINET
    }

    public Melding beeindigd(LocalDate op) {
        return new Melding(id, versie, dossiernummer, systeem, soort, kenmerk, gemeldOp, op, ingevoerdOp, door);
    }
}
