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

/** The real end date is reported to BKR, by hand (VNG-model art. 18; A24). */
@Formulier(value = "beeindiging-bkrAfmelden")
class BkrAfmelden implements Taakformulier<BkrAfmelden.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate afgemeldOp,
            @Size(max = 100) String kenmerk) {}

    private final OpenMeldingen meldingen;

    BkrAfmelden(OpenMeldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return meldingen.toon(taak.dossiernummer(), Melding.Systeem.BKR);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        meldingen.beeindig(taak.dossiernummer(), Melding.Systeem.BKR, invoer.afgemeldOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.afgemeldOp();
    }
}
