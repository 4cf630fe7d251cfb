package nl.schuldhulproute.schuldregeling;

/** An answer that is not a mere tick. */
enum JaNee {
    JA,
    NEE;

    /** Null for who was not asked. */
    static Boolean alsBoolean(JaNee antwoord) {
        return antwoord == null ? null : antwoord == JA;
    }
}
