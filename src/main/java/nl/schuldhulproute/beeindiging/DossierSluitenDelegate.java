package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Modelnaam;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Every end of the route passes here: {@code ${dossierSluiten}}. */
@InModellen("dossierSluiten")
class DossierSluitenDelegate implements JavaDelegate {

    private static final String KREDIETCONTACT_VERVALLEN = "KredietcontactVervallen";

    private final Dossiersluiting sluiting;
    private final Nevenroute nevenroute;

    DossierSluitenDelegate(Dossiersluiting sluiting, Nevenroute nevenroute) {
        this.sluiting = sluiting;
        this.nevenroute = nevenroute;
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
        if (!sluiting.kredietcontactVolgt(uitvoering.getProcessBusinessKey())) {
            nevenroute.meld(KREDIETCONTACT_VERVALLEN, uitvoering.getProcessBusinessKey());
        }
    }

    private static String feit(DelegateExecution uitvoering, String naam) {
        return uitvoering.getVariable(naam) instanceof String waarde ? waarde : null;
    }
}
