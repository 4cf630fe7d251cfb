package nl.schuldhulproute.begeleiding;

/** The answer to a question in a form. */
enum JaNee {
    JA,
    NEE
}
