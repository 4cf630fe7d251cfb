package nl.schuldhulproute.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * On each new day: raises the tasks of the cases in which a term has come to its warning or went past its last day. One
 * question to the register says which cases those are, so that what it costs follows from what happens on a day and not
 * from how many tasks are open. Tasks of other cases keep their priority: it depends on nothing else but their terms, and
 * a change of those is followed at once.
 */
@Component
class Voorrangronde {

    private static final Logger LOG = LoggerFactory.getLogger(Voorrangronde.class);

    private final Termijnregister register;
    private final Termijnprojectie projectie;
    private final Clock klok;
    private LocalDate gedaanTotEnMet;

    Voorrangronde(Termijnregister register, Termijnprojectie projectie, Clock klok) {
        this.register = register;
        this.projectie = projectie;
        this.klok = klok;
        // What changed while the application stood still is set right at the start, with everything else.
        this.gedaanTotEnMet = vandaag();
    }

    /** Looks at the clock and nothing else as long as the day is the same. */
    @Scheduled(
            initialDelayString = "${schuldhulproute.takenlijst.ronde:PT1M}",
            fixedDelayString = "${schuldhulproute.takenlijst.ronde:PT1M}")
    synchronized void loop() {
        LocalDate vandaag = vandaag();
        if (!vandaag.isAfter(gedaanTotEnMet)) {
            return;
        }
        int bezet = 0;
        var dossiers = register.dossiersMetOvergang(gedaanTotEnMet, vandaag);
        for (String dossiernummer : dossiers) {
            try {
                projectie.zetRecht(dossiernummer);
            } catch (OptimisticLockingFailureException | OptimisticLockingException e) {
                // Someone works in this case, or another server was first; either sets it right itself.
                bezet++;
            }
        }
        gedaanTotEnMet = vandaag;
        LOG.info("voorrang van taken bijgewerkt: {} dossiers, {} bezet", dossiers.size(), bezet);
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM);
    }
}
