package nl.schuldhulproute.schuldregeling;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Nobody appealed in time: the refusal of the Wsnp is final (A35; Fw art. 292). */
@InModellen(value = "afwijzingDefinitief", schrijft = "regelingUitkomst")
class AfwijzingDefinitiefDelegate implements JavaDelegate {

    private final Termijnregister termijnen;
    private final Clock klok;

    AfwijzingDefinitiefDelegate(Termijnregister termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        termijnen.vervallen(
                uitvoering.getProcessBusinessKey(),
                "A35",
                LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM),
                "Er is geen hoger beroep ingesteld; de afwijzing staat vast.");
        uitvoering.setVariable("regelingUitkomst", "GEEN");
    }
}
