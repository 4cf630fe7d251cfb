package nl.schuldhulproute.proces;

import nl.schuldhulproute.dossier.Tijdlijn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Writes on the timeline that something was not done in time, where a term has no legal effect (NVVK-belofte 3: say what
 * delays; B-19). The task itself stays open.
 */
@InModellen("achterstandMelden")
class AchterstandMeldenDelegate implements JavaDelegate {

    private final Tijdlijn tijdlijn;

    AchterstandMeldenDelegate(Tijdlijn tijdlijn) {
        this.tijdlijn = tijdlijn;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String model = Modelnaam.van(uitvoering);
        Tijdlijn.Bron bron = new Tijdlijn.Bron(
                model,
                uitvoering.getCurrentActivityId(),
                uitvoering.getCurrentActivityName(),
                uitvoering.getActivityInstanceId(),
                "systeem");
        tijdlijn.meld(
                uitvoering.getProcessBusinessKey(),
                bron,
                Motorklok.vandaag(),
                "De afgesproken dag is voorbij en het werk is nog niet gedaan.");
    }
}
