package nl.schuldhulproute.scherm;

import java.util.List;
import java.util.Locale;
import nl.schuldhulproute.dossier.Schuld;

/**
 * Debts with their totals.
 *
 * @param lopend those that count
 * @param vervallen those that were taken out of the list
 */
record Schuldenoverzicht(List<Schuld> lopend, List<Schuld> vervallen, long totaal, long preferent, long concurrent) {

    static Schuldenoverzicht van(List<Schuld> alle) {
        List<Schuld> lopend =
                alle.stream().filter(schuld -> schuld.vervallenOp() == null).toList();
        long preferent = lopend.stream()
                .filter(Schuld::preferent)
                .mapToLong(Schuld::bedragCent)
                .sum();
        long totaal = lopend.stream().mapToLong(Schuld::bedragCent).sum();
        return new Schuldenoverzicht(
                lopend,
                alle.stream().filter(schuld -> schuld.vervallenOp() != null).toList(),
                totaal,
                preferent,
                totaal - preferent);
    }

    /** The number of different creditors, whatever capitals they were written with. */
    public long schuldeisers() {
        return lopend.stream()
                .map(schuld -> schuld.schuldeiser().strip().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }
}
