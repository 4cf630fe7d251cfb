package nl.schuldhulproute.planvanaanpak;

import java.math.BigDecimal;
import java.util.Locale;

/** Between the euros of a form and the cents of the dossier. */
final class Euro {

    private Euro() {}

    static long cent(BigDecimal euro) {
        return euro.movePointRight(2).longValueExact();
    }

    static BigDecimal euro(Long cent) {
        return cent == null ? null : BigDecimal.valueOf(cent, 2);
    }

    /** For example {@code € 1.234,56}. */
    static String tekst(long cent) {
        return "€ " + String.format(Locale.forLanguageTag("nl-NL"), "%,.2f", BigDecimal.valueOf(cent, 2));
    }
}
