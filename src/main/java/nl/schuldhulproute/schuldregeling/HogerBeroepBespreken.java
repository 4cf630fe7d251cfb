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

/** A refused Wsnp: does the inwoner appeal, within eight days and with a lawyer (A35; Fw art. 292)? */
@Formulier(
        value = "wsnp-hogerBeroepBespreken",
        schrijft = {"hogerBeroep"})
class HogerBeroepBespreken implements Taakformulier<HogerBeroepBespreken.Invoer> {

    enum Keuze {
        INGESTELD,
        NIET
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull Keuze keuze,
            @PastOrPresent LocalDate ingesteldOp,
            @Size(max = 150) String advocaat,
            @NotBlank @Size(max = 2000) String verslag) {}

    private final Termijnregister termijnen;

    HogerBeroepBespreken(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A35"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean ingesteld = invoer.keuze() == Keuze.INGESTELD;
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
