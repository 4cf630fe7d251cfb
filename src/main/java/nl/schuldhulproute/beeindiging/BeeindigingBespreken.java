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
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Ending is talked over with the resident first (M-79); who fell back, can get help again instead (T-49). */
@Formulier(value = "beeindiging-beeindigingBespreken", schrijft = "hulpGaatDoor")
class BeeindigingBespreken implements Taakformulier<BeeindigingBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotBlank @Size(max = 2000) String reactie,
            Boolean hulpGaatDoor,
            @Size(max = 200) String hulp,
            LocalDate hulpTot,
            Boolean weetWaarTerecht) {}

    private final Productenlijst producten;
    private final Wijzigingsvoorstellen voorstellen;
    private final LopendeRoute route;

    BeeindigingBespreken(Productenlijst producten, Wijzigingsvoorstellen voorstellen, LopendeRoute route) {
        this.voorstellen = voorstellen;
        this.producten = producten;
        this.route = route;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("producten", producten.alle(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (route.isBezigMet(taak.dossiernummer(), "crisisinterventie")) {
            // The end of the route stops what runs beside it: a threat is first dealt with by a human.
            throw new Invoerfout(null, "Er loopt nog een crisisinterventie. Sluit die eerst af. Er is niets bewaard.");
        }
        boolean gaatDoor = Boolean.TRUE.equals(invoer.hulpGaatDoor());
        if (gaatDoor) {
            laatDoorgaan(taak, invoer);
            return Feiten.van("hulpGaatDoor", true);
        }
        if (!Boolean.TRUE.equals(invoer.weetWaarTerecht())) {
            throw new Invoerfout("weetWaarTerecht", "vertel de inwoner eerst waar hij later terechtkan");
        }
        return Feiten.van("hulpGaatDoor", false);
    }

    private void laatDoorgaan(Taak taak, Invoer invoer) {
        if (invoer.hulp() == null) {
            throw new Invoerfout("hulp", "schrijf op welke hulp de inwoner nodig heeft");
        }
        if (invoer.hulpTot() == null || !invoer.hulpTot().isAfter(taak.vandaag())) {
            throw new Invoerfout("hulpTot", "kies een dag na vandaag");
        }
        // Help that needs a decision begins by that decision (T-24, T-49).
        voorstellen.erbij(taak.dossiernummer(), invoer.hulp(), taak.vandaag(), invoer.hulpTot(), invoer.besprokenOp());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
