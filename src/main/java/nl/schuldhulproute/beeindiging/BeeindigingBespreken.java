package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
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

    BeeindigingBespreken(Productenlijst producten) {
        this.producten = producten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("producten", producten.alle(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
