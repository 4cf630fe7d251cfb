package nl.schuldhulproute.scherm;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Which ways the header of a page shows: only those that this user may go. It is kept with the request, because an error page
 * is made after the login of the request is forgotten.
 */
@Component
class Menukeuze implements HandlerInterceptor {

    private final Aangemeld aangemeld;
    private final Inzage inzage;

    Menukeuze(Aangemeld aangemeld, Inzage inzage) {
        this.aangemeld = aangemeld;
        this.inzage = inzage;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) {
        if (vraag.getDispatcherType() == DispatcherType.REQUEST
                && aangemeld.gebruiker().isPresent()) {
            vraag.setAttribute("magDossiers", inzage.mag());
            vraag.setAttribute("magSturen", zitIn(Sturingswacht.GROEPEN));
            vraag.setAttribute("magOverdragen", zitIn(Overdraagpagina.GROEPEN));
            vraag.setAttribute("magInzageZien", zitIn(Inzagepagina.GROEPEN));
            vraag.setAttribute("magTeksten", zitIn(Tekstenwacht.GROEPEN));
        }
        return true;
    }

    private boolean zitIn(Set<String> groepen) {
        return aangemeld.groepen().stream().anyMatch(groepen::contains);
    }
}
