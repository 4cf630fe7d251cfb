package nl.schuldhulproute.bezwaar;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts as they are written in the Netherlands. */
final class Bedrag {

    private Bedrag() {}

    /** For example {@code € 1.442,00}. */
    static String van(BigDecimal euro) {
        return "€ " + String.format(Locale.forLanguageTag("nl-NL"), "%,.2f", euro);
    }
}
