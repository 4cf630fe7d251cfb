package nl.schuldhulproute.proces;

import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.TermijnGewijzigd;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a term changes, what rests on it in the engine changes with it in the same transaction: its watcher is told, and
 * due dates of open tasks and timers whose expression names the term are computed again.
 */
@Component
class TermijnGewijzigdListener {

    private static final Pattern EXPRESSIE =
            Pattern.compile("\\$\\{\\s*termijnen\\.(\\w+)\\(\\s*execution\\s*,\\s*'([^']+)'\\s*\\)\\s*}");

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;
    private final Termijnregister register;
    private final Termijnlezer lezer;

    TermijnGewijzigdListener(
            ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk, Termijnregister register, Termijnlezer lezer) {
        this.motor = motor;
        this.motorwerk = motorwerk;
        this.register = register;
        this.lezer = lezer;
    }

    @EventListener
    void op(TermijnGewijzigd gewijzigd) {
        motorwerk.doe(() -> {
            Set<String> instanties = instanties(gewijzigd.dossiernummer());
            if (!instanties.isEmpty()) {
                verzetTaken(gewijzigd);
                verzetTimers(gewijzigd, instanties);
                meldAanBewaking(gewijzigd);
            }
            return null;
        });
    }

    private Set<String> instanties(String dossiernummer) {
        return motor
                .getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossiernummer)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
    }

    private void verzetTaken(TermijnGewijzigd gewijzigd) {
        var taken = motor.getObject().getTaskService();
        for (Task taak : taken.createTaskQuery()
                .processInstanceBusinessKey(gewijzigd.dossiernummer())
                .list()) {
            TaskDefinition definitie = ((TaskEntity) taak).getTaskDefinition();
            if (definitie != null && definitie.getDueDateExpression() != null) {
                datum(definitie.getDueDateExpression().getExpressionText(), gewijzigd)
                        .filter(anders(taak.getDueDate()))
                        .ifPresent(datum -> {
                            taak.setDueDate(datum);
                            taken.saveTask(taak);
                        });
            }
        }
    }

    private void verzetTimers(TermijnGewijzigd gewijzigd, Set<String> instanties) {
        var beheer = motor.getObject().getManagementService();
        for (Job timer : beheer.createJobQuery().timers().list().stream()
                .filter(job -> instanties.contains(job.getProcessInstanceId()))
                .toList()) {
            JobDefinition definitie = beheer.createJobDefinitionQuery()
                    .jobDefinitionId(timer.getJobDefinitionId())
                    .singleResult();
            // The timer that is firing now is no longer there to be moved.
            JobEntity rij = Context.getCommandContext().getJobManager().findJobById(timer.getId());
            if (definitie != null && rij != null) {
                datum(definitie.getJobConfiguration(), gewijzigd)
                        .filter(anders(rij.getDuedate()))
                        .ifPresent(rij::setDuedate);
            }
        }
    }

    private void meldAanBewaking(TermijnGewijzigd gewijzigd) {
        meld("TermijnGewijzigd", gewijzigd);
        Optional<Termijn> termijn = register.laatste(gewijzigd.dossiernummer(), gewijzigd.code());
        if (termijn.flatMap(Termijn::vervallenOp).isPresent()) {
            meld("TermijnVervallen", gewijzigd);
        }
    }

    private void meld(String bericht, TermijnGewijzigd gewijzigd) {
        motor.getObject()
                .getRuntimeService()
                .createMessageCorrelation(bericht)
                .processInstanceBusinessKey(gewijzigd.dossiernummer())
                .processInstanceVariableEquals(TermijnBewaken.TERMIJN, gewijzigd.code())
                .correlateAll();
    }

    private Optional<Date> datum(String tekst, TermijnGewijzigd gewijzigd) {
        Matcher gevonden = EXPRESSIE.matcher(tekst);
        return gevonden.find() && gevonden.group(2).equals(gewijzigd.code())
                ? lezer.datum(gevonden.group(1), gewijzigd.dossiernummer(), gewijzigd.code())
                : Optional.empty();
    }

    private static Predicate<Date> anders(Date nu) {
        return datum -> nu == null || datum.getTime() != nu.getTime();
    }
}
