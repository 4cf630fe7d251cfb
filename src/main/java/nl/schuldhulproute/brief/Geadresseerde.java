package nl.schuldhulproute.brief;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Persoon;

/**
 * To whom a letter goes.
 *
 * @param adres the lines below the name; empty when it is not known
 * @param persoon when the letter is for this one person of the case; null for a letter to all of them, or to somebody else
 * @param email where it goes by e-mail; null for post
 * @param overledene in whose place this heir came; null for anyone else, and where it are several
 * @param erfgenaamVan the name of who died, for an heir; null for anyone else
 */
record Geadresseerde(
        String naam, List<String> adres, Long persoon, String email, Long overledene, String erfgenaamVan) {

    /** Who is no heir. */
    Geadresseerde(String naam, List<String> adres, Long persoon, String email) {
        this(naam, adres, persoon, email, null, null);
    }

    /** Makes the letters to several people be told apart. */
    String sleutel() {
        if (persoon != null) {
            return persoon.toString();
        }
        return overledene == null ? "allen" : "erfgenaam-" + overledene;
    }

    static List<String> adres(Persoon persoon) {
        String plaats = Stream.of(postcode(persoon.postcode()), persoon.woonplaats())
                .filter(deel -> deel != null && !deel.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(persoon.adres(), plaats)
                .filter(deel -> deel != null && !deel.isBlank())
                .toList();
    }

    /** As an envelope has it: {@code 1234 AB}. */
    private static String postcode(String postcode) {
        return postcode == null ? null : postcode.replaceFirst("^(\\d{4})\\s*(\\p{Alpha}{2})$", "$1 $2");
    }
}
