package nl.schuldhulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Knows who sent a request. The one class to replace for another way of logging in; without another bean of this type it
 * is {@link Motoridentiteit}.
 */
public interface Identiteitsbron {

    /** The id of the user as the engine knows it; empty when nobody is logged in or the login is wrong. */
    Optional<String> gebruiker(HttpServletRequest verzoek);

    /** True when the webapps must take over this login too, in the place of their own login page. */
    default boolean ookVoorDeWebapps() {
        return true;
    }

    /** The value of the header {@code WWW-Authenticate} that says how to log in; null when a header does not help. */
    default String uitnodiging() {
        return null;
    }
}
