package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the texts of the letters: they are of those who own the route. */
@Component
class Tekstenwacht implements HandlerInterceptor {

    static final Set<String> GROEPEN = Set.of("proceseigenaren", "beheerders");

    private final Aangemeld aangemeld;

    Tekstenwacht(Aangemeld aangemeld) {
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
