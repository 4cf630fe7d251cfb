package nl.schuldhulproute.aanmelding;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Dossier;

/**
 * A request as it comes in, by whatever way.
 *
 * @param kenmerk the reference of the sender; the same reference twice is the same request. Null when there is none
 * @param aanvraag false while someone is not sure yet: then the term of the first meeting does not run (M-01)
 * @param partner null when there is none
 * @param dreiging what threatens; null when nothing is known of it
 */
public record Aanmelding(
        Dossier.Herkomst herkomst,
        String kenmerk,
        LocalDate aangemeldOp,
        boolean aanvraag,
        Betrokkene aanvrager,
        Betrokkene partner,
        Crisis.Dreiging dreiging) {

    LocalDate aanvraagOp() {
        return aanvraag ? aangemeldOp : null;
    }
}
