package nl.schuldhulproute.volgen;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** A relapse is talked about; guidance goes on with a changed begeleidingsplan (VNG-model art. 14 lid 2; M-76; B-16). */
@Formulier(
        value = "volgen-terugvalBespreken",
        schrijft = {"terugval"})
class TerugvalBespreken implements Taakformulier<TerugvalBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gesprokenOp,
            @NotNull @Size(max = 2000) String oorzaak,
            @NotNull @Size(max = 2000) String afspraken) {}

    private final Maandcontact maandcontact;

    TerugvalBespreken(Maandcontact maandcontact) {
        this.maandcontact = maandcontact;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        maandcontact.houdtOp(taak.dossiernummer(), invoer.gesprokenOp(), "Terug naar de begeleiding na terugval.");
        return Feiten.van("terugval", true);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
