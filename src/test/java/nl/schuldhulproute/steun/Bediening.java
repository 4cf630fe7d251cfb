package nl.schuldhulproute.steun;

import java.time.LocalDate;
import java.util.Map;

/** A way to do the work of a case: through the forms directly, over REST, or in Tasklist in a browser. */
public interface Bediening {

    /** Registers someone with the start form of the route; gives the dossiernummer. */
    String meldAan(Map<String, Object> waarden);

    /** Does the open task with this element id, as someone from the group that it is for. */
    void doe(String dossiernummer, String element, Map<String, Object> waarden);

    /** Enters a debt on the page of the dossier. */
    void heeftSchuld(String dossiernummer, String schuldeiser, long cent, LocalDate peildatum);

    /** It is nine o'clock on this day, and everything that was due has gone off. */
    void hetWordt(LocalDate dag);
}
