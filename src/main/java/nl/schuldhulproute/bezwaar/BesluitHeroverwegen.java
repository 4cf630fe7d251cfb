package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaar.Horen;
import nl.schuldhulproute.dossier.Bezwaar.Oordeel;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * The whole decision is looked at again (Awb art. 7:11), by somebody who did not take it, with the advice of the committee
 * where there is one (art. 7:13). Facts of weight that came after the hearing are heard first (art. 7:9).
 */
@Formulier(
        value = "bezwaar-besluitHeroverwegen",
        schrijft = {"hoorzitting"})
class BesluitHeroverwegen implements Taakformulier<BesluitHeroverwegen.Invoer> {

    enum Advies {
        GEGROND,
        DEELS_GEGROND,
        ONGEGROND,
        NIET_ONTVANKELIJK
    }

    record Invoer(
            @NotNull JaNee nieuweFeiten,
            @PastOrPresent LocalDate adviesOntvangenOp,
            Advies advies,
            @NotNull @Size(max = 4000) String heroverweging) {}

    private final Bezwaarzaken zaken;

    BesluitHeroverwegen(Bezwaarzaken zaken) {
        this.zaken = zaken;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Bezwaar bezwaar = zaken.van(taak);
        Map<String, Object> waarden = new HashMap<>(zaken.toon(bezwaar));
        waarden.put("commissie", bezwaar.commissie());
        waarden.put("ontvankelijk", bezwaar.oordeel() != Oordeel.NIET_ONTVANKELIJK);
        waarden.put(
                "gehoord",
                bezwaar.horen() == Horen.HOORZITTING
                        ? "De inwoner kon worden gehoord."
                        : "Er was geen hoorzitting: %s (%s). Zet die reden in de beslissing (Awb art. 7:12 lid 1)."
                                .formatted(
                                        bezwaar.horen().omschrijving(),
                                        bezwaar.horen().grondslag()));
        waarden.put("reden", Objects.requireNonNullElse(bezwaar.oordeelReden(), "-"));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Bezwaar bezwaar = zaken.van(taak);
        zaken.eisOnbevangen(bezwaar, taak.uitvoerder(), "heroverweging");
        if (invoer.nieuweFeiten() == JaNee.JA) {
            bezwaar.wordtGehoord(Horen.HOORZITTING, null);
            zaken.bewaar(bezwaar);
            return Feiten.van("hoorzitting", true);
        }
        if (bezwaar.commissie() && bezwaar.horen() == Horen.HOORZITTING) {
            if (invoer.adviesOntvangenOp() == null) {
                throw new Invoerfout(
                        "adviesOntvangenOp", "vul dit in: de commissie moet eerst adviseren (Awb art. 7:13)");
            }
            if (invoer.advies() == null) {
                throw new Invoerfout("advies", "vul dit in");
            }
        }
        bezwaar.isHeroverwogen(invoer.advies() == null ? null : invoer.advies().name(), invoer.heroverweging());
        zaken.bewaar(bezwaar);
        return Feiten.van("hoorzitting", false);
    }
}
