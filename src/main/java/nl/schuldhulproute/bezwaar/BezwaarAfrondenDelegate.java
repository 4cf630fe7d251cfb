package nl.schuldhulproute.bezwaar;

import java.time.LocalDate;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.proces.InModellen;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The decision on the objection was made known: its term is met, and the time for beroep runs (A17, A22). */
@InModellen(
        value = "bezwaarAfronden",
        schrijft = {"beslissing", "herroepen"})
class BezwaarAfrondenDelegate implements JavaDelegate {

    private final Bezwaarzaken zaken;
    private final Termijnregister register;

    BezwaarAfrondenDelegate(Bezwaarzaken zaken, Termijnregister register) {
        this.zaken = zaken;
        this.register = register;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        Bezwaar bezwaar =
                zaken.van(uitvoering.getProcessBusinessKey(), (String) uitvoering.getVariable(Bezwaarzaken.FEIT));
        Besluit beslissing = zaken.beslissing(bezwaar).orElseThrow();
        LocalDate op = beslissing.bekendgemaaktOp();
        bezwaar.isBeslist(beslissing.id(), beslissing.uitkomst(), op);
        zaken.bewaar(bezwaar);
        zaken.voldaan(new Termijnsleutel(bezwaar.dossiernummer(), bezwaar.termijn()), beslissing);
        zaken.voldaan(zaken.sleutel(bezwaar, Bezwaarzaken.TOEZEGGING), beslissing);
        String onderwerp = beslissing.onderwerp();
        register.start(new Termijnsleutel(bezwaar.dossiernummer(), Bezwaarzaken.BEROEP, onderwerp), op);
        uitvoering.setVariable("beslissing", onderwerp);
        uitvoering.setVariable("herroepen", beslissing.herroept());
    }
}
