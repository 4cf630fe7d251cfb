package nl.schuldhulproute.beeindiging;

import java.util.Map;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.proces.Nevenroute;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A death was told by mistake: a vroegsignaal that fell away by it is taken up again where it was (VNG-model art. 16 lid 2). */
@InModellen("vroegsignaalTerugzetten")
class VroegsignaalTerugzettenDelegate implements JavaDelegate {

    private static final String MODEL = "vroegsignaal-na-beeindiging";

    private final Vroegsignaalverval verval;
    private final Nevenroute nevenroute;

    VroegsignaalTerugzettenDelegate(Vroegsignaalverval verval, Nevenroute nevenroute) {
        this.verval = verval;
        this.nevenroute = nevenroute;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String nummer = uitvoering.getProcessBusinessKey();
        verval.komtTerug(nummer)
                .ifPresent(signaal ->
                        nevenroute.start(MODEL, nummer, Map.of("aangenomen", signaal.aangenomenOp() != null)));
    }
}
