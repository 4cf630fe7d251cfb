package nl.schuldhulproute.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session when the working day is over. Tasklist asks the server for its list again and again, also when nobody sits
 * there, so that a session that is only ended when nothing comes would never end.
 */
final class Sessieduur extends OncePerRequestFilter {

    private final Duration langst;
    private final InstantSource klok;

    /** @param klok the real time; a demo that moves its clock keeps its sessions */
    Sessieduur(Duration langst, InstantSource klok) {
        this.langst = langst;
        this.klok = klok;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null
                && klok.instant()
                        .isAfter(Instant.ofEpochMilli(sessie.getCreationTime()).plus(langst))) {
            sessie.invalidate();
        }
        verder.doFilter(verzoek, antwoord);
    }
}
