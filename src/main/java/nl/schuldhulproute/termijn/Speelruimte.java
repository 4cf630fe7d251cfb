package nl.schuldhulproute.termijn;

import java.time.LocalDate;

/**
 * Which last day people may choose for a term that they set themselves, counted from its start: no shorter and no longer than
 * the table of terms finds reasonable (Awb art. 4:5 lid 1; VNG-model art. 17 lid 1).
 *
 * @param voorstel the last day with the length that the municipality uses
 * @param eerste the earliest last day
 * @param laatste the latest last day
 */
public record Speelruimte(LocalDate voorstel, LocalDate eerste, LocalDate laatste) {

    /** Whether this last day is neither too early nor too late. */
    public boolean bevat(LocalDate dag) {
        return !dag.isBefore(eerste) && !dag.isAfter(laatste);
    }

    /** What to say to who chose another day. */
    public String uitleg() {
        return "kies een dag van %s tot en met %s, dat is een redelijke termijn"
                .formatted(Dag.inWoorden(eerste), Dag.inWoorden(laatste));
    }
}
