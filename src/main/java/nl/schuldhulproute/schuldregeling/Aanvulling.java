package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** Rule: a request for the Wsnp is completed between the day on which the court asked and the last day (A34). */
final class Aanvulling {

    private Aanvulling() {}

    /**
     * @throws Invoerfout when the court had not asked yet on that day, or it was too late
     */
    static void voldaan(Termijnregister termijnen, String dossiernummer, LocalDate op) {
        Termijn termijn = termijnen.laatste(dossiernummer, "A34").orElseThrow();
        Datum.nietVoor("aangevuldOp", op, termijn.startOp(), "het verzoek van de rechter");
        if (op.isAfter(termijn.einde())) {
            throw new Invoerfout("aangevuldOp", "dit is na de laatste dag (" + Datum.van(termijn.einde()) + ")");
        }
        termijnen.voldaan(dossiernummer, "A34", op);
    }
}
