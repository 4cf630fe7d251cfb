package nl.schuldhulproute.proces;

import nl.schuldhulproute.dossier.Dossiers;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;

/** Gives a task to the professional whom the resident knows: {@code ${behandelaar.laatste(execution,'consulenten')}}. */
@InModellen("behandelaar")
public class Behandelaarlezer {

    private final Dossiers dossiers;
    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;

    Behandelaarlezer(Dossiers dossiers, ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk) {
        this.dossiers = dossiers;
        this.motor = motor;
        this.motorwerk = motorwerk;
    }

    /** Who handled the case last; null when nobody did, or who did no longer works in this group: then the group takes it. */
    public String laatste(DelegateExecution uitvoering, String groep) {
        String wie = dossiers.dossier(uitvoering.getProcessBusinessKey()).behandelaar();
        return wie != null && werktIn(wie, groep) ? wie : null;
    }

    private boolean werktIn(String wie, String groep) {
        return motorwerk.doe(() -> motor.getObject()
                        .getIdentityService()
                        .createUserQuery()
                        .userId(wie)
                        .memberOfGroup(groep)
                        .count()
                > 0);
    }
}
