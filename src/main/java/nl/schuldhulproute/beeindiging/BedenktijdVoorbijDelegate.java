package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The inwoner kept to the request to stop for all of the time to think. */
@InModellen("bedenktijdVoorbij")
class BedenktijdVoorbijDelegate implements JavaDelegate {

    private final Termijnregister register;
    private final Clock klok;

    BedenktijdVoorbijDelegate(Termijnregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        LocalDate vandaag = LocalDate.now(klok);
        register.lopend(uitvoering.getProcessBusinessKey(), WensBevestigen.BEDENKTIJD)
                .ifPresent(termijn -> register.voldaan(
                        termijn.sleutel(), termijn.einde().isBefore(vandaag) ? termijn.einde() : vandaag));
    }
}
