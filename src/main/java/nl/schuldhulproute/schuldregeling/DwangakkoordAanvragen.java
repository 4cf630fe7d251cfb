package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** A judge is asked to impose the agreement (Fw art. 287a); after the hearing the decision comes in time (A33). */
@Formulier(
        value = "dwangakkoord-dwangakkoordAanvragen",
        schrijft = {"zittingBekend"})
class DwangakkoordAanvragen implements Taakformulier<DwangakkoordAanvragen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate aangevraagdOp,
            @Size(max = 100) String kenmerk,
            LocalDate zittingOp) {}

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Termijnregister termijnen;

    DwangakkoordAanvragen(Schuldeisers schuldeisers, Voorstellen voorstellen, Termijnregister termijnen) {
        this.termijnen = termijnen;
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.zittingOp() != null) {
            Datum.nietVoor("zittingOp", invoer.zittingOp(), invoer.aangevraagdOp(), "het verzoek");
            termijnen.start(taak.dossiernummer(), "A33", invoer.zittingOp());
        }
        Voorstel voorstel = schuldeisers.voorstel(taak.dossiernummer());
        voorstel.dwangakkoordGevraagd(invoer.aangevraagdOp());
        voorstellen.save(voorstel);
        return Feiten.van("zittingBekend", invoer.zittingOp() != null);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.aangevraagdOp();
    }
}
