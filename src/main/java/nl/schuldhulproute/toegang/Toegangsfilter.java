package nl.schuldhulproute.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The door of everything but the webapps, which have their own. Closed unless named here, so that a new address is never
 * open by mistake. Whoever comes in is known to the engine too, which then guards each task and each case itself.
 *
 * <p>A browser sends a password or a cookie along with whatever another site makes it send, so a request that changes
 * something is refused when the browser says that another site made it.
 */
final class Toegangsfilter extends OncePerRequestFilter {

    private static final List<String> OPEN = List.of("/", "/favicon.ico", "/camunda", "/actuator/health");
    private static final List<String> OPEN_MET_ALLES_ERONDER =
            List.of("/camunda/", "/actuator/health/", "/stijl/", "/huisstijl/");

    /** Would let the first visitor make a beheerder as soon as there is none. */
    private static final String EERSTE_GEBRUIKER_VAN_DE_MOTOR = "/camunda/api/admin/setup/";

    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Identiteitsbron bron;
    private final IdentityService identiteiten;

    Toegangsfilter(Identiteitsbron bron, IdentityService identiteiten) {
        this.bron = bron;
        this.identiteiten = identiteiten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        String pad = pad(verzoek);
        if (pad.startsWith(EERSTE_GEBRUIKER_VAN_DE_MOTOR)) {
            antwoord.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isOpen(pad)) {
            verder.doFilter(verzoek, antwoord);
            return;
        }
        beveilig(antwoord);
        if (komtVanElders(verzoek)) {
            weiger(verzoek, antwoord, HttpServletResponse.SC_FORBIDDEN, "Dit verzoek komt van een andere website.");
            return;
        }
        Optional<String> gebruiker = bron.gebruiker(verzoek);
        if (gebruiker.isEmpty()) {
            nodigUit(verzoek, antwoord);
            weiger(
                    verzoek,
                    antwoord,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    "Meld u eerst aan. De naam of het wachtwoord klopt niet, of u bent niet aangemeld.");
            return;
        }
        als(gebruiker.get(), verzoek, antwoord, verder);
    }

    private void als(String gebruiker, HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        List<String> groepen = identiteiten.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId)
                .toList();
        identiteiten.setAuthentication(gebruiker, groepen, List.of());
        try {
            verder.doFilter(verzoek, antwoord);
        } finally {
            identiteiten.clearAuthentication();
        }
    }

    private static boolean isOpen(String pad) {
        return OPEN.contains(pad) || OPEN_MET_ALLES_ERONDER.stream().anyMatch(pad::startsWith);
    }

    /** The path as the server will route it: decoded and without tricks, unlike the URI that was sent. */
    private static String pad(HttpServletRequest verzoek) {
        return verzoek.getServletPath() + (verzoek.getPathInfo() == null ? "" : verzoek.getPathInfo());
    }

    private static boolean komtVanElders(HttpServletRequest verzoek) {
        if (LEZEN.contains(verzoek.getMethod().toUpperCase(Locale.ROOT))) {
            return false;
        }
        String vanaf = verzoek.getHeader("Sec-Fetch-Site");
        if (vanaf != null) {
            return !vanaf.equals("same-origin") && !vanaf.equals("none");
        }
        String herkomst = verzoek.getHeader(HttpHeaders.ORIGIN);
        return herkomst != null && !zelfdeServer(herkomst, verzoek.getHeader(HttpHeaders.HOST));
    }

    private static boolean zelfdeServer(String herkomst, String server) {
        try {
            return URI.create(herkomst).getAuthority() != null
                    && URI.create(herkomst).getAuthority().equalsIgnoreCase(server);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Only for another program. A browser would ask for the password in a window of its own, and from then on send it along
     * with everything until it is closed: whoever logs in to Tasklist at the same desk after that would be the first user
     * on our pages.
     */
    private void nodigUit(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (bron.uitnodiging() != null && !isBrowser(verzoek)) {
            antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, bron.uitnodiging());
        }
    }

    /** The first header a browser sends only over https and to itself; by the second one each of them has a name. */
    static boolean isBrowser(HttpServletRequest verzoek) {
        String naam = verzoek.getHeader(HttpHeaders.USER_AGENT);
        return verzoek.getHeader("Sec-Fetch-Mode") != null || naam != null && naam.startsWith("Mozilla/");
    }

    private static void beveilig(HttpServletResponse antwoord) {
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("Referrer-Policy", "same-origin");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        antwoord.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; form-action 'self'; frame-ancestors 'self'");
    }

    private static void weiger(HttpServletRequest verzoek, HttpServletResponse antwoord, int status, String uitleg)
            throws IOException {
        String gevraagd = verzoek.getHeader(HttpHeaders.ACCEPT);
        if (gevraagd != null && gevraagd.contains("text/html")) {
            antwoord.sendError(status);
            return;
        }
        antwoord.setStatus(status);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.setContentType("application/json");
        antwoord.getWriter().write("{\"type\":\"GeenToegang\",\"message\":\"" + uitleg + "\"}");
    }
}
