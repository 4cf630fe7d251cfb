package nl.schuldhulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The user who sent a request to our own pages or to REST.
 *
 * @param gebruiker the id of the user
 * @param groepen the ids of all groups of the user
 */
public record Aangemeld(String gebruiker, Set<String> groepen) {

    private static final String PLAATS = Aangemeld.class.getName();

    /** Who sent this request. Every request that reaches a page of ours has one, for {@link Toegangsfilter} saw to it. */
    public static Aangemeld van(HttpServletRequest verzoek) {
        if (verzoek.getAttribute(PLAATS) instanceof Aangemeld aangemeld) {
            return aangemeld;
        }
        throw new IllegalStateException("dit adres ligt buiten de toegangscontrole");
    }

    /** True when the user is in at least one of these groups. */
    public boolean zitIn(Groep... een) {
        return Arrays.stream(een).map(Groep::id).anyMatch(groepen::contains);
    }

    List<String> groepenlijst() {
        return List.copyOf(groepen);
    }

    void legNeer(HttpServletRequest verzoek) {
        verzoek.setAttribute(PLAATS, this);
    }
}
