package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The notice in VISH is taken out, by hand (VNG-model art. 6 lid 2; A25). */
@Formulier(value = "beeindiging-vishAfmelden")
class VishAfmelden implements Taakformulier<VishAfmelden.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate afgemeldOp,
            @Size(max = 100) String kenmerk) {}

    private final OpenMeldingen meldingen;

    VishAfmelden(OpenMeldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return meldingen.toon(taak.dossiernummer(), Melding.Systeem.VISH);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        meldingen.beeindig(taak.dossiernummer(), Melding.Systeem.VISH, invoer.afgemeldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgemeldOp();
    }
}
