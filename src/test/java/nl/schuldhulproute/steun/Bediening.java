package nl.schuldhulproute.steun;

import java.time.LocalDate;

/** A way to do the work of a case: through the forms directly, over REST, or in Tasklist in a browser. */
public interface Bediening {

    /** Registers someone with the start form of the route; gives the dossiernummer. Keys and values take turns. */
    String meldAan(Object... sleutelsEnWaarden);

    /** Does the open task with this element id. */
    void doe(String dossiernummer, String element, Object... sleutelsEnWaarden);

    /** Enters a debt on the page of the dossier. */
    void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum);

    /** It is nine o'clock on this day, and everything that was due has gone off. */
    void hetWordt(LocalDate dag);
}
