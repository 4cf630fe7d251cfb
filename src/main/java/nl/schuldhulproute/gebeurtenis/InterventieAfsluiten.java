package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The end of the intervention, within its norm (A5). */
@Formulier("crisisinterventie-interventieAfsluiten")
class InterventieAfsluiten implements Taakformulier<InterventieAfsluiten.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate afgeslotenOp,
            @NotNull Crisis.Resultaat resultaat,
            @NotNull @Size(max = 2000) String verslag) {}

    private final Interventie interventie;
    private final Termijnregister register;

    InterventieAfsluiten(Interventie interventie, Termijnregister register) {
        this.interventie = interventie;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = interventie.vooraf(taak);
        waarden.put("afgeslotenOp", taak.vandaag());
        waarden.put("uiterlijk", interventie.uiterlijk(taak, Interventie.KLAAR));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Crisis crisis = interventie.van(taak);
        if (invoer.afgeslotenOp().isBefore(crisis.gesprekOp())) {
            throw new Invoerfout("afgeslotenOp", "afsluiten kan niet voor het crisisgesprek");
        }
        if (invoer.resultaat() == Crisis.Resultaat.MORATORIUM) {
            eis(taak, Rechtershulp.MORATORIUM);
        }
        if (invoer.resultaat() == Crisis.Resultaat.AFKOELINGSPERIODE) {
            eis(taak, Rechtershulp.AFKOELINGSPERIODE);
        }
        crisis.isAfgesloten(invoer.afgeslotenOp(), invoer.resultaat());
        interventie.bewaar(crisis);
        interventie.voldaan(taak, Interventie.KLAAR, invoer.afgeslotenOp());
        return Feiten.geen();
    }

    private void eis(Taak taak, Rechtershulp hulp) {
        if (register.lopend(taak.dossiernummer(), hulp.termijn()).isEmpty()) {
            throw new Invoerfout(
                    "resultaat", "er is geen %s vastgelegd: kies een ander antwoord".formatted(hulp.naam()));
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgeslotenOp();
    }
}
