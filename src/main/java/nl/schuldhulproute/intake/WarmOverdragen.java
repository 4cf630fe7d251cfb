package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Another need than debts: the inwoner is brought to the right department (art. 4 lid 4; M-24). */
@Formulier("systematische-intake-warmOverdragen")
class WarmOverdragen implements Taakformulier<WarmOverdragen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate overgedragenOp,
            @NotNull @Size(max = 200) String afdeling,
            @NotNull @Size(max = 200) String contactpersoon,
            @NotNull @Size(max = 2000) String afspraken) {}

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.overgedragenOp();
    }
}
