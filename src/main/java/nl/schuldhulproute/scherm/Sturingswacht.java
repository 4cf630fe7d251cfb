package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** The figures are for those who work in Cockpit: they steer, own the route, or answer for the application. */
@Component
class Sturingswacht implements HandlerInterceptor {

    static final Set<String> GROEPEN = Set.of("managers", "proceseigenaren", "beheerders");

    private final Aangemeld aangemeld;

    Sturingswacht(Aangemeld aangemeld) {
        this.aangemeld = aangemeld;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) throws IOException {
        if (aangemeld.groepen().stream().noneMatch(GROEPEN::contains)) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }
}
