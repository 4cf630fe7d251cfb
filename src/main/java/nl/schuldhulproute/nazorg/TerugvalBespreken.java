package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Relapse: what happened and which help suits (T-47; B-46). */
@Formulier(
        value = "nazorg-terugvalBespreken",
        schrijft = {"terugval"})
class TerugvalBespreken implements Taakformulier<TerugvalBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotBlank @Size(max = 2000) String oorzaak,
            @NotBlank @Size(max = 2000) String hulp) {}

    private final Nazorgkalender kalender;

    TerugvalBespreken(Nazorgkalender kalender) {
        this.kalender = kalender;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        kalender.afgebroken(taak.dossiernummer(), invoer.besprokenOp());
        return Feiten.van("terugval", true);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
