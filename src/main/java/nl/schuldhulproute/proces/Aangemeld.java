package nl.schuldhulproute.proces;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who works now, as the login told the engine, whatever kind of login that was. */
@Component
public class Aangemeld {

    private final IdentityService identiteit;

    Aangemeld(IdentityService identiteit) {
        this.identiteit = identiteit;
    }

    /** The name with which the present user logged in; empty when nobody did. */
    public Optional<String> gebruiker() {
        return Optional.ofNullable(identiteit.getCurrentAuthentication()).map(Authentication::getUserId);
    }

    /** The groups of the present user. */
    public Set<String> groepen() {
        return Optional.ofNullable(identiteit.getCurrentAuthentication())
                .map(Authentication::getGroupIds)
                .map(Set::copyOf)
                .orElse(Set.of());
    }
}
