package nl.schuldhulproute.volgen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** As {@link TerugvalBespreken}, when somebody told of the relapse outside a contact (VNG-model art. 14 lid 2; M-76). */
@Formulier("schuldhulproute-terugvalInVolgenBespreken")
class TerugvalGemeld implements Taakformulier<TerugvalGemeld.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gesprokenOp,
            @NotNull @Size(max = 2000) String oorzaak,
            @NotNull @Size(max = 2000) String afspraken) {}

    private final Maandcontact maandcontact;

    TerugvalGemeld(Maandcontact maandcontact) {
        this.maandcontact = maandcontact;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("gesprokenOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        maandcontact.houdtOp(taak.dossiernummer(), invoer.gesprokenOp(), "Terug naar de begeleiding na terugval.");
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
