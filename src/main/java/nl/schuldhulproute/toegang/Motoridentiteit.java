package nl.schuldhulproute.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.http.HttpHeaders;

/**
 * Users and passwords of the engine: the session of whoever logged in to Tasklist, Cockpit or Admin, or HTTP Basic for
 * another program. A browser may send the password of someone who sat there before, so in a browser the session decides; a
 * program that sends the session of one user and the password of another gets nowhere.
 */
final class Motoridentiteit implements Identiteitsbron {

    private static final String BASIC = "basic ";

    private final ProcessEngine motor;

    Motoridentiteit(ProcessEngine motor) {
        this.motor = motor;
    }

    @Override
    public Optional<String> gebruiker(HttpServletRequest verzoek) {
        String kop = verzoek.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<String> uitSessie = uitSessie(verzoek.getSession(false));
        if (kop == null || uitSessie.isPresent() && Toegangsfilter.isBrowser(verzoek)) {
            return uitSessie;
        }
        return metWachtwoord(kop)
                .filter(gebruiker -> uitSessie.isEmpty() || uitSessie.get().equals(gebruiker));
    }

    /** The webapps have their own login page, with the same users. */
    @Override
    public boolean ookVoorDeWebapps() {
        return false;
    }

    @Override
    public String uitnodiging() {
        return "Basic realm=\"Schuldhulproute\", charset=\"UTF-8\"";
    }

    private Optional<String> metWachtwoord(String kop) {
        if (!kop.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        Optional<String> naamEnWachtwoord =
                ontcijfer(kop.substring(BASIC.length()).strip());
        int scheiding = naamEnWachtwoord.map(tekst -> tekst.indexOf(':')).orElse(-1);
        if (scheiding < 1) {
            return Optional.empty();
        }
        String naam = naamEnWachtwoord.get().substring(0, scheiding);
        String wachtwoord = naamEnWachtwoord.get().substring(scheiding + 1);
        return identiteiten().checkPassword(naam, wachtwoord) ? Optional.of(naam) : Optional.empty();
    }

    private static Optional<String> ontcijfer(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A session outlives the user who was removed meanwhile, so he is looked up again. */
    private Optional<String> uitSessie(HttpSession sessie) {
        if (sessie == null) {
            return Optional.empty();
        }
        Authentication aanmelding =
                AuthenticationUtil.getAuthsFromSession(sessie).getAuthenticationForProcessEngine(motor.getName());
        return Optional.ofNullable(aanmelding)
                .map(Authentication::getIdentityId)
                .filter(gebruiker ->
                        identiteiten().createUserQuery().userId(gebruiker).count() == 1);
    }

    private IdentityService identiteiten() {
        return motor.getIdentityService();
    }
}
