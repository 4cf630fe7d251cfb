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

/** The home municipality takes over, and the resident knows with whom (M-12). */
@Formulier(
        value = "aanmelding-warmOverdragen",
        schrijft = {"vervolg"})
class WarmOverdragen implements Taakformulier<WarmOverdragen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate overgedragenOp,
            @NotNull @Size(max = 150) String organisatie,
            @NotNull @Size(max = 100) String contactpersoon,
            @NotNull @AssertTrue Boolean inwonerWeet,
            Boolean toestemming,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Dossiers dossiers;

    WarmOverdragen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("overgedragenOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "overgedragenOp", invoer.overgedragenOp());
        return Feiten.van("vervolg", "DOORVERWEZEN");
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.overgedragenOp();
    }
}
