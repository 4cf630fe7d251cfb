package nl.schuldhulproute.toegang;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.http.HttpHeaders;

/** Lets the webapps take over a login that was done elsewhere. */
final class Webapplogin extends ContainerBasedAuthenticationFilter {

    Webapplogin(Identiteitsbron bron) {
        authenticationProvider = new Brug(bron);
    }

    @Override
    public void init(FilterConfig instelling) {
        // The engine's version makes its provider from the name of a class; ours has it already.
    }

    private record Brug(Identiteitsbron bron) implements AuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest verzoek, ProcessEngine motor) {
            return bron.gebruiker(verzoek)
                    .map(AuthenticationResult::successful)
                    .orElseGet(AuthenticationResult::unsuccessful);
        }

        @Override
        public void augmentResponseByAuthenticationChallenge(HttpServletResponse antwoord, ProcessEngine motor) {
            if (bron.uitnodiging() != null) {
                antwoord.setHeader(HttpHeaders.WWW_AUTHENTICATE, bron.uitnodiging());
            }
        }
    }
}
