package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Standfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Startformulier;
import nl.schuldhulproute.proces.Taak;

/** In which case something happened. */
@Formulier("gebeurtenis-melden-dossierKiezen")
class DossierKiezen implements Startformulier<DossierKiezen.Invoer> {

    record Invoer(
            @NotNull
            @Size(max = 20)
            @Pattern(regexp = "D-\\d{4}-\\d{6}", message = "schrijf het nummer als D-2026-000042")
            String dossiernummer) {}

    private final Dossiers dossiers;
    private final Situaties situaties;

    DossierKiezen(Dossiers dossiers, Situaties situaties) {
        this.dossiers = dossiers;
        this.situaties = situaties;
    }

    @Override
    public Gestart verwerk(Taak taak, Invoer invoer) {
        String nummer = invoer.dossiernummer();
        if (!dossiers.bestaat(nummer)) {
            throw new Invoerfout("dossiernummer", "er is geen dossier met dit nummer");
        }
        if (!situaties.van(nummer).kanIets()) {
            throw new Standfout(
                    "dossiernummer",
                    dossiers.dossier(nummer).beeindigdOp() == null
                            ? "voor dit dossier loopt geen route"
                            : "dit dossier is al gesloten; er is niets meer te melden");
        }
        return new Gestart(nummer, Feiten.geen());
    }
}
