package nl.schuldhulproute.gebeurtenis;

import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.InModellen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Notes that the help ends here because another municipality took it over (T-07). */
@InModellen("verhuizingNoteren")
class VerhuizingNoterenDelegate implements JavaDelegate {

    private final Dossiers dossiers;

    VerhuizingNoterenDelegate(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Dossier dossier = dossiers.dossier(uitvoering.getProcessBusinessKey());
        dossier.gaatEindigenOmdat(Uitstroomreden.VERHUISD);
        dossiers.bewaar(dossier);
    }
}
