package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/** The request to the court, made outside this application, and what the court said (Fw art. 287b; A32, or Wgs art. 5; A31). */
@Formulier(
        value = "crisisinterventie-moratoriumAanvragen",
        schrijft = {"uitspraak"})
class MoratoriumAanvragen implements Taakformulier<MoratoriumAanvragen.Invoer> {

    enum Uitspraak {
        MORATORIUM(Rechtershulp.MORATORIUM),
        AFKOELINGSPERIODE(Rechtershulp.AFKOELINGSPERIODE),
        AFGEWEZEN(null);

        private final Rechtershulp hulp;

        Uitspraak(Rechtershulp hulp) {
            this.hulp = hulp;
        }
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate verzochtOp,
            @Size(max = 100) String kenmerk,
            @NotNull Uitspraak uitspraak,
            @NotNull @PastOrPresent LocalDate uitspraakOp,
            LocalDate geldtTot) {}

    private final Interventie interventie;
    private final Termijnregister register;
    private final Cijfers cijfers;

    MoratoriumAanvragen(Interventie interventie, Termijnregister register, Cijfers cijfers) {
        this.interventie = interventie;
        this.register = register;
        this.cijfers = cijfers;
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
        if (invoer.uitspraak().hulp != null) {
            registreer(taak, invoer, invoer.uitspraak().hulp);
        }
        return Feiten.van("uitspraak", invoer.uitspraak());
    }

    private void registreer(Taak taak, Invoer invoer, Rechtershulp hulp) {
        if (!hulp.kanBij(interventie.van(taak).dreiging())) {
            throw new Invoerfout("uitspraak", "tegen deze dreiging kan de rechter dit niet geven: kijk het na");
        }
        if (invoer.geldtTot() == null) {
            throw new Invoerfout("geldtTot", "vul dit in");
        }
        int maanden = cijfers.op(hulp.cijfer(), invoer.uitspraakOp()).geheel();
        if (!invoer.geldtTot().isAfter(invoer.uitspraakOp())
                || invoer.geldtTot().isAfter(invoer.uitspraakOp().plusMonths(maanden))) {
            throw new Invoerfout(
                    "geldtTot", "kies een dag na de uitspraak, hoogstens %d maanden later".formatted(maanden));
        }
        register.zetOp(
                new Termijnsleutel(taak.dossiernummer(), hulp.termijn()), invoer.uitspraakOp(), invoer.geldtTot());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.uitspraakOp();
    }
}
