package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people read it. */
public final class Dag {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private static final DateTimeFormatter MET_WEEKDAG =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Dag() {}

    /** {@code 9 april 2026}. */
    public static String inWoorden(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    /** {@code donderdag 9 april 2026}. */
    public static String metWeekdag(LocalDate dag) {
        return MET_WEEKDAG.format(dag);
    }
}
