package nl.schuldhulproute.schuldregeling;

import java.math.BigDecimal;

/** Amounts in words that a caseworker reads; in the dossier they are cents. */
final class Geld {

    private Geld() {}

    /** For example {@code € 1.234,56}. */
    static String van(long cent) {
        return "€ " + String.format(java.util.Locale.forLanguageTag("nl-NL"), "%,.2f", BigDecimal.valueOf(cent, 2));
    }

    static long cent(BigDecimal bedrag) {
        return bedrag.movePointRight(2).longValueExact();
    }
}
