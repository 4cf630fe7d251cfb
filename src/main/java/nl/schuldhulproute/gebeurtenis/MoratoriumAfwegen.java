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

/** Whether to ask the court to stop the threat for a while (Fw art. 287b; A32). */
@Formulier(
        value = "crisisinterventie-moratoriumAfwegen",
        schrijft = {"moratorium"})
class MoratoriumAfwegen implements Taakformulier<MoratoriumAfwegen.Invoer> {

    enum Keuze {
        JA,
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
        boolean ja = invoer.moratorium() == Keuze.JA;
        if (ja && (dreiging == null || !dreiging.isWettelijk())) {
            throw new Invoerfout(
                    "moratorium",
                    "de rechter kan dit alleen bij ontruiming, einde van gas, elektriciteit of water, of einde van de"
                            + " zorgverzekering");
        }
        return Feiten.van("moratorium", ja);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgewogenOp();
    }
}
