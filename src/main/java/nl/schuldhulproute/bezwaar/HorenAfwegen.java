package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaar.Horen;
import nl.schuldhulproute.dossier.Bezwaar.Oordeel;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Who objects is heard, unless one of the five grounds of the law is there; the decision names it (Awb art. 7:2, 7:3, 7:12). */
@Formulier(
        value = "bezwaar-horenAfwegen",
        schrijft = {"hoorzitting"})
class HorenAfwegen implements Taakformulier<HorenAfwegen.Invoer> {

    record Invoer(@NotNull Horen horen, @Size(max = 2000) String toelichting) {}

    private final Bezwaarzaken zaken;

    HorenAfwegen(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("nietOntvankelijk", bezwaar.oordeel() == Oordeel.NIET_ONTVANKELIJK);
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        if (invoer.horen() != Horen.HOORZITTING && invoer.toelichting() == null) {
            throw new Invoerfout(
                    "toelichting", "schrijf op waarom er geen hoorzitting is; dit komt ook in de beslissing");
        }
        boolean nietOntvankelijk = bezwaar.oordeel() == Oordeel.NIET_ONTVANKELIJK;
        if (invoer.horen() == Horen.KENNELIJK_NIET_ONTVANKELIJK && !nietOntvankelijk) {
            throw new Invoerfout("horen", "het bezwaar is ontvankelijk; kies een andere reden of een hoorzitting");
        }
        boolean overDeInhoud = invoer.horen() == Horen.KENNELIJK_ONGEGROND || invoer.horen() == Horen.TEGEMOETGEKOMEN;
        if (overDeInhoud && nietOntvankelijk) {
            throw new Invoerfout("horen", "het bezwaar is niet-ontvankelijk; over de inhoud wordt niet beslist");
        }
        if (overDeInhoud) {
            zaken.eisOnbevangen(bezwaar, taak.uitvoerder(), "horen");
        }
        bezwaar.wordtGehoord(invoer.horen(), invoer.horen() == Horen.HOORZITTING ? null : invoer.toelichting());
        zaken.bewaar(bezwaar);
        return Feiten.van("hoorzitting", invoer.horen() == Horen.HOORZITTING);
    }
}
