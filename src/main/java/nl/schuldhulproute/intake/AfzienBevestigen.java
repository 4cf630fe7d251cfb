package nl.schuldhulproute.intake;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The inwoner said in so many words that no help is wanted (B-22); then there is no decision (Wgs art. 4a lid 2). */
@Formulier(value = "systematische-intake-afzienBevestigen", schrijft = "intakeUitkomst")
class AfzienBevestigen implements Taakformulier<AfzienBevestigen.Invoer> {

    enum Wijze {
        BRIEF,
        MAIL,
        GESPREK
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate bevestigdOp,
            @NotNull Wijze wijze,
            @NotNull @AssertTrue Boolean uitdrukkelijk,
            @Size(max = 2000) String reden,
            @NotNull @AssertTrue Boolean adviesGegeven) {}

    private final Intaketermijnen termijnen;

    AfzienBevestigen(Intaketermijnen termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("bevestigdOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        termijnen.zietAf(taak.dossiernummer(), invoer.bevestigdOp());
        return Feiten.van("intakeUitkomst", "AFGEZIEN");
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.bevestigdOp();
    }
}
