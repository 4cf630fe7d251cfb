package nl.schuldhulproute.begeleiding;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Einde;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Proposes how much nazorg fits; a human chooses in the next task. */
@InModellen("nazorgVoorstellen")
class NazorgVoorstellenDelegate implements JavaDelegate {

    private final Nazorgvoorstel voorstel;
    private final Clock klok;

    NazorgVoorstellenDelegate(Nazorgvoorstel voorstel, Clock klok) {
        this.voorstel = voorstel;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        voorstel.bepaal(uitvoering.getProcessBusinessKey(), LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM));
    }
}
