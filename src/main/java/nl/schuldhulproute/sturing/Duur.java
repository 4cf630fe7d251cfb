package nl.schuldhulproute.sturing;

import java.util.List;

/**
 * How many days something took.
 *
 * @param aantal over how many cases
 * @param helft half of them took so many days or fewer; null when there are none
 * @param langste null when there are none
 */
public record Duur(String naam, int aantal, Long helft, Long langste) {

    /** Of a list of days in whatever order. */
    static Duur van(String naam, List<Long> dagen) {
        List<Long> opVolgorde = dagen.stream().sorted().toList();
        return opVolgorde.isEmpty()
                ? new Duur(naam, 0, null, null)
                : new Duur(
                        naam,
                        opVolgorde.size(),
                        opVolgorde.get((opVolgorde.size() - 1) / 2),
                        opVolgorde.get(opVolgorde.size() - 1));
    }
}
