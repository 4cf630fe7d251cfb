package nl.schuldhulproute.termijn;

import java.util.Locale;
import java.util.Optional;

/** The unit of a term. */
public enum Eenheid {
    /** Calendar days. */
    DAGEN,
    /** Days that are a werkdag by {@link Kalender#isWerkdag}. */
    WERKDAGEN,
    /** Ends on the same day of the week. */
    WEKEN,
    /** Ends on the same day number, or on the last day of a shorter month. */
    MAANDEN,
    /** As months, times twelve. */
    JAREN;

    /** The unit as it is written in the data and shown to users: {@code werkdagen}. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Eenheid> van(String tekst) {
        for (Eenheid eenheid : values()) {
            if (eenheid.tekst().equals(tekst)) {
                return Optional.of(eenheid);
            }
        }
        return Optional.empty();
    }
}
