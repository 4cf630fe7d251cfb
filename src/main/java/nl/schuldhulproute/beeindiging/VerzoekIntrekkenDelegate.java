package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The inwoner takes the request to stop back within the time to think: the help goes on. */
@InModellen(
        value = "verzoekIntrekken",
        schrijft = {"beeindigd"})
class VerzoekIntrekkenDelegate implements JavaDelegate {

    private final Termijnregister register;
    private final Clock klok;

    VerzoekIntrekkenDelegate(Termijnregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        register.lopend(uitvoering.getProcessBusinessKey(), WensBevestigen.BEDENKTIJD)
                .ifPresent(termijn ->
                        register.vervallen(termijn.sleutel(), LocalDate.now(klok), "De inwoner wil toch doorgaan."));
        uitvoering.setVariable("beeindigd", false);
    }
}
