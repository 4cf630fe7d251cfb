package nl.schuldhulproute.termijn;

import java.util.Locale;
import java.util.Optional;

/** Who must be in time: it decides for whom a later end is better. */
public enum AanZet {
    /** We must act; an earlier end is better for the resident. */
    GEMEENTE,
    /** The resident may or must act; a later end is better for him, and no end that was told to him comes earlier. */
    INWONER,
    /** A creditor, a court, or nobody. */
    ANDER;

    /** As it is written in the data: {@code gemeente}. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AanZet> van(String tekst) {
        for (AanZet wie : values()) {
            if (wie.tekst().equals(tekst)) {
                return Optional.of(wie);
            }
        }
        return Optional.empty();
    }
}
