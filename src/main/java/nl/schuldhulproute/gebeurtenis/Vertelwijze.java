package nl.schuldhulproute.gebeurtenis;

/** How a resident was told something. */
enum Vertelwijze {
    BRIEF,
    GESPREK,
    TELEFOON,
    DIGITAAL
}
