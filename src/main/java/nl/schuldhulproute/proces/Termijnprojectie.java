package nl.schuldhulproute.proces;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.termijn.Crisistermijn;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.BoundaryEventActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.PvmExecutionImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the engine keeps of terms, computed again from the register: the due dates and priorities of open tasks and the moments of timers
 * whose expression in the model asks the register ({@code ${termijnen.verlopen(execution,'A3')}}). The register is right;
 * what differs is moved. Doing it twice changes nothing. Works inside the transaction of its caller.
 */
@Component
class Termijnprojectie {

    private static final Pattern EXPRESSIE = Pattern.compile("\\$\\{.*termijnen\\..*}", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("'([A-Z]+\\d*(?:-[a-z0-9]+)?)'");

    private final ObjectProvider<ProcessEngine> motor;
    private final Motorwerk motorwerk;
    private final Termijnlezer lezer;
    private final Termijnregister register;

    Termijnprojectie(
            ObjectProvider<ProcessEngine> motor, Motorwerk motorwerk, Termijnlezer lezer, Termijnregister register) {
        this.motor = motor;
        this.motorwerk = motorwerk;
        this.lezer = lezer;
        this.register = register;
    }

    /**
     * Puts right all due dates and timers of a case.
     *
     * @return how many were moved
     */
    int zetRecht(String dossiernummer) {
        return motorwerk.doe(() -> zetRecht(dossiernummer, instanties(dossiernummer), codes -> true));
    }

    /** Puts the tasks of a case as high in the list as its terms have them now. */
    void zetVoorrang(String dossiernummer) {
        motorwerk.doe(() -> zetVoorrang(taken(dossiernummer, instanties(dossiernummer)), dossiernummer));
    }

    /**
     * A term changed: puts right the due dates and timers that may rest on it.
     *
     * @param opnieuw whether what went off before its present end must come again: when the term runs
     */
    void zetRecht(String dossiernummer, String code, boolean opnieuw) {
        motorwerk.doe(() -> {
            List<ProcessInstance> instanties = instanties(dossiernummer);
            // Without a code in it the term is a routing fact, as in termijn-bewaken.
            zetRecht(dossiernummer, instanties, codes -> codes.isEmpty() || codes.contains(code));
            if (Crisistermijn.BIJ_CRISIS.contains(code)) {
                zetVoorrang(taken(dossiernummer, instanties), dossiernummer);
            }
            if (opnieuw) {
                laatOpnieuwAfgaan(instanties, code);
            }
            return null;
        });
    }

    private int zetRecht(String dossiernummer, List<ProcessInstance> instanties, Predicate<Set<String>> welke) {
        List<TaskEntity> taken = taken(dossiernummer, instanties).stream()
                .filter(taak -> gaatOver(einddatum(taak), welke))
                .toList();
        List<JobEntity> timers = timers(dossiernummer, instanties).stream()
                .filter(timer -> gaatOver(moment(timer), welke))
                .toList();
        if (taken.isEmpty() && timers.isEmpty()) {
            return 0;
        }
        int verzet = lezer.inEenLezing(
                dossiernummer,
                () -> taken.stream().mapToInt(this::zetRecht).sum()
                        + timers.stream().mapToInt(Termijnprojectie::zetRecht).sum());
        zetVoorrang(taken, dossiernummer);
        return verzet;
    }

    private static boolean gaatOver(Optional<String> tekst, Predicate<Set<String>> welke) {
        return tekst.filter(gevonden -> EXPRESSIE.matcher(gevonden).find() && welke.test(codes(gevonden)))
                .isPresent();
    }

    private static Optional<String> einddatum(TaskEntity taak) {
        return Optional.ofNullable(taak.getTaskDefinition())
                .map(TaskDefinition::getDueDateExpression)
                .map(Expression::getExpressionText);
    }

    private static Optional<String> moment(JobEntity timer) {
        return declaratie(timer.getExecution(), timer.getActivityId()).map(TimerDeclarationImpl::getJobConfiguration);
    }

    private int zetRecht(TaskEntity taak) {
        // No date while its term is suspended.
        Date nieuw = einddatum(taak)
                .flatMap(tekst -> datum(tekst, taak.getExecution()))
                .orElse(null);
        if (Objects.equals(tijd(taak.getDueDate()), tijd(nieuw))) {
            return 0;
        }
        taak.setDueDate(nieuw);
        if (nieuw != null
                && taak.getFollowUpDate() != null
                && taak.getFollowUpDate().after(nieuw)) {
            // Put off to a day that is now too late: back in the list.
            taak.setFollowUpDate(null);
        }
        bewaar(taak);
        return 1;
    }

    /** A date of the database is of another class than one that is computed. */
    private static Long tijd(Date moment) {
        return moment == null ? null : moment.getTime();
    }

    private static int zetRecht(JobEntity timer) {
        Optional<Date> datum = moment(timer)
                .flatMap(tekst -> datum(tekst, timer.getExecution()))
                .filter(nieuw -> anders(timer.getDuedate(), nieuw));
        datum.ifPresent(timer::setDuedate);
        return datum.isPresent() ? 1 : 0;
    }

    private int zetVoorrang(Collection<TaskEntity> taken, String dossiernummer) {
        if (taken.isEmpty()) {
            return 0;
        }
        List<Termijn> lopende = register.lopende(dossiernummer);
        int anders = 0;
        for (TaskEntity taak : taken) {
            int voorrang = Voorrang.van(taak, lopende);
            if (taak.getPriority() != voorrang) {
                taak.setPriority(voorrang);
                bewaar(taak);
                anders++;
            }
        }
        return anders;
    }

    private void bewaar(TaskEntity taak) {
        if (!cache().isTransient(taak)) {
            motor.getObject().getTaskService().saveTask(taak);
        }
    }

    /**
     * A timer beside the work that went off is gone for good in the engine. When the term on which it rests was moved, so
     * that its moment lies ahead again, it is made anew: a warning or a lapse is told for each end. Not while the work
     * that it started is still open, because the due date of that work moves along.
     */
    private void laatOpnieuwAfgaan(List<ProcessInstance> instanties, String code) {
        for (ProcessInstance instantie : instanties) {
            ExecutionEntity route = (ExecutionEntity) instantie;
            List<ActivityImpl> naastHetWerk = timersNaastHetWerk(route.getProcessDefinition(), code);
            if (!naastHetWerk.isEmpty()) {
                laatOpnieuwAfgaan(route, naastHetWerk);
            }
        }
    }

    private void laatOpnieuwAfgaan(ExecutionEntity route, List<ActivityImpl> timers) {
        List<Map<ScopeImpl, PvmExecutionImpl>> plaatsen = bladeren(route)
                .filter(blad -> blad.getActivity() != null)
                .map(PvmExecutionImpl::createActivityExecutionMapping)
                .toList();
        Set<String> bezig = plaatsen.stream()
                .flatMap(plaats -> plaats.keySet().stream())
                .map(ScopeImpl::getId)
                .collect(Collectors.toSet());
        bladeren(route).forEach(blad -> bezig.add(blad.getActivityId()));
        for (ActivityImpl timer : timers) {
            if (!isNogBezig(timer, bezig)) {
                plaatsen.stream()
                        .map(plaats -> (ExecutionEntity) plaats.get(timer.getEventScope()))
                        .filter(plaats -> plaats != null)
                        .distinct()
                        .forEach(plaats -> laatOpnieuwAfgaan(timer, plaats));
            }
        }
    }

    private void laatOpnieuwAfgaan(ActivityImpl timer, ExecutionEntity plaats) {
        Optional<JobEntity> staatEr = plaats.getJobs().stream()
                .filter(job -> timer.getId().equals(job.getActivityId()))
                .findFirst();
        if (staatEr.isPresent()) {
            // Made anew by an earlier change in this transaction, it is in no table yet.
            zetRecht(staatEr.get());
            return;
        }
        TimerDeclarationImpl declaratie = declaratie(timer);
        Date vandaag = Date.from(Einde.begin(Motorklok.vandaag()));
        datum(declaratie.getJobConfiguration(), plaats)
                .filter(moment -> !moment.before(vandaag))
                .ifPresent(moment -> declaratie.createTimer(plaats));
    }

    /** Whether something that this event started has not ended yet. */
    private static boolean isNogBezig(ActivityImpl timer, Set<String> bezig) {
        Set<String> gezien = new HashSet<>();
        Deque<PvmActivity> teZien = new ArrayDeque<>(List.of(timer));
        while (!teZien.isEmpty()) {
            for (PvmTransition pad : teZien.pop().getOutgoingTransitions()) {
                PvmActivity volgende = pad.getDestination();
                if (bezig.contains(volgende.getId())) {
                    return true;
                }
                if (gezien.add(volgende.getId())) {
                    teZien.push(volgende);
                }
            }
        }
        return false;
    }

    private static List<ActivityImpl> timersNaastHetWerk(ScopeImpl scope, String code) {
        List<ActivityImpl> gevonden = new ArrayList<>();
        for (ActivityImpl activiteit : scope.getActivities()) {
            if (activiteit.getActivityBehavior() instanceof BoundaryEventActivityBehavior) {
                TimerDeclarationImpl declaratie = declaratie(activiteit);
                if (declaratie != null
                        && !declaratie.isInterruptingTimer()
                        && codes(declaratie.getJobConfiguration()).contains(code)) {
                    gevonden.add(activiteit);
                }
            }
            gevonden.addAll(timersNaastHetWerk(activiteit, code));
        }
        return gevonden;
    }

    private static Stream<ExecutionEntity> bladeren(ExecutionEntity uitvoering) {
        return uitvoering.getExecutions().isEmpty()
                ? Stream.of(uitvoering)
                : uitvoering.getExecutions().stream().flatMap(Termijnprojectie::bladeren);
    }

    private static Optional<TimerDeclarationImpl> declaratie(ExecutionEntity plaats, String element) {
        return Optional.ofNullable(plaats.getProcessDefinition().findActivity(element))
                .map(Termijnprojectie::declaratie);
    }

    private static TimerDeclarationImpl declaratie(ActivityImpl element) {
        return TimerDeclarationImpl.getDeclarationsForScope(element.getEventScope())
                .get(element.getId());
    }

    /** What the model says now; empty when that is not a moment. */
    private static Optional<Date> datum(String tekst, ExecutionEntity plaats) {
        Matcher gevonden = EXPRESSIE.matcher(tekst);
        if (!gevonden.find()) {
            return Optional.empty();
        }
        Object waarde = Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(gevonden.group())
                .getValue(plaats);
        return waarde instanceof Date datum ? Optional.of(datum) : Optional.empty();
    }

    private static Set<String> codes(String tekst) {
        return CODE.matcher(tekst).results().map(treffer -> treffer.group(1)).collect(Collectors.toSet());
    }

    private static boolean anders(Date nu, Date nieuw) {
        return nu == null || nu.getTime() != nieuw.getTime();
    }

    private List<ProcessInstance> instanties(String dossiernummer) {
        return motor.getObject()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossiernummer)
                .list();
    }

