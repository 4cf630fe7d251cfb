package nl.schuldhulproute.bezwaar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.termijn.Speelruimte;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/**
 * The time in which an objection can be completed (Awb art. 6:6), during which the term to decide stands still: from the day
 * after the request until the day on which it was completed, or after which the time passed unused (Awb art. 7:10 lid 2).
 */
@Component
class Hersteltermijnen {

    private final Bezwaarzaken zaken;
    private final Termijnregister register;

    Hersteltermijnen(Bezwaarzaken zaken, Termijnregister register) {
        this.zaken = zaken;
        this.register = register;
    }

    Speelruimte ruimte(Bezwaar bezwaar, LocalDate gevraagdOp) {
        return register.speelruimte(bezwaar.dossiernummer(), Bezwaarzaken.VERZUIM, gevraagdOp);
    }

    LocalDate gevraagdOp(Bezwaar bezwaar) {
        return register.laatste(sleutel(bezwaar)).orElseThrow().startOp();
    }

    LocalDate tot(Bezwaar bezwaar) {
        return register.laatste(sleutel(bezwaar)).orElseThrow().einde();
    }

    /** Asked while the bezwaartermijn still runs, the term to decide stands still from its first day at the earliest. */
    void gevraagd(Bezwaar bezwaar, LocalDate op, LocalDate tot) {
        register.zetOp(sleutel(bezwaar), op, tot);
        beslistermijn(bezwaar)
                .filter(termijn -> termijn.opgeschortVanaf().isEmpty())
                .ifPresent(termijn -> {
                    LocalDate eerste = termijn.startOp().plusDays(1);
                    LocalDate vanaf = op.plusDays(1);
                    if (!vanaf.isAfter(termijn.einde())) {
                        register.opschorten(termijn.sleutel(), vanaf.isBefore(eerste) ? eerste : vanaf);
                    }
                });
    }

    boolean loopt(Bezwaar bezwaar) {
        return register.lopend(sleutel(bezwaar)).isPresent();
    }

    /**
     * It is asked again of somebody else, who has as much time for it.
     *
     * @return the last day
     */
    LocalDate opnieuwGevraagd(Bezwaar bezwaar, LocalDate op) {
        Termijn eerder = register.laatste(sleutel(bezwaar)).orElseThrow();
        gevraagd(bezwaar, op, op.plusDays(ChronoUnit.DAYS.between(eerder.startOp(), eerder.eindeOnverschoven())));
        return tot(bezwaar);
    }

    void hersteld(Bezwaar bezwaar, LocalDate op) {
        zaken.voldaan(sleutel(bezwaar), op);
        hervat(bezwaar, op);
    }

    /** The time passed unused: the first day that counts again is the one after it. */
    void nietHersteld(Bezwaar bezwaar) {
        LocalDate laatste = tot(bezwaar);
        register.lopend(sleutel(bezwaar))
                .ifPresent(termijn ->
                        register.vervallen(termijn.sleutel(), laatste, "Het bezwaar is niet op tijd aangevuld."));
        hervat(bezwaar, laatste.plusDays(1));
    }

    private void hervat(Bezwaar bezwaar, LocalDate op) {
        beslistermijn(bezwaar)
                .ifPresent(termijn -> termijn.opgeschortVanaf()
                        .ifPresent(vanaf -> register.hervatten(termijn.sleutel(), op.isBefore(vanaf) ? vanaf : op)));
    }

    private Optional<Termijn> beslistermijn(Bezwaar bezwaar) {
        return zaken.beslistermijn(bezwaar).filter(Termijn::isLopend);
    }

    private Termijnsleutel sleutel(Bezwaar bezwaar) {
        return zaken.sleutel(bezwaar, Bezwaarzaken.VERZUIM);
    }
}
