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

/** Stabilisatie took longer than four months: why, and what now (A28; B-19, B-27)? */
@Formulier(
        value = "schuldregeling-stabilisatieHeroverwegen",
        schrijft = {"stabilisatieDoor"})
class StabilisatieHeroverwegen implements Taakformulier<StabilisatieHeroverwegen.Invoer> {

    enum Vervolg {
        AFRONDEN,
        DOORGAAN
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotBlank @Size(max = 2000) String reden,
            @NotNull Vervolg vervolg,
            LocalDate totOp) {}

    private final Termijnregister termijnen;
    private final Uitloop uitloop;
    private final Termijnduur duur;

    StabilisatieHeroverwegen(Termijnregister termijnen, Uitloop uitloop, Termijnduur duur) {
        this.termijnen = termijnen;
        this.uitloop = uitloop;
        this.duur = duur;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "duur",
                duur.van("A28", taak.vandaag()),
                "uiterlijk",
                Datum.einde(termijnen, taak.dossiernummer(), "A28"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean door = invoer.vervolg() == Vervolg.DOORGAAN;
        if (door) {
            uitloop.tot(taak, "A28", invoer.totOp(), "De stabilisatie duurt langer; zie de tijdlijn.");
        }
        return Feiten.van("stabilisatieDoor", door);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
