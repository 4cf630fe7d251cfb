package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The time for an appeal is over, but the lawyer may have appealed in time: a human finds out (A35; Fw art. 292). */
@Formulier(
        value = "wsnp-gemistHogerBeroepBespreken",
        schrijft = {"hogerBeroep"})
class GemistHogerBeroepBespreken implements Taakformulier<GemistHogerBeroepBespreken.Invoer> {

    enum Keuze {
        TOCH_OP_TIJD,
        NIET
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull Keuze keuze,
            @PastOrPresent LocalDate ingesteldOp,
            @Size(max = 150) String advocaat,
            @NotBlank @Size(max = 2000) String reden) {}

    private final Termijnregister termijnen;

    GemistHogerBeroepBespreken(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A35"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean ingesteld = invoer.keuze() == Keuze.TOCH_OP_TIJD;
        if (ingesteld) {
            HogerBeroep.ingesteld(termijnen, taak.dossiernummer(), invoer.ingesteldOp(), invoer.advocaat());
        }
        return Feiten.van("hogerBeroep", ingesteld);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
