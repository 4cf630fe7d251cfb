package nl.schuldhulproute.proces;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves the one clock, and does on the way what falls due, in the order in which it falls due: a case of last year can be
 * run through in a moment, and a timer of next month be seen to go off today.
 */
@Component
public class Tijdreis {

    private static final Logger LOG = LoggerFactory.getLogger(Tijdreis.class);

    private static final int HOOGSTENS = 20_000;

    private final ManagementService beheer;
    private final RuntimeService routes;
    private final JobExecutor achtergrond;

    Tijdreis(ProcessEngine motor) {
        this.beheer = motor.getManagementService();
        this.routes = motor.getRuntimeService();
        this.achtergrond = ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Does this work while the engine does nothing by itself: its jobs look at the same clock. */
    public <T> T terwijlDeMotorStilstaat(Supplier<T> werk) {
        boolean liep = achtergrond.isActive();
        if (liep) {
            achtergrond.shutdown();
        }
        try {
            return werk.get();
        } finally {
            if (liep) {
                achtergrond.start();
            }
        }
    }

    public Instant nu() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Puts the clock at this moment, where it stands still. */
    public void zet(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Puts the clock at this moment, from where it runs on. */
    public void laatLopenVanaf(Instant moment) {
        ClockUtil.offset(moment.toEpochMilli() - Clock.systemUTC().millis());
    }

    /** Lets the clock tell the real time again. */
    public void herstel() {
        ClockUtil.reset();
    }

    /**
     * Moves the clock forward to this moment and does all that falls due for one case on the way.
     *
     * @return how many jobs were done
     */
    public int vooruitVoor(String dossiernummer, Instant doel) {
        return vooruit(
                doel,
                () -> eerste(
                        routes.createProcessInstanceQuery().processInstanceBusinessKey(dossiernummer).list().stream()
                                .map(ProcessInstance::getId)
                                .toList(),
                        instantie -> aanDeBeurt(instantie, doel)));
    }

    /**
     * Moves the clock forward to this moment and does all that falls due on the way.
     *
     * @return how many jobs were done
     */
    public int vooruit(Instant doel) {
        return vooruit(doel, () -> aanDeBeurt(null, doel));
    }

    private int vooruit(Instant doel, Supplier<Optional<Job>> volgende) {
        int gedaan = 0;
        for (Optional<Job> job = volgende.get(); job.isPresent(); job = volgende.get()) {
            if (++gedaan > HOOGSTENS) {
                throw new IllegalStateException("er komt geen einde aan het werk op de weg naar " + doel);
            }
            Date wanneer = job.get().getDuedate();
            if (wanneer != null && wanneer.toInstant().isAfter(nu())) {
                zet(wanneer.toInstant());
            }
            doe(job.get());
        }
        zet(doel);
        return gedaan;
    }

    /** A job that fails is the engine's to count: after the last attempt it is an incident, and not in the way. */
    private void doe(Job job) {
        try {
            beheer.executeJob(job.getId());
        } catch (ProcessEngineException | Foutwacht.ElementMislukt | OngeldigeInvoer e) {
            LOG.debug("job {} is niet gelukt", job.getId());
        }
    }

    private static Optional<Job> eerste(List<String> instanties, Function<String, Optional<Job>> vraag) {
        return instanties.stream()
                .flatMap(instantie -> vraag.apply(instantie).stream())
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    /** What waits for nothing, and else what falls due first before this moment. */
    private Optional<Job> aanDeBeurt(String instantie, Instant doel) {
        return eerste(open(instantie).executable())
                .or(() -> eerste(open(instantie).withRetriesLeft().duedateLowerThan(Date.from(doel.plusMillis(1)))));
    }

    private static Optional<Job> eerste(JobQuery vraag) {
        return vraag.orderByJobDuedate().asc().listPage(0, 1).stream().findFirst();
    }

    private JobQuery open(String instantie) {
        JobQuery vraag = beheer.createJobQuery().active();
        return instantie == null ? vraag : vraag.processInstanceId(instantie);
    }
}
