package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** What goes on after nazorg, and until when: the plan keeps only that, from the decision on (T-24, T-49). */
@Formulier(value = "beeindiging-doorlopendBespreken")
class DoorlopendBespreken implements Taakformulier<DoorlopendBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotBlank @Size(max = 4000) String aanbod,
            @NotNull LocalDate laatsteEindeOp) {}

    private final Productenlijst producten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Termijnregister termijnen;

    DoorlopendBespreken(Productenlijst producten, Wijzigingsvoorstellen voorstellen, Termijnregister termijnen) {
        this.producten = producten;
        this.voorstellen = voorstellen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("producten", producten.openRijen(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!invoer.laatsteEindeOp().isAfter(taak.vandaag())) {
            throw new Invoerfout("laatsteEindeOp", "kies een dag na vandaag");
        }
        voorstellen.aanbod(taak.dossiernummer(), invoer.aanbod(), invoer.besprokenOp());
        termijnen.zetOp(taak.dossiernummer(), "EP", invoer.laatsteEindeOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
