package nl.schuldhulproute.proces;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskOwnerCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Refuses the ways around a form: completing its task without it, ending the task with an error, starting a model without
 * its start form, and writing variables by hand. The interface of the engine has some eighty checks; these few matter.
 */
final class Omwegwacht implements InvocationHandler {

    static final String NIET_ZONDER_FORMULIER =
            "Deze taak hoort bij een formulier. Vul het formulier in om de taak af te ronden.";

    private static final Set<String> VRIJE_TEKST = Set.of(TaskEntity.NAME, TaskEntity.DESCRIPTION, TaskEntity.OWNER);

    private static final String VASTE_TAAK =
            "De datum, de naam en de omschrijving van een taak liggen vast. De datum volgt uit de wettelijke termijn of de"
                    + " afspraak.";

    static CommandChecker alsChecker() {
        return (CommandChecker) Proxy.newProxyInstance(
                CommandChecker.class.getClassLoader(), new Class<?>[] {CommandChecker.class}, new Omwegwacht());
    }

    @Override
    public Object invoke(Object proxy, Method methode, Object[] waarden) {
        switch (methode.getName()) {
            case "checkTaskWork" -> taakAfronden((TaskEntity) waarden[0]);
            case "checkTaskAssign" -> {
                // A delegated task is submitted twice, once by the delegate and once by the owner.
                if (opdracht() instanceof DelegateTaskCmd) {
                    throw new OngeldigeInvoer("Delegeren kan niet. Wijs de taak toe aan uw collega.");
                }
                taakWijzigen((TaskEntity) waarden[0]);
            }
            case "checkCreateTask" -> losseTaak();
            case "checkCreateProcessInstance" -> starten((ProcessDefinition) waarden[0]);
            case "checkUpdateTaskVariable", "checkUpdateProcessInstanceVariables" -> routefeitWijzigen();
            case "checkCreateBatch" -> {
                if (String.valueOf(waarden[0]).contains("SET_VARIABLES")) {
                    throw new OngeldigeInvoer("Gegevens van lopende dossiers worden niet in bulk bewaard.");
                }
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            case "equals" -> {
                return proxy == waarden[0];
            }
            case "toString" -> {
                return "Omwegwacht";
            }
            default -> {
                // Every other question is for the engine's own checks.
            }
        }
        return null;
    }

    private static void taakAfronden(TaskEntity taak) {
        if (!(taak.getTaskDefinition() != null
                && taak.getTaskDefinition().getTaskFormHandler() instanceof Taakbinding)) {
            return;
        }
        Object opdracht = opdracht();
        if (opdracht instanceof SubmitTaskFormCmd) {
            return;
        }
        if (opdracht instanceof CompleteTaskCmd
                || opdracht instanceof HandleTaskBpmnErrorCmd
                || opdracht instanceof HandleTaskEscalationCmd) {
            throw new OngeldigeInvoer(NIET_ZONDER_FORMULIER);
        }
    }

    /**
     * The date of a task is that of its term. Its name, description and owner are no place for remarks on a resident, and
     * whoever is added to a task may read what its form shows, so a task stays with its group.
     */
    private static void taakWijzigen(TaskEntity taak) {
        var context = Context.getCommandContext();
        if (!context.isAuthorizationCheckEnabled() || context.getAuthenticatedUserId() == null) {
            return;
        }
        Object opdracht = opdracht();
        if (opdracht instanceof SetTaskOwnerCmd) {
            throw new OngeldigeInvoer(VASTE_TAAK);
        }
        if (opdracht instanceof DeleteIdentityLinkCmd
                || opdracht instanceof AbstractAddIdentityLinkCmd && !(opdracht instanceof AssignTaskCmd)) {
            throw new OngeldigeInvoer(
                    "Een taak blijft bij de groep uit het model. Wijs de taak toe aan een collega uit die groep.");
        }
        if (opdracht instanceof SaveTaskCmd) {
            Set<String> gewijzigd = gewijzigd(taak);
            if (gewijzigd.contains(TaskEntity.ASSIGNEE)) {
                throw new OngeldigeInvoer(
                        "De taak staat intussen op een andere naam. Open de taak opnieuw; er is niets bewaard.");
            }
            // A screen that stood open for a while sends the priority of then; that one follows from the terms.
            if (gewijzigd.contains(TaskEntity.PRIORITY)) {
                taak.setPriority((Integer)
                        taak.getPropertyChanges().get(TaskEntity.PRIORITY).getOrgValue());
            }
            if (!Collections.disjoint(gewijzigd, VRIJE_TEKST)
                    || gewijzigd.contains(TaskEntity.DUE_DATE) && !isBeheerder()) {
                throw new OngeldigeInvoer(VASTE_TAAK);
            }
            if (gewijzigd.contains(TaskEntity.FOLLOW_UP_DATE)) {
                uitstellen(taak);
            }
        }
    }

    /** Who sends all of a task sends what stays too; the engine takes a date of its own for another than the same from outside. */
    private static Set<String> gewijzigd(TaskEntity taak) {
        return taak.getPropertyChanges().values().stream()
                .filter(wijziging -> !isGelijk(wijziging.getOrgValue(), wijziging.getNewValue()))
                .map(PropertyChange::getPropertyName)
                .collect(Collectors.toSet());
    }

    private static boolean isGelijk(Object was, Object wordt) {
        return was instanceof Date vroeger && wordt instanceof Date later
                ? vroeger.getTime() == later.getTime()
                : Objects.equals(was, wordt);
    }

    /** A task that is put off is out of sight until that day, so that day is not after its last day. What is late, is late. */
    private static void uitstellen(TaskEntity taak) {
        LocalDate uiterlijk = dag(taak.getDueDate());
        LocalDate opgepakt = dag(taak.getFollowUpDate());
        if (uiterlijk != null
                && opgepakt != null
                && !uiterlijk.isBefore(Motorklok.vandaag())
                && opgepakt.isAfter(uiterlijk)) {
            throw new OngeldigeInvoer(
                    "De uiterste dag van deze taak is %s. Kies een dag om de taak weer op te pakken die niet later is."
                            .formatted(Dagtekst.van(uiterlijk)));
        }
    }

    private static LocalDate dag(Date moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), Motorklok.AMSTERDAM);
    }

    /** What is to be done stands in a model; a task beside it would keep its words in the engine. */
    private static void losseTaak() {
        if (opdracht() instanceof SaveTaskCmd && Context.getCommandContext().getAuthenticatedUserId() != null) {
            throw new OngeldigeInvoer("Een taak ontstaat uit een model en wordt niet los gemaakt.");
        }
    }

    /** A model may begin another one with a message, from the step that is drawn for it; whoever is outside may not. */
    private static void starten(ProcessDefinition definitie) {
        if (definitie instanceof ProcessDefinitionEntity entiteit
                && entiteit.getStartFormHandler() instanceof Startbinding
                && !(opdracht() instanceof SubmitStartFormCmd || opdracht() instanceof RouteStarten)
                && Context.getBpmnExecutionContext() == null) {
            throw new OngeldigeInvoer("Dit begint met een formulier. Vul het startformulier in.");
        }
    }

    /** A beheerder may repair a routing fact by hand in Cockpit; for everyone else the forms are the only way. */
    private static void routefeitWijzigen() {
        if (!isBeheerder()) {
            throw new OngeldigeInvoer("Gegevens van een lopend dossier worden alleen door een formulier bewaard.");
        }
    }

    private static boolean isBeheerder() {
        var aanmelding = Context.getCommandContext().getAuthentication();
        return aanmelding != null
                && aanmelding.getGroupIds() != null
                && aanmelding.getGroupIds().contains("beheerders");
    }

    private static Object opdracht() {
        return Context.getCommandInvocationContext() == null
                ? null
                : Context.getCommandInvocationContext().getCommand();
    }
}
