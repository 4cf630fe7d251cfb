package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Guidance towards the Wsnp, with the verklaring of the college (art. 8; M-34; Fw art. 285 lid 1 onder f). */
@Formulier("beschikking-naarWsnpBegeleiden")
class NaarWsnpBegeleiden implements Taakformulier<NaarWsnpBegeleiden.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate verzoekOp,
            @NotNull @AssertTrue Boolean verklaringAfgegeven,
            @NotNull @Size(max = 2000) String afspraken) {}

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verzoekOp();
    }
}
