package nl.schuldhulproute.proces;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Who may start a model, in Tasklist or elsewhere. */
@Component
public class Startrecht {

    private final Aangemeld aangemeld;
    private final AuthorizationService rechten;

    Startrecht(Aangemeld aangemeld, AuthorizationService rechten) {
        this.aangemeld = aangemeld;
        this.rechten = rechten;
    }

    /** True when the present user may start this model. */
    public boolean heeft(String model) {
        return aangemeld
                .gebruiker()
                .filter(wie -> rechten.isUserAuthorized(
                        wie,
                        List.copyOf(aangemeld.groepen()),
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        model))
                .isPresent();
    }
}
