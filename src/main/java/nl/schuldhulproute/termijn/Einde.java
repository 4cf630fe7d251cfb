package nl.schuldhulproute.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The computed end of a term.
 *
 * @param onverschoven the end before any shift for a free day; suspensions and extensions count from here
 * @param einde the last day of the term, which ends at 24:00 of that day
 * @param waarschuwingOp the day on which to warn; never after {@code einde}
 */
public record Einde(LocalDate onverschoven, LocalDate einde, LocalDate waarschuwingOp) {

    /** All law of this application is computed in this zone, whatever the zone of the machine. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** The moment at which the term has lapsed: 00:00 in Amsterdam of the day after the last day. */
    public Instant verloopmoment() {
        return begin(einde.plusDays(1));
    }

    /** The moment at which to warn: 00:00 in Amsterdam of the warning day. */
    public Instant waarschuwingsmoment() {
        return begin(waarschuwingOp);
    }

    /** The first moment of a day in Amsterdam. Clock changes are at night but never at 00:00, so it always exists. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(AMSTERDAM).toInstant();
    }
}
