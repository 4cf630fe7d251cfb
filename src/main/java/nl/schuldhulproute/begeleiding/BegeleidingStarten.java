package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Guidance starts at once, by the municipality itself or handed over warmly (NVVK-belofte 6; B-14, B-43). States the day of
 * the first evaluation (A40) and the expected end, from which the last day of the nazorgtoets follows (NT).
 */
@Formulier(
        value = "begeleiding-begeleidingStarten",
        schrijft = {"nazorgtoetsBegonnen"})
class BegeleidingStarten implements Taakformulier<BegeleidingStarten.Invoer> {

    enum Uitvoering {
        EIGEN,
        OVERGEDRAGEN
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gestartOp,
            @NotNull Uitvoering uitvoering,
            @Size(max = 200) String overgedragenAan,
            @NotNull @Size(max = 2000) String afspraken,
            @NotNull LocalDate eersteEvaluatieOp,
            @NotNull LocalDate verwachtEinde) {}

    private final Producten producten;
    private final Evaluatiedag evaluatiedag;
    private final Termijnregister register;

    BegeleidingStarten(Producten producten, Evaluatiedag evaluatiedag, Termijnregister register) {
        this.producten = producten;
        this.evaluatiedag = evaluatiedag;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        waarden.put(
                "producten",
                Productrijen.tabel(producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer())));
        waarden.put("uiterlijk", evaluatiedag.uiterlijkTekst(taak));
        register.lopend(taak.dossiernummer(), Evaluatiedag.TERMIJN)
                .ifPresent(termijn -> waarden.put(
                        "eersteEvaluatieOp", termijn.eindeOnverschoven().toString()));
        register.lopend(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN)
                .ifPresent(termijn ->
                        waarden.put("verwachtEinde", termijn.startOp().toString()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.uitvoering() == Uitvoering.OVERGEDRAGEN && invoer.overgedragenAan() == null) {
            throw new Invoerfout("overgedragenAan", "vul in aan wie u de inwoner hebt overgedragen");
        }
        if (!invoer.verwachtEinde().isAfter(taak.vandaag())) {
            throw new Invoerfout("verwachtEinde", "vul een dag in die na vandaag ligt");
        }
        evaluatiedag.spreekAf(taak, "eersteEvaluatieOp", invoer.eersteEvaluatieOp());
        register.start(taak.dossiernummer(), NazorgtoetsAfnemen.TERMIJN, invoer.verwachtEinde());
        return Feiten.van("nazorgtoetsBegonnen", false);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gestartOp();
    }
}
