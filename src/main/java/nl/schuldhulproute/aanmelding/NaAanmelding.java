package nl.schuldhulproute.aanmelding;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Taak;

/** Nothing of a case can have happened before the day of its aanmelding. */
final class NaAanmelding {

    private NaAanmelding() {}

    static void controleer(Dossiers dossiers, Taak taak, String veld, LocalDate dag) {
        if (dag.isBefore(dossiers.dossier(taak.dossiernummer()).aangemeldOp())) {
            throw new Invoerfout(veld, "deze dag ligt voor de aanmelding: kijk de datum na");
        }
    }
}
