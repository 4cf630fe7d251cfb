package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** Whether misconduct is a reason to intend an end of the help (VNG-model art. 17 lid 1 onder c; M-86). */
@Formulier(
        value = "voortijdige-beeindiging-misdragingBeoordelen",
        schrijft = {"voornemen", "beeindigd"})
class MisdragingBeoordelen implements Taakformulier<MisdragingBeoordelen.Invoer> {

    record Invoer(
            @NotNull @Size(max = 2000) String beschrijving,
            Boolean eerderGewaarschuwd,
            @NotNull Voornemen voornemen,
            @NotNull @Size(max = 2000) String toelichting,
            @PastOrPresent LocalDate verzondenOp) {}

    enum Voornemen {
        BEEINDIGEN,
        DOORGAAN
    }

    private final Termijnregister termijnen;
    private final Voortijdig voortijdig;

    MisdragingBeoordelen(Termijnregister termijnen, Voortijdig voortijdig) {
        this.termijnen = termijnen;
        this.voortijdig = voortijdig;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean voornemen = invoer.voornemen() == Voornemen.BEEINDIGEN;
        if (voornemen) {
            if (invoer.verzondenOp() == null) {
                throw new Invoerfout("verzondenOp", "stuur eerst de brief en vul in wanneer dat was");
            }
            termijnen.start(taak.dossiernummer(), HerstelbriefSturen.ZIENSWIJZE, invoer.verzondenOp());
        }
        VoortijdigEinde einde = voortijdig.nieuw(taak.dossiernummer(), VoortijdigEinde.Grond.MISDRAGING);
        einde.isMisdraging(voornemen, voornemen ? invoer.verzondenOp() : null);
        var uitslag = voortijdig.bewaar(taak.dossiernummer(), einde, taak.vandaag());
        if (voornemen && uitslag.uitkomst() == Voortijdigtoets.Uitkomst.KAN_NIET) {
            throw new Invoerfout(
                    "voornemen", "dit kan niet: " + uitslag.redenen().get(0).uitleg());
        }
        return Feiten.van("voornemen", voornemen).en("beeindigd", false);
    }
}
