package nl.schuldhulproute.termijn;

/** Where a registered term stands on a given day. */
public enum Stand {
    /** Runs; the warning day has not come. */
    LOOPT,
    /** Is suspended: the end will move, nothing warns or lapses meanwhile. */
    OPGESCHORT,
    /** The warning day has come, the last day has not passed. */
    WAARSCHUWEN,
    /** The last day has passed. This has no legal effect by itself: people are warned, and decide. */
    VERLOPEN,
    /** What had to be done was done, in time or late. */
    VOLDAAN,
    /** Fell away or was replaced. */
    VERVALLEN
}
