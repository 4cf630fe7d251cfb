package nl.schuldhulproute.begeleiding;

import java.time.LocalDate;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** The day of the next evaluation: stated in each case, never further away than the municipality chose (A40; T-23). */
@Component
class Evaluatiedag {

    static final String TERMIJN = "A40";

    private final Overgangsrecht beleid;
    private final Termijnregister register;

    Evaluatiedag(Overgangsrecht beleid, Termijnregister register) {
        this.beleid = beleid;
        this.register = register;
    }

    LocalDate uiterlijk(Taak taak) {
        return taak.vandaag()
                .plusMonths(beleid.geldt(taak.dossiernummer(), Instelling.EVALUATIE_MAANDEN, taak.vandaag()));
    }

    /** The last day in words, for a form. */
    String uiterlijkTekst(Taak taak) {
        return Dagtekst.van(uiterlijk(taak));
    }

    /** Registers the day that was agreed; {@code veld} is the field in which it was filled in. */
    void spreekAf(Taak taak, String veld, LocalDate dag) {
        if (dag == null) {
            throw new Invoerfout(veld, "vul dit in");
        }
        if (!dag.isAfter(taak.vandaag()) || dag.isAfter(uiterlijk(taak))) {
            throw new Invoerfout(veld, "vul een dag in na vandaag, en niet later dan " + uiterlijkTekst(taak));
        }
        register.zetOp(taak.dossiernummer(), TERMIJN, dag);
    }

    /** The agreed day in words, or that there is none. */
    String afgesproken(Taak taak) {
        return register.lopend(taak.dossiernummer(), TERMIJN)
                .map(termijn -> Dagtekst.van(termijn.einde()))
                .orElse("nog niet afgesproken");
    }

    void isGehouden(Taak taak, LocalDate op) {
        register.lopend(taak.dossiernummer(), TERMIJN).ifPresent(termijn -> register.voldaan(termijn.sleutel(), op));
    }
}
