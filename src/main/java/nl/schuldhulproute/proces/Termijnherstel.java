package nl.schuldhulproute.proces;

import java.util.List;
import nl.schuldhulproute.termijn.Termijnherrekening;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * At the start, before the engine does anything by itself: applies the present calendar to the terms that run, and sets
 * right the due dates and timers that disagree with the register. So a new royal decree takes effect by a setting and a
 * restart, and whatever put a timer wrong does not last.
 *
 * <p>Each case is a transaction of its own and costs a handful of queries, however many terms it has.
 */
@Component
class Termijnherstel implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Termijnherstel.class);

    private final Termijnherrekening herrekening;
    private final Termijnprojectie projectie;
    private final RuntimeService routes;
    private boolean loopt;

    Termijnherstel(Termijnherrekening herrekening, Termijnprojectie projectie, RuntimeService routes) {
        this.herrekening = herrekening;
        this.projectie = projectie;
        this.routes = routes;
    }

    /**
     * What was set right.
     *
     * @param dossiers cases with a running route that were looked at
     * @param termijnen terms that got another end
     * @param rechtgezet due dates and timers that disagreed with the register afterwards
     * @param bezet cases that another was changing at the same time; that change sets them right itself
     */
    record Uitkomst(int dossiers, int termijnen, int rechtgezet, int bezet) {}

    @Override
    public void start() {
        loopt = true;
        Uitkomst uitkomst = herstel();
        LOG.info(
                "termijnen nagelopen: {} lopende dossiers, {} termijnen verzet, {} datums en timers rechtgezet, {} bezet",
                uitkomst.dossiers(),
                uitkomst.termijnen(),
                uitkomst.rechtgezet(),
                uitkomst.bezet());
    }

    Uitkomst herstel() {
        int termijnen = 0;
        int rechtgezet = 0;
        int bezet = 0;
        for (String dossiernummer : herrekening.dossiersMetAnderEinde()) {
            try {
                termijnen += herrekening.herreken(dossiernummer);
            } catch (OptimisticLockingFailureException | OptimisticLockingException e) {
                bezet++;
            }
        }
        List<String> dossiers = lopendeDossiers();
        for (String dossiernummer : dossiers) {
            try {
                rechtgezet += projectie.zetRecht(dossiernummer);
            } catch (OptimisticLockingFailureException | OptimisticLockingException e) {
                bezet++;
            }
        }
        return new Uitkomst(dossiers.size(), termijnen, rechtgezet, bezet);
    }

    private List<String> lopendeDossiers() {
        return routes.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getBusinessKey)
                .filter(dossiernummer -> dossiernummer != null)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void stop() {
        loopt = false;
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    /** Before anything that moves the clock or opens a port. */
    @Override
    public int getPhase() {
        return -1;
    }
}
