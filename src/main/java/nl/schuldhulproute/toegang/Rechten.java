package nl.schuldhulproute.toegang;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;

/**
 * The rights of the groups. Rights on a single task are not here: a task belongs to its candidate group and to whoever
 * took it ({@link Taakrechten}), so that nobody sees a resident whose case is not his work.
 */
final class Rechten {

    /** Who does tasks of a case may tell from any of them what happened. */
    private static final String MELDEN = "gebeurtenis-melden";

    /** The models that a caseworker may start; every other one is called by the route. */
    static final List<String> INGANGEN = List.of("schuldhulproute", MELDEN, "vroegsignaal-na-beeindiging");

    private Rechten() {}

    static List<Recht> alle() {
        List<Recht> rechten = new ArrayList<>();
        for (Groep groep : Groep.values()) {
            if (groep == Groep.BEHEERDERS) {
                rechten.addAll(vanBeheerders());
                continue;
            }
            // To hand a task to a colleague one must be able to find the colleague.
            rechten.add(Recht.van(groep, Resources.USER, Recht.ALLES, Permissions.READ));
            rechten.add(Recht.van(groep, Resources.GROUP, Recht.ALLES, Permissions.READ));
        }
        for (Groep groep : List.of(Groep.CONSULENTEN, Groep.KWALITEITSMEDEWERKERS, Groep.NAZORGCOACHES)) {
            rechten.add(Recht.van(groep, Resources.APPLICATION, "tasklist", Permissions.ACCESS));
            rechten.add(Recht.van(groep, Resources.PROCESS_DEFINITION, Recht.ALLES, ProcessDefinitionPermissions.READ));
            rechten.addAll(starten(groep, groep == Groep.CONSULENTEN ? INGANGEN : List.of(MELDEN)));
        }
        for (Groep groep : List.of(Groep.MANAGERS, Groep.PROCESEIGENAREN)) {
            // Both see every task by its model already; only this one lets Cockpit show how many tasks each group has.
            rechten.add(Recht.van(groep, Resources.TASK, Recht.ALLES, TaskPermissions.READ));
        }
        rechten.addAll(vanManagers());
        rechten.addAll(vanProceseigenaren());
        return rechten;
    }

    private static List<Recht> starten(Groep groep, List<String> ingangen) {
        List<Recht> rechten = new ArrayList<>();
        rechten.add(Recht.van(groep, Resources.PROCESS_INSTANCE, Recht.ALLES, Permissions.CREATE));
        for (String ingang : ingangen) {
            rechten.add(Recht.van(
                    groep, Resources.PROCESS_DEFINITION, ingang, ProcessDefinitionPermissions.CREATE_INSTANCE));
        }
        return rechten;
    }

    /** Reads where cases stand and hands tasks over; never what a form shows, for that is the resident's own story. */
    private static List<Recht> vanManagers() {
        return List.of(
                Recht.van(Groep.MANAGERS, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                Recht.van(
                        Groep.MANAGERS,
                        Resources.PROCESS_DEFINITION,
                        Recht.ALLES,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.TASK_ASSIGN));
    }

    private static List<Recht> vanProceseigenaren() {
        return List.of(
                Recht.van(Groep.PROCESEIGENAREN, Resources.APPLICATION, "cockpit", Permissions.ACCESS),
                Recht.van(
                        Groep.PROCESEIGENAREN, Resources.DEPLOYMENT, Recht.ALLES, Permissions.READ, Permissions.CREATE),
                Recht.van(
                        Groep.PROCESEIGENAREN,
                        Resources.PROCESS_DEFINITION,
                        Recht.ALLES,
                        ProcessDefinitionPermissions.READ,
                        ProcessDefinitionPermissions.READ_INSTANCE,
                        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                        ProcessDefinitionPermissions.READ_TASK,
                        ProcessDefinitionPermissions.READ_HISTORY,
                        ProcessDefinitionPermissions.MIGRATE_INSTANCE),
                Recht.van(
                        Groep.PROCESEIGENAREN,
                        Resources.BATCH,
                        Recht.ALLES,
                        BatchPermissions.READ,
                        BatchPermissions.CREATE_BATCH_MIGRATE_PROCESS_INSTANCES));
    }

    private static List<Recht> vanBeheerders() {
        List<Recht> rechten = new ArrayList<>();
        for (Resources soort : Resources.values()) {
            rechten.add(Recht.van(Groep.BEHEERDERS, soort, Recht.ALLES, Permissions.ALL));
        }
        return rechten;
    }
}
