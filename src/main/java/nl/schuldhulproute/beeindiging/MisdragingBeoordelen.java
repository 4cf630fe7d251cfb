package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Brieftaak;
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
    private final Brieftaak brief;

    MisdragingBeoordelen(Termijnregister termijnen, Voortijdig voortijdig, Brieftaak brief) {
        this.brief = brief;
        this.termijnen = termijnen;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("brief", brief.link(taak, Briefsoort.UITNODIGING_ZIENSWIJZE));
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
        if (voornemen) {
            brief.maak(
                    taak,
                    Briefsoort.UITNODIGING_ZIENSWIJZE,
                    invoer.verzondenOp(),
                    Briefgegevens.geen()
                            .met(Briefnaam.VOORNEMEN, "uw schuldhulp te stoppen")
                            .met(Briefnaam.REDENEN, invoer.beschrijving()));
        }
        return Feiten.van("voornemen", voornemen).en("beeindigd", false);
    }
}
