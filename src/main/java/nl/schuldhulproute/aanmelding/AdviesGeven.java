package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Information and advice for someone who asks no more than that (B-11, M-11). */
@Formulier(
        value = "aanmelding-adviesGeven",
        schrijft = {"vervolg"})
class AdviesGeven implements Taakformulier<AdviesGeven.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gegevenOp,
            @NotNull @Size(max = 4000) String advies,
            @Size(max = 150) String verwezenNaar,
            @NotNull @AssertTrue Boolean weetTerugTeKomen) {}

    private final Dossiers dossiers;

    AdviesGeven(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("gegevenOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "gegevenOp", invoer.gegevenOp());
        return Feiten.van("vervolg", "ADVIES");
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gegevenOp();
    }
}
