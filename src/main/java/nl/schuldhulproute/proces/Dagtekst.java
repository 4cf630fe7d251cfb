package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in words, as a form shows it: 3 maart 2026. */
public final class Dagtekst {

    private static final DateTimeFormatter VORM =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Dagtekst() {}

    public static String van(LocalDate dag) {
        return dag.format(VORM);
    }
}
