package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** The request to the court, made outside this application, and what the court said (Fw art. 287b; A32). */
@Formulier("crisisinterventie-moratoriumAanvragen")
class MoratoriumAanvragen implements Taakformulier<MoratoriumAanvragen.Invoer> {

    private static final String MORATORIUM = "A32";
    private static final int HOOGSTENS_MAANDEN = 6;

    enum Uitspraak {
        TOEGEWEZEN,
        AFGEWEZEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate verzochtOp,
            @Size(max = 100) String kenmerk,
            @NotNull Uitspraak uitspraak,
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            LocalDate moratoriumTot) {}

    private final Interventie interventie;
    private final Termijnregister register;

    MoratoriumAanvragen(Interventie interventie, Termijnregister register) {
        this.interventie = interventie;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uitspraakOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        interventie.controleerDag(taak, "verzochtOp", invoer.verzochtOp());
        if (invoer.uitspraakOp().isBefore(invoer.verzochtOp())) {
            throw new Invoerfout("uitspraakOp", "de uitspraak kan niet voor het verzoek liggen");
        }
        if (invoer.uitspraak() == Uitspraak.TOEGEWEZEN) {
            registreer(taak, invoer);
        }
        return Feiten.geen();
    }

    private void registreer(Taak taak, Invoer invoer) {
        if (invoer.moratoriumTot() == null) {
            throw new Invoerfout("moratoriumTot", "vul dit in");
        }
        if (!invoer.moratoriumTot().isAfter(invoer.uitspraakOp())
                || invoer.moratoriumTot().isAfter(invoer.uitspraakOp().plusMonths(HOOGSTENS_MAANDEN))) {
            throw new Invoerfout("moratoriumTot", "kies een dag na de uitspraak, hoogstens zes maanden later");
        }
        register.zetOp(
                new Termijnsleutel(taak.dossiernummer(), MORATORIUM), invoer.uitspraakOp(), invoer.moratoriumTot());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
