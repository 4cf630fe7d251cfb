package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Plicht;
import nl.schuldhulproute.dossier.VoortijdigEinde;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Whether the resident can be blamed for an obligation that was not met (VNG-model art. 17 lid 1 onder a sub i; M-82).
 * Which duty it is, is asked in the words of art. 11 (M-53–M-59). */
@Formulier(
        value = "voortijdige-beeindiging-verplichtingBeoordelen",
        schrijft = {"verwijtbaar", "beeindigd"})
class VerplichtingBeoordelen implements Taakformulier<VerplichtingBeoordelen.Invoer> {

    record Invoer(
            @NotEmpty Set<Plicht> plichten,
            @NotNull @Size(max = 1000) String verplichting,
            @PastOrPresent LocalDate gesprokenOp,
            @NotNull Oordeel oordeel,
            @NotNull @Size(max = 2000) String toelichting) {}

    enum Oordeel {
        VERWIJTBAAR,
        NIET_VERWIJTBAAR
    }

    private final Plannen plannen;
    private final Voortijdig voortijdig;

    VerplichtingBeoordelen(Plannen plannen, Voortijdig voortijdig) {
        this.plannen = plannen;
        this.voortijdig = voortijdig;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "plichtenKeuze",
                voortijdig.plichten(taak.dossiernummer(), taak.vandaag()).stream()
                        .map(plicht -> Map.of("label", plicht.tekst(), "value", plicht.name()))
                        .toList(),
                "verplichtingen",
                plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                        .map(Plan::verplichtingen)
                        .orElse("Er is nog geen plan van aanpak."));
    }

    /** No decision yet: the help goes on until there is one. */
    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!voortijdig.plichten(taak.dossiernummer(), taak.vandaag()).containsAll(invoer.plichten())) {
            throw new Invoerfout(
                    "plichten",
                    "deze verplichting staat niet in het beleid dat voor de inwoner geldt: kies uit wat hier staat");
        }
        boolean verwijtbaar = invoer.oordeel() == Oordeel.VERWIJTBAAR;
        VoortijdigEinde einde = voortijdig.nieuw(taak.dossiernummer(), VoortijdigEinde.Grond.VERPLICHTING);
        einde.isNietNagekomen(invoer.plichten(), invoer.verplichting(), verwijtbaar);
        var uitslag = voortijdig.bewaar(taak.dossiernummer(), einde, taak.vandaag());
        if (verwijtbaar && uitslag.uitkomst() == Voortijdigtoets.Uitkomst.KAN_NIET) {
            throw new Invoerfout(
                    "oordeel", "dit kan niet: " + uitslag.redenen().get(0).uitleg());
        }
        return Feiten.van("verwijtbaar", verwijtbaar).en("beeindigd", false);
    }
}
