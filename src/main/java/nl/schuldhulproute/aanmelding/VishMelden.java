package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The inwoner is registered in VISH at the aanmelding, where the municipality chose that moment (NVVK-belofte 5; B-33; A25). */
@Formulier("aanmelding-vishMelden")
class VishMelden implements Taakformulier<VishMelden.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gemeldOp,
            @NotNull @Size(max = 100) String kenmerk) {}

    private final Dossiers dossiers;
    private final Meldingen meldingen;
    private final Termijnregister register;
    private final Clock klok;

    VishMelden(Dossiers dossiers, Meldingen meldingen, Termijnregister register, Clock klok) {
        this.dossiers = dossiers;
        this.meldingen = meldingen;
        this.register = register;
        this.klok = klok;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "gemeldOp", invoer.gemeldOp());
        meldingen.save(new Melding(
                null,
                null,
                taak.dossiernummer(),
                Melding.Systeem.VISH,
                "Schuldhulp aangemeld",
                invoer.kenmerk(),
                invoer.gemeldOp(),
                null,
                klok.instant(),
                taak.uitvoerder()));
        register.lopend(taak.dossiernummer(), "A25")
                .ifPresent(termijn -> register.voldaan(termijn.sleutel(), invoer.gemeldOp()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gemeldOp();
    }
}
