package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule found, as a decision rests on it: a copy, so that asking the rule again later changes nothing in the decision.
 *
 * @param uitkomst as a user reads it
 * @param bepaaldOp the day for which the rule was asked
 */
public record Besluitgrond(Regel regel, String uitkomst, List<Reden> redenen, LocalDate bepaaldOp) {

    public Besluitgrond {
        redenen = List.copyOf(redenen);
    }
}
