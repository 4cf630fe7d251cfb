package nl.schuldhulproute.volgen;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Einde;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Whether this resident is followed: the municipality chooses (VNG-model art. 13 and 14). */
@InModellen(
        value = "volgenToetsen",
        schrijft = {"volgen"})
class VolgenToetsenDelegate implements JavaDelegate {

    private final Overgangsrecht beleid;
    private final Clock klok;

    VolgenToetsenDelegate(Overgangsrecht beleid, Clock klok) {
        this.beleid = beleid;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        uitvoering.setVariable("volgen", beleid.pasToe(uitvoering.getProcessBusinessKey(), Instelling.VOLGEN, vandaag));
    }
}
