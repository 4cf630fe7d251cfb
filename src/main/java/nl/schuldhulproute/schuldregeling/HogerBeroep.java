package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** The appeal against a refused Wsnp: in time, and by a lawyer (A35; Fw art. 292). */
final class HogerBeroep {

    private HogerBeroep() {}

    /**
     * @throws Invoerfout when it lies before the verdict or after the last day, or when there is no lawyer
     */
    static void ingesteld(Termijnregister termijnen, String dossiernummer, LocalDate op, String advocaat) {
        Termijn termijn = termijnen.laatste(dossiernummer, "A35").orElseThrow();
        if (op == null) {
            throw new Invoerfout("ingesteldOp", "vul in wanneer het hoger beroep is ingesteld");
        }
        Datum.nietVoor("ingesteldOp", op, termijn.startOp(), "de uitspraak");
        if (op.isAfter(termijn.einde())) {
            throw new Invoerfout("ingesteldOp", "dit is na de laatste dag (" + Datum.van(termijn.einde()) + ")");
        }
        if (advocaat == null) {
            throw new Invoerfout("advocaat", "hoger beroep kan alleen met een advocaat");
        }
        termijnen.voldaan(dossiernummer, "A35", op);
    }
}
