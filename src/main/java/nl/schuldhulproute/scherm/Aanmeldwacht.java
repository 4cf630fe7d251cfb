package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every page of ours: only for who is logged in, and what a browser may do with it. That a change does not come
 * from another site, the door of the application has seen to.
 */
@Component
class Aanmeldwacht implements HandlerInterceptor {

    private final Aangemeld aangemeld;

    Aanmeldwacht(Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) throws IOException {
        zetKoppen(antwoord);
        if (aangemeld.gebruiker().isEmpty()) {
            antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        return true;
    }

    /** A page runs no script, loads nothing from elsewhere, and is framed by nobody but Tasklist beside it. */
    private static void zetKoppen(HttpServletResponse antwoord) {
        antwoord.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'self'");
    }
}
