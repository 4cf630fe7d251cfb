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

/** After following: on to nazorg, or guidance goes on (VNG-model toelichting art. 14; T-44). */
@Formulier(
        value = "volgen-volgenAfronden",
        schrijft = {"terugval"})
class VolgenAfronden implements Taakformulier<VolgenAfronden.Invoer> {

    enum Uitkomst {
        NAZORG,
        BEGELEIDING
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull Uitkomst uitkomst,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Maandcontact maandcontact;

    VolgenAfronden(Maandcontact maandcontact) {
        this.maandcontact = maandcontact;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        maandcontact.houdtOp(taak.dossiernummer(), invoer.besprokenOp(), "Het volgen is klaar.");
        return Feiten.van("terugval", invoer.uitkomst() == Uitkomst.BEGELEIDING);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
