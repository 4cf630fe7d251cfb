package nl.schuldhulproute.termijn;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a threatening situation does to the term of the first meeting (Wgs art. 4 lid 1 and 2; M-16, M-17).
 *
 * <p>A4 runs for three werkdagen from the aanvraag, or from the day on which the threat became known when that is later,
 * and never ends later than A3; A3 is shortened to it, so that who watches A3 sees the shorter term.
 */
@Service
@Transactional
public class Crisistermijn {

    static final String EERSTE_GESPREK = "A3";
    static final String BIJ_DREIGING = "A4";

    /** What runs as long as someone must act because of a threatening situation: the first meeting, or an intervention. */
    public static final Set<String> BIJ_CRISIS = Set.of(BIJ_DREIGING, "A5-gesprek", "A5");

    private final Termijnregister register;

    Crisistermijn(Termijnregister register) {
        this.register = register;
    }

    /**
     * A threatening situation became known.
     *
     * @param aanvraagOp the day of the aanvraag; null when there is none yet: then the day of knowing counts
     * @param eersteGesprekOp the day of the first meeting; null while it was not held
     * @param bekendOp the day on which the municipality came to know of the threat
     * @return the term of the first meeting in a crisis; empty when the first meeting was held, for then it has no term
     */
    public Optional<Termijn> bekend(
            String dossiernummer, LocalDate aanvraagOp, LocalDate eersteGesprekOp, LocalDate bekendOp) {
        if (eersteGesprekOp != null) {
            return Optional.empty();
        }
        LocalDate start = aanvraagOp == null || bekendOp.isAfter(aanvraagOp) ? bekendOp : aanvraagOp;
        Optional<Termijn> eerder = register.lopend(dossiernummer, BIJ_DREIGING)
                .filter(termijn -> !termijn.startOp().isAfter(start));
        // A second threat does not give more time than the first.
        Termijn bijDreiging = eerder.orElseGet(() -> register.start(dossiernummer, BIJ_DREIGING, start));
        return Optional.of(samen(dossiernummer, bijDreiging));
    }

    /**
     * Someone who was not sure makes the aanvraag: the term of the first meeting starts, shortened when a threat is known.
     * He does not get more time from us by making it; and when the three werkdagen had passed unused, they run once more,
     * from the aanvraag, for the threat is still there (Wgs art. 4 lid 2).
     */
    public Termijn aanvraag(String dossiernummer, LocalDate aanvraagOp) {
        Termijn eersteGesprek = register.start(dossiernummer, EERSTE_GESPREK, aanvraagOp);
        register.lopend(dossiernummer, BIJ_DREIGING).ifPresent(dreiging -> {
            if (dreiging.einde().isBefore(aanvraagOp)) {
                verkortEersteGesprek(
                        dossiernummer,
                        register.eindeBijStart(dossiernummer, BIJ_DREIGING, aanvraagOp)
                                .einde());
            } else {
                samen(dossiernummer, dreiging);
            }
        });
        return register.lopend(dossiernummer, EERSTE_GESPREK).orElse(eersteGesprek);
    }

    private void verkortEersteGesprek(String dossiernummer, LocalDate einde) {
        register.verkorten(dossiernummer, EERSTE_GESPREK, einde, "Bedreigende situatie bekend (Wgs art. 4 lid 2).");
    }

    private Termijn samen(String dossiernummer, Termijn bijDreiging) {
        Optional<Termijn> eersteGesprek = register.lopend(dossiernummer, EERSTE_GESPREK);
        if (eersteGesprek.isEmpty()) {
            return bijDreiging;
        }
        LocalDate einde = eersteGesprek.get().einde();
        if (einde.isBefore(bijDreiging.einde())) {
            // A term of the first meeting that lapsed before the threat was known leaves the three werkdagen as they
            // are.
            return einde.isBefore(bijDreiging.startOp())
                    ? bijDreiging
                    : register.verkorten(
                            dossiernummer,
                            BIJ_DREIGING,
                            einde,
                            "Nooit later dan de termijn van het eerste gesprek (Wgs art. 4).");
        }
        if (!bijDreiging.einde().isBefore(eersteGesprek.get().startOp())) {
            verkortEersteGesprek(dossiernummer, bijDreiging.einde());
        }
        return bijDreiging;
    }
}
