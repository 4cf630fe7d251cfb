package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * Rule: a term that only rests on a norm of the sector may run on when a human says why and until when (A28, A29; B-19).
 */
@Component
class Uitloop {

    private final Termijnregister termijnen;

    Uitloop(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    /**
     * Moves the last day of the term.
     *
     * @throws Invoerfout when no day is given, or one that is not ahead
     */
    void tot(Taak taak, String code, LocalDate totOp, String reden) {
        if (totOp == null) {
            throw new Invoerfout("totOp", "vul in tot wanneer het doorgaat");
        }
        if (!totOp.isAfter(taak.vandaag())) {
            throw new Invoerfout("totOp", "kies een dag na vandaag");
        }
        termijnen.verlengenTot(taak.dossiernummer(), code, totOp, reden);
    }
}
