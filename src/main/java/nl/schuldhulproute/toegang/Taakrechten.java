package nl.schuldhulproute.toegang;

import java.util.Arrays;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * The rights on one task. Its candidate group and whoever took it may see its form, do the work, and hand it over within
 * the group; nobody else reads what a form shows.
 */
final class Taakrechten extends DefaultAuthorizationProvider {

    @Override
    protected Permission[] getRuntimePermissions(boolean ookGegevens) {
        return new Permission[] {
            TaskPermissions.READ, TaskPermissions.READ_VARIABLE, TaskPermissions.TASK_WORK, TaskPermissions.TASK_ASSIGN
        };
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task taak, String vorige, String nieuwe) {
        if (nieuwe != null && Context.getCommandContext().getAuthenticatedUserId() != null) {
            controleerGroep((TaskEntity) taak, nieuwe);
        }
        return super.newTaskAssignee(taak, vorige, nieuwe);
    }

    /** The engine would also let whoever deploys delete what was deployed, with all running cases. */
    @Override
    public AuthorizationEntity[] newDeployment(Deployment uitrol) {
        AuthorizationEntity[] machtigingen = super.newDeployment(uitrol);
        if (machtigingen != null) {
            Arrays.stream(machtigingen).forEach(machtiging -> machtiging.removePermission(Permissions.DELETE));
        }
        return machtigingen;
    }

    /** Otherwise someone who only hands over tasks could hand one to himself, and read it. */
    private static void controleerGroep(TaskEntity taak, String gebruiker) {
        var groepen = taak.getCandidates().stream()
                .map(kandidaat -> kandidaat.getGroupId())
                .filter(groep -> groep != null)
                .toList();
        if (groepen.isEmpty()) {
            return;
        }
        boolean hoortErbij = Context.getCommandContext()
                .runWithoutAuthorization(() -> Context.getProcessEngineConfiguration()
                        .getIdentityService()
                        .createGroupQuery()
                        .groupMember(gebruiker)
                        .list()
                        .stream()
                        .anyMatch(groep ->
                                groepen.contains(groep.getId()) || groep.getId().equals(Groep.BEHEERDERS.id())));
        if (!hoortErbij) {
            throw new OngeldigeInvoer(
                    "Deze collega zit niet in de groep die deze taak doet: %s.".formatted(String.join(", ", groepen)));
        }
    }
}
