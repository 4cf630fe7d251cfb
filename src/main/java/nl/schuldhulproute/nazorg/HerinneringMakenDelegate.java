package nl.schuldhulproute.nazorg;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Contact;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Einde;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Writes the resident that a contact of nazorg comes near: when, how and with whom (Z-15; A42). Who hears of it on the day
 * itself, or later, needs no letter.
 */
@InModellen("herinneringMaken")
class HerinneringMakenDelegate implements JavaDelegate {

    private final Nazorgkalender kalender;
    private final Brieven brieven;
    private final Clock klok;

    HerinneringMakenDelegate(Nazorgkalender kalender, Brieven brieven, Clock klok) {
        this.kalender = kalender;
        this.brieven = brieven;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        Contact contact = kalender.huidig(nummer);
        if (contact.geplandOp().isAfter(vandaag)) {
            brieven.maak(
                    new Brieven.Opdracht(
                            nummer, Briefsoort.HERINNERING_NAZORG, vandaag, "nazorgcontact-" + contact.id(), "systeem"),
                    Briefgegevens.geen());
        }
    }
}
