package nl.schuldhulproute.aanmelding;

import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.proces.Dagtekst;

/** A threat in words. */
final class Dreigingtekst {

    private Dreigingtekst() {}

    static String van(Crisis crisis) {
        String wat = crisis.dreiging() == null
                ? "nog niet bekend"
                : crisis.dreiging().omschrijving();
        return "%s, sinds %s".formatted(wat, Dagtekst.van(crisis.bekendOp()));
    }
}
