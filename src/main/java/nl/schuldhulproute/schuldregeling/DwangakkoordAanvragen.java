package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * A judge is asked to impose the agreement (Fw art. 287a); after the hearing the decision comes in time (A33). Or on second
 * thoughts it is not asked: the creditors agree after all, or another way is better.
 */
@Formulier(
        value = "dwangakkoord-dwangakkoordAanvragen",
        schrijft = {"verzoekGedaan", "zittingBekend", "dwangakkoord"})
class DwangakkoordAanvragen implements Taakformulier<DwangakkoordAanvragen.Invoer> {

    enum Omdat {
        ALSNOG_AKKOORD,
        ANDERE_WEG
    }

    record Invoer(
            Boolean tochNiet,
            @PastOrPresent LocalDate aangevraagdOp,
            @Size(max = 100) String kenmerk,
            LocalDate zittingOp,
            Omdat omdat,
            @PastOrPresent LocalDate bekendOp) {}

    private final Schuldeisers schuldeisers;
    private final Voorstellen voorstellen;
    private final Dwangakkoordafloop afloop;
    private final Termijnregister termijnen;

    DwangakkoordAanvragen(
            Schuldeisers schuldeisers, Voorstellen voorstellen, Dwangakkoordafloop afloop, Termijnregister termijnen) {
        this.termijnen = termijnen;
        this.schuldeisers = schuldeisers;
        this.voorstellen = voorstellen;
        this.afloop = afloop;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Boolean.TRUE.equals(invoer.tochNiet())
                ? tochNiet(taak.dossiernummer(), invoer)
                : aangevraagd(taak.dossiernummer(), invoer);
    }

    private Feiten aangevraagd(String nummer, Invoer invoer) {
        if (invoer.aangevraagdOp() == null) {
            throw new Invoerfout("aangevraagdOp", "vul in wanneer het verzoek is ingediend");
        }
        if (invoer.zittingOp() != null) {
            Datum.nietVoor("zittingOp", invoer.zittingOp(), invoer.aangevraagdOp(), "het verzoek");
            termijnen.start(nummer, "A33", invoer.zittingOp());
        }
        Voorstel voorstel = schuldeisers.voorstel(nummer);
        voorstel.dwangakkoordGevraagd(invoer.aangevraagdOp());
        voorstellen.save(voorstel);
        return Feiten.van("verzoekGedaan", true).en("zittingBekend", invoer.zittingOp() != null);
    }

    private Feiten tochNiet(String nummer, Invoer invoer) {
        if (invoer.omdat() == null) {
            throw new Invoerfout("omdat", "kies waarom er geen verzoek komt");
        }
        if (invoer.bekendOp() == null) {
            throw new Invoerfout("bekendOp", "vul in wanneer dit bekend was");
        }
        boolean akkoord = invoer.omdat() == Omdat.ALSNOG_AKKOORD;
        if (akkoord) {
            afloop.alsnogAkkoord(nummer, invoer.bekendOp());
        } else {
            afloop.geenAkkoord(nummer, invoer.bekendOp());
        }
        return Feiten.van("verzoekGedaan", false).en("zittingBekend", false).en("dwangakkoord", akkoord);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return Boolean.TRUE.equals(invoer.tochNiet()) ? invoer.bekendOp() : invoer.aangevraagdOp();
    }
}
