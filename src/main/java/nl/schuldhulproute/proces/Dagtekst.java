package nl.schuldhulproute.proces;

import java.time.LocalDate;
import nl.schuldhulproute.termijn.Dag;

/** A day in words, as a form shows it: 3 maart 2026. */
public final class Dagtekst {

    private Dagtekst() {}

    public static String van(LocalDate dag) {
        return Dag.inWoorden(dag);
    }
}
