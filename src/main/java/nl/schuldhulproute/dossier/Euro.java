package nl.schuldhulproute.dossier;

import java.math.BigDecimal;
import java.util.Locale;

/** Between the euros that people type and read, and the cents of the dossier. */
public final class Euro {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

    private Euro() {}

    /**
     * @return null for null
     * @throws ArithmeticException when there are parts of a cent
     */
    public static Long cent(BigDecimal euro) {
        return euro == null ? null : euro.movePointRight(2).longValueExact();
    }

    /** Null for null. */
    public static BigDecimal euro(Long cent) {
        return cent == null ? null : BigDecimal.valueOf(cent, 2);
    }

    /** For example {@code € 1.234,56}. */
    public static String tekst(long cent) {
        return tekst(BigDecimal.valueOf(cent, 2));
    }

    /** For example {@code € 1.234,56}. */
    public static String tekst(BigDecimal euro) {
        return "€ " + String.format(NEDERLANDS, "%,.2f", euro);
    }
}
