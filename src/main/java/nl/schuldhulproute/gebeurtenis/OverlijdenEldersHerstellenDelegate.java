package nl.schuldhulproute.gebeurtenis;

import java.util.Map;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A death was told by mistake: in each other case of the same inwoner the same diagram starts, for that case. A case that just
 * runs for one person heard nothing of the death, or it would have ended.
 */
@InModellen("overlijdenEldersHerstellen")
class OverlijdenEldersHerstellenDelegate implements JavaDelegate {

    /** What starts the part of the diagram that mends it in another case. */
    static final String BERICHT = "HersteldInAnderDossier";

    private final Overlijdens overlijdens;
    private final Dossiers dossiers;
    private final Nevenroute nevenroute;

    OverlijdenEldersHerstellenDelegate(Overlijdens overlijdens, Dossiers dossiers, Nevenroute nevenroute) {
        this.overlijdens = overlijdens;
        this.dossiers = dossiers;
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        overlijdens.ookGemeld(uitvoering.getProcessBusinessKey()).stream()
                .filter(ander -> dossiers.dossier(ander).beeindigdOp() != null
                        || dossiers.partner(ander).isPresent())
                .forEach(ander -> nevenroute.begin(BERICHT, ander, Map.of()));
    }
}
