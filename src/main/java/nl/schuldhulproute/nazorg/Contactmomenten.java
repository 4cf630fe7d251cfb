package nl.schuldhulproute.nazorg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;

/** Rule: the moments of contact as a caseworker writes them, in months after the end of the solution (A42; Z-04, L-22). */
final class Contactmomenten {

    private static final int MEESTE_MAANDEN = 36;

    private Contactmomenten() {}

    /**
     * Reads "3, 6, 12".
     *
     * @throws Invoerfout when it is something else, or when the first of them lies in the past
     */
    static List<Integer> lees(String tekst, LocalDate vanaf, LocalDate vandaag) {
        TreeSet<Integer> maanden = new TreeSet<>();
        for (String deel : tekst.split(",", -1)) {
            if (!deel.strip().matches("\\d{1,2}")) {
                throw new Invoerfout("momenten", "vul maanden in met een komma ertussen, bijvoorbeeld 3, 6, 12");
            }
            maanden.add(Integer.valueOf(deel.strip()));
        }
        if (maanden.first() < 1 || maanden.last() > MEESTE_MAANDEN) {
            throw new Invoerfout("momenten", "kies maanden van 1 tot en met " + MEESTE_MAANDEN);
        }
        if (vanaf.plusMonths(maanden.first()).isBefore(vandaag)) {
            throw new Invoerfout("momenten", "het eerste contact zou al geweest zijn; kies een latere maand");
        }
        return List.copyOf(maanden);
    }

    /**
     * From which day nazorg counts: the end of the solution, unless the first moment has passed before nazorg begins
     * because guidance took longer; then today.
     */
    static LocalDate telVanaf(Optional<LocalDate> eindeOplossing, List<Integer> maanden, LocalDate vandaag) {
        return eindeOplossing
                .filter(einde -> !einde.plusMonths(maanden.get(0)).isBefore(vandaag))
                .orElse(vandaag);
    }

    /** For example {@code 3, 6, 12}. */
    static String schrijf(List<Integer> maanden) {
        return maanden.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
