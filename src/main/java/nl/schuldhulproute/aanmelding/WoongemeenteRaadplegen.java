package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Crisistermijn;

/** Who helps someone that lives elsewhere, in consultation with the home municipality (M-12, M-13). */
@Formulier(
        value = "aanmelding-woongemeenteRaadplegen",
        schrijft = {"woongemeente"})
class WoongemeenteRaadplegen implements Taakformulier<WoongemeenteRaadplegen.Invoer> {

    enum Omstandigheid {
        VERHUIZING,
        DETENTIE,
        ANDERS,
        GEEN
    }

    enum Helper {
        HIER_HELPEN,
        OVERDRAGEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate overlegdOp,
            @NotNull @Size(max = 100) String gemeente,
            @NotNull @Size(max = 100) String gesprokenMet,
            @NotNull Omstandigheid omstandigheid,
            @NotNull Helper woongemeente,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Dossiers dossiers;
    private final Crisistermijn crisistermijn;

    WoongemeenteRaadplegen(Dossiers dossiers, Crisistermijn crisistermijn) {
        this.dossiers = dossiers;
        this.crisistermijn = crisistermijn;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "overlegdOp",
                taak.vandaag(),
                "woonplaats",
                Bereikbaar.tekst(dossiers.aanvrager(taak.dossiernummer()).woonplaats()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "overlegdOp", invoer.overlegdOp());
        if (invoer.woongemeente() == Helper.HIER_HELPEN) {
            if (invoer.omstandigheid() == Omstandigheid.GEEN) {
                throw new Invoerfout("woongemeente", "hier helpen kan alleen bij een bijzondere omstandigheid");
            }
            Dossier dossier = dossiers.dossier(taak.dossiernummer());
            if (dossier.aanvraagOp() == null) {
                // From this day on treated as a resident (M-13).
                dossier.aanvraagGedaan(invoer.overlegdOp());
                dossiers.bewaar(dossier);
                crisistermijn.aanvraag(dossier.nummer(), invoer.overlegdOp());
            }
        }
        return Feiten.van("woongemeente", invoer.woongemeente());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.overlegdOp();
    }
}
