package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Modelnaam;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Every end of the route passes here: {@code ${dossierSluiten}}. */
@InModellen("dossierSluiten")
class DossierSluitenDelegate implements JavaDelegate {

    private final Dossiersluiting sluiting;

    DossierSluitenDelegate(Dossiersluiting sluiting) {
        this.sluiting = sluiting;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        sluiting.sluit(
                uitvoering.getProcessBusinessKey(),
                new Dossiersluiting.Plaats(
                        Modelnaam.van(uitvoering),
                        uitvoering.getCurrentActivityId(),
                        uitvoering.getCurrentActivityName()),
                feit(uitvoering, "vervolg"),
                feit(uitvoering, "intakeUitkomst"));
    }

    private static String feit(DelegateExecution uitvoering, String naam) {
        return uitvoering.getVariable(naam) instanceof String waarde ? waarde : null;
    }
}
