package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Ending is talked over with the resident first (M-79). */
@Formulier(value = "beeindiging-beeindigingBespreken")
class BeeindigingBespreken implements Taakformulier<BeeindigingBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotBlank @Size(max = 2000) String reactie,
            @NotNull @AssertTrue Boolean weetWaarTerecht) {}

    private final Productenlijst producten;
    private final LopendeRoute route;

    BeeindigingBespreken(Productenlijst producten, LopendeRoute route) {
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
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
