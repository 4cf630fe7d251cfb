package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The talk in which the resident says again that the help may stop, and hears what that means (art. 17 lid 1 onder b). */
@Formulier(
        value = "voortijdige-beeindiging-wensBevestigen",
        schrijft = {"bevestigd", "besluitNodig", "beeindigd"})
class WensBevestigen implements Taakformulier<WensBevestigen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate gesprokenOp,
            @NotNull Boolean gevolgenUitgelegd,
            @NotNull Wens wens,
            Boolean schuldenZelfOpgelost,
            @NotNull @Size(max = 2000) String toelichting) {}

    enum Wens {
        STOPPEN,
        DOORGAAN
    }

    private final Dossiers dossiers;
    private final Toegang toegang;

    WensBevestigen(Dossiers dossiers, Toegang toegang) {
        this.dossiers = dossiers;
        this.toegang = toegang;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean stopt = invoer.wens() == Wens.STOPPEN;
        if (stopt && !invoer.gevolgenUitgelegd()) {
            throw new Invoerfout(
                    "gevolgenUitgelegd", "leg eerst uit wat stoppen betekent; pas daarna kan de inwoner kiezen");
        }
        if (stopt) {
            Dossier dossier = dossiers.dossier(taak.dossiernummer());
            dossier.gaatEindigenOmdat(
                    Boolean.TRUE.equals(invoer.schuldenZelfOpgelost())
                            ? Uitstroomreden.ZELF
                            : Uitstroomreden.INGETROKKEN);
            dossiers.bewaar(dossier);
        }
        boolean besluitNodig = toegang.isVerleend(taak.dossiernummer());
        return Feiten.van("bevestigd", stopt).en("besluitNodig", besluitNodig).en("beeindigd", stopt && !besluitNodig);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gesprokenOp();
    }
}
