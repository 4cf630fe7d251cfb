package nl.schuldhulproute.begeleiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** A contact during guidance, and what it calls for (NVVK-belofte 6; B-14, B-16, B-43). */
@Formulier(
        value = "begeleiding-inwonerBegeleiden",
        schrijft = {"vervolg"})
class InwonerBegeleiden implements Taakformulier<InwonerBegeleiden.Invoer> {

    enum Vervolg {
        VERDER,
        EVALUEREN,
        PRODUCT
    }

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gesprokenOp,
            @NotNull @Size(max = 4000) String verslag,
            @NotNull Vervolg vervolg) {}

    private final Evaluatiedag evaluatiedag;
    private final Doelen doelen;
    private final Producten producten;
    private final Wijzigingsvoorstellen voorstellen;

    InwonerBegeleiden(
            Evaluatiedag evaluatiedag, Doelen doelen, Producten producten, Wijzigingsvoorstellen voorstellen) {
        this.evaluatiedag = evaluatiedag;
        this.doelen = doelen;
        this.producten = producten;
        this.voorstellen = voorstellen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "evaluatie",
                evaluatiedag.afgesproken(taak),
                "doelen",
                doelen.nu(taak.dossiernummer()),
                "wijzigingen",
                voorstellen.laatste(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.vervolg() == Vervolg.PRODUCT
                && producten
                        .findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer())
                        .isEmpty()) {
            throw new Invoerfout("vervolg", "er loopt geen product; een nieuw product komt erbij na een evaluatie");
        }
        return Feiten.van("vervolg", invoer.vervolg());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
