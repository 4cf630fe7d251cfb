package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.AssertTrue;
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

/** The 120 days are nearly over: evaluate and tell (A29; B-19, B-32). */
@Formulier(value = "schuldregeling-voortgangEvalueren")
class VoortgangEvalueren implements Taakformulier<VoortgangEvalueren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate geevalueerdOp,
            @NotBlank @Size(max = 2000) String verslag,
            @NotNull @AssertTrue Boolean inwonerIngelicht,
            @NotNull @AssertTrue Boolean schuldeisersIngelicht) {}

    private final Termijnregister termijnen;

    VoortgangEvalueren(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A29"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.geevalueerdOp();
    }
}
