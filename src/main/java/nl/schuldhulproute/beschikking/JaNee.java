package nl.schuldhulproute.beschikking;

/** A plain answer; no answer is not the same as no. */
enum JaNee {
    JA,
    NEE;

    /** As a fact of a rule; null when there is no answer. */
    static Boolean feit(JaNee antwoord) {
        return antwoord == null ? null : antwoord == JA;
    }

    /** As a form shows a fact again. */
    static JaNee van(Boolean feit) {
        return feit == null ? null : feit ? JA : NEE;
    }
}
