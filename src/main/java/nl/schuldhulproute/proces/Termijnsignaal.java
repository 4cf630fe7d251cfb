package nl.schuldhulproute.proces;

import java.time.LocalDate;
import java.util.Optional;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Asks attention for a term that is about to lapse, has lapsed, or whose day has come, without ending any work:
 * {@code ${termijnSignaal.geef(execution,'A1')}}. The tasks whose due date rests on the term rise in the list,
 * and the timeline of the case keeps that it was told.
 */
@InModellen("termijnSignaal")
public class Termijnsignaal {

    private final Termijnprojectie projectie;
    private final Termijnregister register;
    private final Tijdlijn tijdlijn;

    Termijnsignaal(Termijnprojectie projectie, Termijnregister register, Tijdlijn tijdlijn) {
        this.projectie = projectie;
        this.register = register;
        this.tijdlijn = tijdlijn;
    }

    /** Tells it once for each end of the term; nothing when the term stands still, was met or fell away meanwhile. */
    public void geef(DelegateExecution uitvoering, String code) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        Optional<Termijn> lopend = register.lopend(dossiernummer, code);
        if (lopend.isEmpty()) {
            return;
        }
        Termijn termijn = lopend.get();
        LocalDate vandaag = Motorklok.vandaag();
        if (termijn.stand(vandaag) == Stand.OPGESCHORT) {
            return;
        }
        boolean verlopen = vandaag.isAfter(termijn.einde());
        projectie.zetVoorrang(dossiernummer);
        tijdlijn.meld(
                dossiernummer,
                new Tijdlijn.Bron(
                        Modelnaam.van(uitvoering),
                        uitvoering.getCurrentActivityId(),
                        uitvoering.getCurrentActivityName(),
                        "signaal %s %d %s %s".formatted(dossiernummer, termijn.id(), termijn.einde(), verlopen),
                        "systeem"),
                vandaag,
                "%s: de uiterste dag %s %s."
                        .formatted(
                                register.soort(termijn).naam(),
                                verlopen ? "was" : "is",
                                Dagtekst.van(termijn.einde())));
    }
}
