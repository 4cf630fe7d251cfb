package nl.schuldhulproute.intake;

import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** A new appointment for someone who did not come (B-22). */
@Formulier("systematische-intake-nieuweAfspraakMaken")
class NieuweAfspraakMaken implements Taakformulier<NieuweAfspraakMaken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gesprokenOp,
            @NotNull @FutureOrPresent LocalDate afspraakOp,
            @NotNull @Size(max = 2000) String reden) {}

    private final Intaketermijnen termijnen;

    NieuweAfspraakMaken(Intaketermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", termijnen.uiterlijk(taak.dossiernummer(), "A3"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
