package nl.schuldhulproute.nazorg;

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

/** As {@link TerugvalBespreken}, when somebody told of the relapse outside a contact (T-47; B-46). */
@Formulier("schuldhulproute-terugvalInNazorgBespreken")
class TerugvalGemeld implements Taakformulier<TerugvalGemeld.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotBlank @Size(max = 2000) String oorzaak,
            @NotBlank @Size(max = 2000) String hulp) {}

    private final Nazorgkalender kalender;

    TerugvalGemeld(Nazorgkalender kalender) {
        this.kalender = kalender;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("besprokenOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        kalender.afgebroken(taak.dossiernummer(), invoer.besprokenOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
