package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.List;

/**
 * What the municipality chooses where its rules leave it free, each choice with the day from which it holds:
 *
 * <pre>
 * schuldhulproute.beleid.volgen=ja
 * schuldhulproute.beleid.wijzigingen[0].vanaf=2027-01-01
 * schuldhulproute.beleid.wijzigingen[0].volgen=nee
 * schuldhulproute.beleid.wijzigingen[0].termijnen.A10=6
 * </pre>
 *
 * <p>A decision asks for the rules of its own day. What follows in a case that was decided on asks {@link Overgangsrecht}.
 * Immutable; read and checked once, at the start, by {@link Beleidlezer}.
 */
public final class Beleid {

    private final List<Beleidsregels> versies;

    /**
     * @param versies oldest first; the first one holds from the beginning
     */
    Beleid(List<Beleidsregels> versies) {
        this.versies = List.copyOf(versies);
    }

    /** The rules that hold on a day. */
    public Beleidsregels op(LocalDate dag) {
        return versies.stream()
                .filter(versie -> versie.geldtOp(dag))
                .reduce((eerder, later) -> later)
                .orElseThrow();
    }

    /** Every version, the oldest first. */
    public List<Beleidsregels> versies() {
        return versies;
    }
}
