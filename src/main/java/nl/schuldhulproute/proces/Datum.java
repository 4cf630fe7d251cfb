package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.termijn.Termijnregister;

/** Dates in words that a caseworker reads, and the order that dates in a form must keep. */
public final class Datum {

    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Datum() {}

    public static String van(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    /** The last day of the latest run of a term; a dash when it was never started. */
    public static String einde(Termijnregister termijnen, String dossiernummer, String code) {
        return termijnen
                .laatste(dossiernummer, code)
                .map(termijn -> van(termijn.einde()))
                .orElse("-");
    }

    /** Refuses a date that lies before another one. */
    public static void nietVoor(String veld, LocalDate dag, LocalDate eerste, String watEerst) {
        if (dag.isBefore(eerste)) {
            throw new Invoerfout(veld, "deze datum ligt voor " + watEerst + " (" + van(eerste) + ")");
        }
    }
}
