package nl.schuldhulproute.termijn;

import java.time.LocalDate;

/** Decides whether an older length of a term still counts in a case (VNG-model art. 19 lid 2; M-89). */
public interface Overgang {

    /**
     * @param nu the row of the day on which the term starts
     * @return that row, or the older one that is better for the resident
     */
    Termijnsoort kies(String dossiernummer, Termijnsoort nu, LocalDate start);

    /** As {@link #kies}, for who only asks: nothing is kept with the case. */
    Termijnsoort geldt(String dossiernummer, Termijnsoort nu);
}
