package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UrlPathHelper;

/**
 * Notes every look at a case: its page, each page under it and each file. Noted before anything is shown, so that nobody
 * sees what was not noted. A change that leads on to a page is noted when that page is shown.
 */
@Component
class Inzagewacht implements HandlerInterceptor {

    private static final Pattern DOSSIER = Pattern.compile("/dossier/(D-\\d{4}-\\d{6,})(?:/.*)?");
    private static final Set<String> LEZEN = Set.of("GET", "HEAD");

    private final Inzagelog log;
    private final Aangemeld aangemeld;

    Inzagewacht(Inzagelog log, Aangemeld aangemeld) {
        this.log = log;
        this.aangemeld = aangemeld;
    }

    @Override
    public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie) {
        if (LEZEN.contains(vraag.getMethod())) {
            noteer(vraag);
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest vraag, HttpServletResponse antwoord, Object wie, Exception fout) {
        if (!LEZEN.contains(vraag.getMethod()) && antwoord.getStatus() / 100 != 3) {
            noteer(vraag);
        }
    }

    private void noteer(HttpServletRequest vraag) {
        Matcher dossier = DOSSIER.matcher(UrlPathHelper.defaultInstance.getPathWithinApplication(vraag));
        if (dossier.matches()) {
            log.bekeken(dossier.group(1), aangemeld.gebruiker().orElseThrow());
        }
    }
}
