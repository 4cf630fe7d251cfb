package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.dossier.Crisis;

/** How the court can give time when a creditor does not: never for longer than a figure of law. */
enum Rechtershulp {
    /** Fw art. 287b: against the three threats of Wgs art. 4 lid 2 alone. */
    MORATORIUM("moratorium", "A32", "moratorium-maanden"),
    /** Wgs art. 5: against other ways to take what is owed. */
    AFKOELINGSPERIODE("afkoelingsperiode", "A31", "afkoelingsperiode-maanden");

    private final String naam;
    private final String termijn;
    private final String cijfer;

    Rechtershulp(String naam, String termijn, String cijfer) {
        this.naam = naam;
        this.termijn = termijn;
        this.cijfer = cijfer;
    }

    /** As a user reads it. */
    String naam() {
        return naam;
    }

    /** The code of its term in the register. */
    String termijn() {
        return termijn;
    }

    /** The code of the figure that says for how many months at most. */
    String cijfer() {
        return cijfer;
    }

    /** Whether the court can give it against this threat. */
    boolean kanBij(Crisis.Dreiging dreiging) {
        return this != MORATORIUM || (dreiging != null && dreiging.isWettelijk());
    }
}
