package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** No agreement, or obligations not met: a human chooses (Fw art. 287a; B-45, B-47). */
@Formulier(
        value = "schuldregeling-vervolgKiezen",
        schrijft = {"zonderAkkoord", "regelingUitkomst"})
class VervolgKiezen implements Taakformulier<VervolgKiezen.Invoer> {

    enum Vervolg {
        DWANGAKKOORD,
        WSNP,
        GEEN_REGELING
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate gekozenOp,
            @NotNull Vervolg zonderAkkoord,
            @NotBlank @Size(max = 2000) String reden) {}

    private final Termijnregister termijnen;

    VervolgKiezen(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "aanleiding",
                nietNagekomen(taak)
                        ? "De verplichtingen zijn niet nagekomen."
                        : "Niet alle schuldeisers gaan akkoord.");
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        boolean liep = nietNagekomen(taak);
        if (liep && invoer.zonderAkkoord() == Vervolg.DWANGAKKOORD) {
            throw new Invoerfout("zonderAkkoord", "de regeling is al ingegaan; een dwangakkoord kan dan niet meer");
        }
        if (invoer.zonderAkkoord() != Vervolg.DWANGAKKOORD) {
            for (String code : List.of("A29", "A30")) {
                termijnen
                        .lopend(nummer, code)
                        .ifPresent(termijn -> termijnen.vervallen(
                                termijn.sleutel(), invoer.gekozenOp(), "Er komt geen schuldregeling."));
            }
        }
        Feiten feiten = Feiten.van("zonderAkkoord", invoer.zonderAkkoord());
        return invoer.zonderAkkoord() == Vervolg.GEEN_REGELING ? feiten.en("regelingUitkomst", "GEEN") : feiten;
    }

    private static boolean nietNagekomen(Taak taak) {
        return Boolean.FALSE.equals(taak.feit("nagekomen", Boolean.class));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gekozenOp();
    }
}
