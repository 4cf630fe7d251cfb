package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rule whether a threat is a crisis, wherever it is heard of first, and keeps the answer with its reasons. */
@Service
@Transactional
public class Crisisbeoordeling {

    private final Regeluitkomsten uitkomsten;

    Crisisbeoordeling(Regeluitkomsten uitkomsten) {
        this.uitkomsten = uitkomsten;
    }

    /**
     * Whether a threat goes before the ordinary order. What is not clear yet does: an empty answer must not cost a
     * resident a home.
     *
     * @param op the day of the talk or the message in which it was heard
     */
    public boolean isCrisis(String dossiernummer, Crisistoets.Feiten feiten, LocalDate op) {
        if (feiten.dreiging() == null) {
            return false;
        }
        Uitslag<Crisistoets.Uitkomst> uitslag = Crisistoets.toets(feiten);
        if (!uitslag.isBepaald()) {
            return true;
        }
        uitkomsten.bewaar(dossiernummer, Regel.CRISIS, uitslag.uitkomst().opschrift(), uitslag.redenen(), op);
        return uitslag.uitkomst().isCrisis();
    }
}
