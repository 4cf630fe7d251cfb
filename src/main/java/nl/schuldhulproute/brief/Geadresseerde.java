package nl.schuldhulproute.brief;

import java.util.List;

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

    /** When it is for no one of the case in particular, and for no heir. */
    boolean isVoorAllen() {
        return persoon == null && erfgenaamVan == null;
    }

    /** Makes the letters to several people be told apart. */
    String sleutel() {
        if (persoon != null) {
            return persoon.toString();
        }
        return overledene == null ? "allen" : "erfgenaam-" + overledene;
    }
}
