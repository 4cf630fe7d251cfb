package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every page of ours: who may see it, and what a browser may do with it. That someone is logged in, and that
 * a change does not come from another site, the door of the application has seen to. What is not about a case is for
 * everyone who is logged in.
 */
@Component
class Paginawacht implements HandlerInterceptor {

    private final Inzage inzage;
    private final Aangemeld aangemeld;

    Paginawacht(Inzage inzage, Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
        this.inzage = inzage;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) throws IOException {
        zetKoppen(antwoord);
        if (aangemeld.gebruiker().isEmpty()) {
            antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return false;
        }
        if (gaatOverEenDossier(vraag) && !inzage.mag()) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }

    private static boolean gaatOverEenDossier(HttpServletRequest vraag) {
        return !vraag.getRequestURI().equals(vraag.getContextPath() + "/termijnen");
    }

    /** A page runs no script, loads nothing from elsewhere, and is framed by nobody but Tasklist beside it. */
    private static void zetKoppen(HttpServletResponse antwoord) {
        antwoord.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'self'");
    }
}
