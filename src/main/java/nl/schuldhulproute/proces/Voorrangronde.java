package nl.schuldhulproute.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import nl.schuldhulproute.termijn.TermijnFout;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * On each new day: puts the tasks of the cases in which a term has come to its warning, went past its last day or came to a
 * standstill, as high as they belong now. One question to the register says which cases those are, so that what it costs follows from what happens on a day and not
 * from how many tasks are open. Tasks of other cases keep their priority: it depends on nothing else but their terms, and
 * a change of those is followed at once.
 *
 * <p>A case in which it does not work out, because someone works in it or because its model is wrong, does not hold up the
 * others; it is tried again each minute.
 */
@Component
class Voorrangronde {

    private static final Logger LOG = LoggerFactory.getLogger(Voorrangronde.class);

    private final Termijnregister register;
    private final Termijnprojectie projectie;
    private final Clock klok;
    private final Set<String> nogEens = new TreeSet<>();
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
        Set<String> dossiers = new TreeSet<>(nogEens);
        if (vandaag.isAfter(gedaanTotEnMet)) {
            dossiers.addAll(register.dossiersMetOvergang(gedaanTotEnMet, vandaag));
            gedaanTotEnMet = vandaag;
        }
        if (dossiers.isEmpty()) {
            return;
        }
        dossiers.forEach(this::zetRecht);
        LOG.info("voorrang van taken bijgewerkt: {} dossiers, daarvan {} nog niet", dossiers.size(), nogEens.size());
    }

    private void zetRecht(String dossiernummer) {
        try {
            projectie.zetRecht(dossiernummer);
            nogEens.remove(dossiernummer);
        } catch (ProcessEngineException | NestedRuntimeException | TermijnFout e) {
            // Its text may quote what was typed.
            if (nogEens.add(dossiernummer)) {
                LOG.warn(
                        "voorrang van dossier {} niet bijgewerkt: {}",
                        dossiernummer,
                        e.getClass().getName());
            }
        }
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM);
    }
}
