package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** Rule: a yearly check as long as the aflosperiode runs (A39). */
@Component
class Hercontroles {

    private final Termijnregister termijnen;

    Hercontroles(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * Registers the next check.
     *
     * @param vanaf the day on which the agreement took effect or on which the last check was done
     * @return false when the aflosperiode ends before the next check
     */
    boolean plan(String dossiernummer, LocalDate vanaf) {
        LocalDate einde = termijnen.laatste(dossiernummer, "A36").orElseThrow().einde();
        Termijn volgende = termijnen.start(dossiernummer, "A39", vanaf);
        if (volgende.einde().isBefore(einde)) {
            return true;
        }
        termijnen.vervallen(volgende.sleutel(), vanaf, "De aflosperiode eindigt eerder.");
        return false;
    }

    /**
     * The arrangement goes on after the route was taken up again: the check that was planned, comes on its own day.
     *
     * @return false when the aflosperiode ends before it
     */
    boolean neemOp(String dossiernummer) {
        LocalDate einde = termijnen.laatste(dossiernummer, "A36").orElseThrow().einde();
        return termijnen
                .laatste(dossiernummer, "A39")
                .filter(gepland -> gepland.einde().isBefore(einde))
                .map(gepland -> termijnen.looptWeer(gepland.sleutel()))
                .isPresent();
    }
}
