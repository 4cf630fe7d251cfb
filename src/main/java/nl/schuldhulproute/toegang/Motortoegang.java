package nl.schuldhulproute.toegang;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** What the engine must know of rights, in every profile. */
@Component
class Motortoegang extends AbstractProcessEnginePlugin {

    private final Wachtwoordinstelling wachtwoord;

    Motortoegang(Wachtwoordinstelling wachtwoord) {
        this.wachtwoord = wachtwoord;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setAuthorizationEnabled(true);
        // Without this, whoever may see that a task exists may also read its form.
        motor.setEnforceSpecificVariablePermission(true);
        motor.setResourceAuthorizationProvider(new Taakrechten());
        motor.setAdminGroups(new ArrayList<>(List.of(Groep.BEHEERDERS.id())));
        List<CommandInterceptor> vooraan = motor.getCustomPreCommandInterceptorsTxRequired() == null
                ? new ArrayList<>()
                : new ArrayList<>(motor.getCustomPreCommandInterceptorsTxRequired());
        vooraan.add(new Opmerkingenwacht());
        motor.setCustomPreCommandInterceptorsTxRequired(vooraan);
        motor.setCustomSessionFactories(List.of(new Groepen()));
        motor.setEnablePasswordPolicy(true);
        motor.setPasswordPolicy(() -> List.of(new PasswordPolicyLengthRuleImpl(wachtwoord.minimaleLengte())));
    }
}
