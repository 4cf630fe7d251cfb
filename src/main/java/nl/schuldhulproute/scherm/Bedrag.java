package nl.schuldhulproute.scherm;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as they are written in the Netherlands: {@code 1.234,56}. Inside they are cents. */
final class Bedrag {

    private static final Pattern VORM =
            Pattern.compile("(?:€\\s*)?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,2}|-))?");

    private Bedrag() {}

    /** The cents of an amount, or nothing when it is not written as one. A point only separates thousands. */
    static Optional<Long> lees(String tekst) {
        var vorm = VORM.matcher(tekst.strip());
        if (!vorm.matches()) {
            return Optional.empty();
        }
        long euro = Long.parseLong(vorm.group(1).replace(".", ""));
        String cent = vorm.group(2);
        return Optional.of(euro * 100 + (cent == null || cent.equals("-") ? 0 : centen(cent)));
    }

    private static long centen(String cijfers) {
        return cijfers.length() == 1 ? Long.parseLong(cijfers) * 10 : Long.parseLong(cijfers);
    }

    /** For a field: {@code 1.234,56}. */
    static String schrijf(long cent) {
        return String.format(Locale.forLanguageTag("nl-NL"), "%,.2f", BigDecimal.valueOf(cent, 2));
    }

    /** For reading: {@code € 1.234,56}. */
    static String toon(long cent) {
        return "€ " + schrijf(cent);
    }
}
