package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Lengths that the municipality chose from some day on, oldest first.
 *
 * @param wijzigingen in the order of their days
 */
public record Termijnwijzigingen(List<Wijziging> wijzigingen) {

    /**
     * @param vanaf first start day for which the lengths count
     * @param instelling what stands before the code in the settings, for messages
     * @param lengtes code → number of units, as written
     */
    public record Wijziging(LocalDate vanaf, String instelling, Map<String, String> lengtes) {}

    public Termijnwijzigingen {
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** No changes. */
    public static Termijnwijzigingen geen() {
        return new Termijnwijzigingen(List.of());
    }
}
