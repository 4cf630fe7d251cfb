package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Redentekst;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import nl.schuldhulproute.dossier.Toegangstoetsing.Voornemen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** A human weighs the advice; who goes another way says why. */
@Formulier(value = "beschikking-toegangAfwegen", schrijft = "voornemen")
class ToegangAfwegen implements Taakformulier<ToegangAfwegen.Invoer> {

    enum Keuze {
        VERLENEN,
        WEIGEREN,
        OPNIEUW_VASTLEGGEN
    }

    record Invoer(
            @NotNull Keuze voornemen, @Size(max = 4000) String afweging) {}

    private final Afweging afweging;

    ToegangAfwegen(Afweging afweging) {
        this.afweging = afweging;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Toegangstoetsing toetsing = afweging.van(taak.dossiernummer());
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("advies", Afweging.naam(toetsing.advies()));
        waarden.put("redenen", Redentekst.metFeiten(afweging.redenen(taak.dossiernummer())));
        waarden.put("voornemen", toetsing.voornemen());
        waarden.put("afweging", toetsing.afweging());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.voornemen() == Keuze.OPNIEUW_VASTLEGGEN) {
            return Feiten.van("voornemen", invoer.voornemen());
        }
        Toegangstoetsing toetsing = afweging.van(taak.dossiernummer());
        if (invoer.voornemen() == Keuze.VERLENEN) {
            afweging.controleerVerblijf(taak.dossiernummer(), "voornemen");
        }
        if (invoer.afweging() == null
                && !invoer.voornemen().name().equals(toetsing.advies().name())) {
            throw new Invoerfout("afweging", "vul dit in: het advies van de toets is niet hetzelfde");
        }
        toetsing.isAfgewogen(Voornemen.valueOf(invoer.voornemen().name()), invoer.afweging());
        afweging.bewaar(toetsing);
        return Feiten.van("voornemen", invoer.voornemen());
    }
}
