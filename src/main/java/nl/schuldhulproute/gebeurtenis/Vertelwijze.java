package nl.schuldhulproute.gebeurtenis;

/** How a resident was told something. */
enum Vertelwijze {
    BRIEF,
    GESPREK,
    TELEFOON,
    DIGITAAL;

    /** Whether a letter goes with it; a person may have chosen to get letters by e-mail. */
    boolean isOpSchrift() {
        return this == BRIEF || this == DIGITAAL;
    }
}
