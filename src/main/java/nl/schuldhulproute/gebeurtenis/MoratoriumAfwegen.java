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

/** Whether to ask the court for time: a moratorium (Fw art. 287b; A32) or an afkoelingsperiode (Wgs art. 5; A31). */
@Formulier(
        value = "crisisinterventie-moratoriumAfwegen",
        schrijft = {"moratorium"})
class MoratoriumAfwegen implements Taakformulier<MoratoriumAfwegen.Invoer> {

    enum Keuze {
        MORATORIUM,
        AFKOELINGSPERIODE,
        NEE
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate afgewogenOp,
            @NotNull Keuze moratorium,
            @NotNull @Size(max = 2000) String afweging) {}

    private final Interventie interventie;

    MoratoriumAfwegen(Interventie interventie) {
        this.interventie = interventie;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = interventie.vooraf(taak);
        waarden.put("afgewogenOp", taak.vandaag());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        interventie.controleerDag(taak, "afgewogenOp", invoer.afgewogenOp());
        Crisis.Dreiging dreiging = interventie.van(taak).dreiging();
        if (invoer.moratorium() == Keuze.MORATORIUM && !Rechtershulp.MORATORIUM.kanBij(dreiging)) {
            throw new Invoerfout(
                    "moratorium",
                    "een moratorium kan alleen bij ontruiming, einde van gas, elektriciteit of water, of einde van de"
                            + " zorgverzekering; wel kan de rechter soms een afkoelingsperiode geven (Wgs art. 5)");
        }
        return Feiten.van("moratorium", invoer.moratorium() != Keuze.NEE);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgewogenOp();
    }
}
