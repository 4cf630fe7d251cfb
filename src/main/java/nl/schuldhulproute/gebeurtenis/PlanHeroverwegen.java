package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** After the death of one of two: does the plan van aanpak still fit the other (VNG-model art. 9 lid 3)? */
@Formulier("schuldhulproute-planHeroverwegen")
class PlanHeroverwegen implements Taakformulier<PlanHeroverwegen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull Gevolg gevolg,
            @NotNull @Size(max = 2000) String toelichting) {}

    enum Gevolg {
        PLAN_BLIJFT,
        PLAN_AANPASSEN
    }

    /** The timeline keeps the answer; whoever works on the plan reads it there. */
    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
