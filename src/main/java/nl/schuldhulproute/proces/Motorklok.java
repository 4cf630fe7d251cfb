package nl.schuldhulproute.proces;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The one clock of the application: the engine's, so that moving it moves everything. */
public final class Motorklok extends Clock {

    /** The zone in which the law counts its days. */
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final ZoneId zone;

    Motorklok(ZoneId zone) {
        this.zone = zone;
    }

    /** Today in Europe/Amsterdam. */
    static LocalDate vandaag() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), AMSTERDAM);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Motorklok(zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
