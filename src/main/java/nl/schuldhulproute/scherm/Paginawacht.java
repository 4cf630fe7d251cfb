package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every page of a case: who may see it. That someone is logged in, {@link Aanmeldwacht} has seen to. */
@Component
class Paginawacht implements HandlerInterceptor {

    private final Inzage inzage;

    Paginawacht(Inzage inzage) {
        this.inzage = inzage;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) throws IOException {
        if (!inzage.mag()) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        return true;
    }
}
