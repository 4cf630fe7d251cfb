package nl.schuldhulproute.gebeurtenis;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Taakoverdracht;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Another caseworker handles the case from now on: the open tasks of the one before follow (L-13; H-06). */
@InModellen("takenOverdragen")
class TakenOverdragenDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Taakoverdracht overdracht;

    TakenOverdragenDelegate(Dossiers dossiers, Tijdlijn tijdlijn, Taakoverdracht overdracht) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.overdracht = overdracht;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        var gemeld = tijdlijn.laatste(nummer, GebeurtenisVastleggen.FORMULIER);
        String nieuw = String.valueOf(gemeld.get("nieuweConsulent"));
        Dossier dossier = dossiers.dossier(nummer);
        String vorige = dossier.behandelaar();
        dossier.draagOver(nieuw, LocalDate.parse(String.valueOf(gemeld.get("gebeurdOp"))));
        dossiers.bewaar(dossier);
        if (vorige != null) {
            overdracht.draagOver(nummer, vorige, nieuw);
        }
    }
}
