package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Notes why the help ends before its time, where that does not follow from the decision: the resident stopped. */
@InModellen("uitstroomredenNoteren")
class UitstroomredenNoterenDelegate implements JavaDelegate {

    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;

    UitstroomredenNoterenDelegate(Dossiers dossiers, Tijdlijn tijdlijn) {
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        boolean zelfOpgelost = Boolean.TRUE.equals(
                tijdlijn.laatste(nummer, WensBevestigen.FORMULIER).get("schuldenZelfOpgelost"));
        Dossier dossier = dossiers.dossier(nummer);
        dossier.gaatEindigenOmdat(
                !"EIGEN_VERZOEK".equals(uitvoering.getVariable("grond"))
                        ? Uitstroomreden.VOLDOET_NIET
                        : zelfOpgelost ? Uitstroomreden.ZELF : Uitstroomreden.INGETROKKEN);
        dossiers.bewaar(dossier);
    }
}