    private List<TaskEntity> taken(String dossiernummer, List<ProcessInstance> instanties) {
        Set<TaskEntity> taken = new HashSet<>(nieuw(TaskEntity.class, dossiernummer, TaskEntity::getExecution));
        if (!instanties.isEmpty()) {
            motor.getObject()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(dossiernummer)
                    .list()
                    .forEach(taak -> taken.add((TaskEntity) taak));
        }
        taken.removeIf(taak -> isVoorbij(taak.getExecution()));
        return List.copyOf(taken);
    }

    private List<JobEntity> timers(String dossiernummer, List<ProcessInstance> instanties) {
        Set<JobEntity> timers = nieuw(ExecutionEntity.class, dossiernummer, Function.identity()).stream()
                .flatMap(uitvoering -> uitvoering.getJobs().stream())
                .filter(TimerEntity.class::isInstance)
                .collect(Collectors.toCollection(HashSet::new));
        if (!instanties.isEmpty()) {
            motor
                    .getObject()
                    .getManagementService()
                    .createJobQuery()
                    .timers()
                    .processInstanceIds(
                            instanties.stream().map(ProcessInstance::getId).collect(Collectors.toSet()))
                    .list()
                    .stream()
                    // The timer that is firing now is no longer there to be moved.
                    .map(timer -> Context.getCommandContext().getJobManager().findJobById(timer.getId()))
                    .filter(timer -> timer != null)
                    .forEach(timers::add);
        }
        timers.removeIf(timer -> isVoorbij(timer.getExecution()));
        return List.copyOf(timers);
    }

    /** What this transaction made and did not write yet, so that no query finds it; what it ended, a query still finds. */
    private static <T extends DbEntity> Collection<T> nieuw(
            Class<T> soort, String dossiernummer, Function<T, ExecutionEntity> plaats) {
        return cache().getEntitiesByType(soort).stream()
                .filter(cache()::isTransient)
                .filter(ding -> plaats.apply(ding) != null
                        && dossiernummer.equals(plaats.apply(ding).getProcessBusinessKey()))
                .toList();
    }

    /** A task or a timer of work that is just being ended. */
    private static boolean isVoorbij(ExecutionEntity plaats) {
        return plaats == null || plaats.isEnded() || plaats.isCanceled() || cache().isDeleted(plaats);
    }

    private static DbEntityCache cache() {
        return Context.getCommandContext().getDbEntityManager().getDbEntityCache();
    }
}
