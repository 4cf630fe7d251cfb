package nl.schuldhulproute.dossier;

/** A plain answer to a question in a form; no answer is not the same as no. */
public enum JaNee {
    JA,
    NEE;

    /** As a fact of a rule; null for who was not asked or did not answer. */
    public static Boolean alsBoolean(JaNee antwoord) {
        return antwoord == null ? null : antwoord == JA;
    }

    /** As a form shows a fact again. */
    public static JaNee van(Boolean feit) {
        return feit == null ? null : feit ? JA : NEE;
    }
}
