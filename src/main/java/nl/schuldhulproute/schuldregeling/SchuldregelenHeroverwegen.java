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

/** The 120 days are over: why, and does it go on (A29; B-19, B-32, B-47)? */
@Formulier(
        value = "schuldregeling-schuldregelenHeroverwegen",
        schrijft = {"regelenDoor"})
class SchuldregelenHeroverwegen implements Taakformulier<SchuldregelenHeroverwegen.Invoer> {

    enum Vervolg {
        DOORGAAN,
        STOPPEN
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotBlank @Size(max = 2000) String reden,
            @NotNull Vervolg vervolg,
            LocalDate totOp,
            @NotNull @AssertTrue Boolean inwonerIngelicht,
            @NotNull @AssertTrue Boolean schuldeisersIngelicht) {}

    private final Termijnregister termijnen;
    private final Uitloop uitloop;

    SchuldregelenHeroverwegen(Termijnregister termijnen, Uitloop uitloop) {
        this.termijnen = termijnen;
        this.uitloop = uitloop;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A29"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean door = invoer.vervolg() == Vervolg.DOORGAAN;
        if (door) {
            uitloop.tot(taak, "A29", invoer.totOp(), "Het schuldregelen duurt langer; zie de tijdlijn.");
        }
        return Feiten.van("regelenDoor", door);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
