package nl.schuldhulproute.dossier;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one user has typed in the form of a task that is not completed yet.
 *
 * @param taak the id of the task
 * @param antwoorden what differs from what the form showed, as a JSON object
 * @param gezien how the data stood when it was typed; see the version that a form sends along
 */
@Table(schema = "dossier", name = "klad")
public record Klad(
        @Id Long id,
        String taak,
        String gebruiker,
        String dossiernummer,
        String antwoorden,
        String gezien,
        Instant moment) {

    /** Without what was typed: a record that is printed by accident tells nothing of a resident. */
    @Override
    public String toString() {
        return "Klad[taak=%s, dossiernummer=%s]".formatted(taak, dossiernummer);
    }
}
