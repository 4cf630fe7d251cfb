package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The Kennisgeving to the creditors, by hand; the 120 days begin (A29, A30; B-29, B-30, B-31). */
@Formulier(
        value = "schuldregeling-kennisgevingDoen",
        schrijft = {"convenant", "saldiActueel"})
class KennisgevingDoen implements Taakformulier<KennisgevingDoen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate gemeldOp,
            @NotBlank @Size(max = 100) String kenmerk,
            Boolean convenant,
            @Size(max = 2000) String incassopauze) {}

    private final Meldingsboek meldingen;
    private final Termijnregister termijnen;

    KennisgevingDoen(Meldingsboek meldingen, Termijnregister termijnen) {
        this.meldingen = meldingen;
        this.termijnen = termijnen;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        meldingen.schrijf(taak, Melding.Systeem.KENNISGEVING, "Kennisgeving", invoer.kenmerk(), invoer.gemeldOp());
        termijnen.start(taak.dossiernummer(), "A29", invoer.gemeldOp());
        boolean convenant = Boolean.TRUE.equals(invoer.convenant());
        if (convenant) {
            termijnen.start(taak.dossiernummer(), "A30", invoer.gemeldOp());
        }
        return Feiten.van("convenant", convenant).en("saldiActueel", false);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gemeldOp();
    }
}
