package nl.schuldhulproute.proces;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.schuldhulproute.termijn.TermijnFout;
import nl.schuldhulproute.termijn.Termijnherrekening;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * At the start, before the engine does anything by itself: applies the present calendar to the terms that run, and sets
 * right the due dates and timers that disagree with the register. So a new royal decree takes effect by a setting and a
 * restart, and whatever put a timer wrong does not last.
 *
 * <p>Each case is a transaction of its own and costs a handful of queries, however many terms it has. A case in which it does
 * not work out is named in the log and does not keep the application from starting.
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
     * @param mislukt cases in which it did not work out
     */
    record Uitkomst(int dossiers, int termijnen, int rechtgezet, int bezet, int mislukt) {}

    /** Counts as it goes along the cases. */
    private static final class Telling {
        private int gedaan;
        private int bezet;
        private int mislukt;

        void doe(List<String> dossiers, ToIntFunction<String> werk) {
            for (String dossiernummer : dossiers) {
                try {
                    gedaan += werk.applyAsInt(dossiernummer);
                } catch (OptimisticLockingFailureException | OptimisticLockingException e) {
                    bezet++;
                } catch (ProcessEngineException | NestedRuntimeException | TermijnFout e) {
                    mislukt++;
                    // Its text may quote what was typed.
                    LOG.warn(
                            "dossier {} niet nagelopen: {}",
                            dossiernummer,
                            e.getClass().getName());
                }
            }
        }
    }

    @Override
    public void start() {
        loopt = true;
        Uitkomst uitkomst = herstel();
        LOG.info(
                "termijnen nagelopen: {} lopende dossiers, {} termijnen verzet, {} datums en timers rechtgezet, {} bezet,"
                        + " {} mislukt",
                uitkomst.dossiers(),
                uitkomst.termijnen(),
                uitkomst.rechtgezet(),
                uitkomst.bezet(),
                uitkomst.mislukt());
    }

    Uitkomst herstel() {
        Telling termijnen = new Telling();
        termijnen.doe(herrekening.dossiersMetAnderEinde(), herrekening::herreken);
        Telling datums = new Telling();
        List<String> dossiers = lopendeDossiers();
        datums.doe(dossiers, projectie::zetRecht);
        return new Uitkomst(
                dossiers.size(),
                termijnen.gedaan,
                datums.gedaan,
                termijnen.bezet + datums.bezet,
                termijnen.mislukt + datums.mislukt);
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
