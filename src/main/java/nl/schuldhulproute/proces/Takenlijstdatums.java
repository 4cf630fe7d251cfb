package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Date;

/** The days that the shared filters of Tasklist ask for, as they are in Amsterdam: {@code ${takenlijst.eindeVanVandaag()}}. */
@InModellen("takenlijst")
public class Takenlijstdatums {

    Takenlijstdatums() {}

    /** 00:00 tomorrow. */
    public Date eindeVanVandaag() {
        return begin(Motorklok.vandaag().plusDays(1));
    }

    /** 00:00 in a week: today and the six days after it lie before. On a Friday the Monday that comes is not out of sight. */
    public Date overEenWeek() {
        return begin(Motorklok.vandaag().plusWeeks(1));
    }

    private static Date begin(LocalDate dag) {
        return Date.from(dag.atStartOfDay(Motorklok.AMSTERDAM).toInstant());
    }
}
