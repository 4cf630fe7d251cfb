package nl.schuldhulproute.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** What the watched term asks now; notes the warning or the lapse in the register, so that each is told once. */
@InModellen(
        value = "seinBepalen",
        schrijft = {"sein"})
class SeinBepalenDelegate implements JavaDelegate {

    private final Termijnregister register;
    private final Clock klok;

    SeinBepalenDelegate(Termijnregister register, Clock klok) {
        this.register = register;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution uitvoering) {
        String dossiernummer = uitvoering.getProcessBusinessKey();
        String code = (String) uitvoering.getVariable("termijn");
        LocalDate vandaag = LocalDate.now(klok);
        Termijn termijn = register.laatste(dossiernummer, code)
                .orElseThrow(() -> new IllegalStateException("een termijn die niet is gestart, wordt niet bewaakt"));
        Sein sein = Sein.van(termijn, vandaag);
        if (sein == Sein.WAARSCHUWEN) {
            register.gewaarschuwd(termijn.sleutel(), vandaag);
        } else if (sein == Sein.VERLOPEN) {
            register.verlopenGemeld(termijn.sleutel(), vandaag);
        }
        uitvoering.setVariable("sein", sein.name());
    }
}
