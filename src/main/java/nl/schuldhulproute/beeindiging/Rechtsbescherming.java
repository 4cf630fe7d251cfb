package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Regeltermijnen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.TermijnGewijzigd;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Objection and appeal are about a decision and not about the route: their terms run on when the route has ended (A15–A23),
 * and while one of them runs the file that the decision rests on is kept, also when it was to be destroyed earlier.
 */
@Service
@Transactional
class Rechtsbescherming {

    private static final String TERMIJNEN = "A(1[5-9]|2[0-3])(-.*)?";
    private static final String BEZWAAR = "A15";
    private static final String BEZWAAR_PER_POST = "A16";
    private static final Set<String> BEWAREN = Set.of("A49", "A50", "A51", "A51-sociaal");

    private final Dossiers dossiers;
    private final Termijnregister termijnen;
    private final Regeltermijnen regeltermijnen;

    Rechtsbescherming(Dossiers dossiers, Termijnregister termijnen, Regeltermijnen regeltermijnen) {
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.regeltermijnen = regeltermijnen;
    }

    static boolean geldtVoor(String code) {
        return code.matches(TERMIJNEN);
    }

    /** The last day on which something about a decision can still come in, or must be done; empty when there is none. */
    @Transactional(readOnly = true)
    Optional<LocalDate> totEnMet(String dossiernummer) {
        return termijnen.lopende(dossiernummer).stream()
                .filter(termijn -> geldtVoor(termijn.code()))
                .map(this::laatsteDag)
                .max(Comparator.naturalOrder());
    }

    /** What was posted within the time to object may come in a week later (Awb art. 6:9 lid 2). */
    private LocalDate laatsteDag(Termijn termijn) {
        return termijn.code().equals(BEZWAAR)
                ? regeltermijnen.vanaf(BEZWAAR_PER_POST, termijn.einde()).laatsteDag()
                : termijn.einde();
    }

    /** A term began or moved after the file was closed: the file is kept until it ends. */
    @EventListener
    void isGewijzigd(TermijnGewijzigd gewijzigd) {
        String dossiernummer = gewijzigd.dossiernummer();
        if (!geldtVoor(gewijzigd.sleutel().code()) || !dossiers.bestaat(dossiernummer)) {
            return;
        }
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.bewarenTot() == null) {
            return;
        }
        totEnMet(dossiernummer).filter(dag -> dag.isAfter(dossier.bewarenTot())).ifPresent(dag -> {
            dossier.blijftBewaardTot(dag);
            dossiers.bewaar(dossier);
            bewaartermijnLooptTot(dossiernummer, dag);
        });
    }

    /** The term to keep the file ends on this day, when it would end before it. */
    void bewaartermijnLooptTot(String dossiernummer, LocalDate dag) {
        termijnen.lopende(dossiernummer).stream()
                .filter(termijn -> BEWAREN.contains(termijn.code()))
                .filter(termijn -> termijn.einde().isBefore(dag))
                .forEach(termijn -> termijnen.verlengenTot(
                        termijn.sleutel(),
                        dag,
                        "Zolang bezwaar of beroep mogelijk is of loopt, wordt het dossier niet vernietigd."));
    }
}
