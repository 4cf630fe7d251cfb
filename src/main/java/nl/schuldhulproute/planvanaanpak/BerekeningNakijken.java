package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.dossier.JaNee;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** A human looks at what we computed, with the reasons, before the plan goes on with it (M-41, M-42; T-22). */
@Formulier(
        value = "plan-van-aanpak-berekeningNakijken",
        schrijft = {"berekeningKlopt"})
class BerekeningNakijken implements Taakformulier<BerekeningNakijken.Invoer> {

    record Invoer(@NotNull JaNee oordeel, @Size(max = 2000) String toelichting) {}

    private final Regeluitkomsten regeluitkomsten;

    BerekeningNakijken(Regeluitkomsten regeluitkomsten) {
        this.regeluitkomsten = regeluitkomsten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "berekening",
                regeluitkomsten.alsTekst(
                        taak.dossiernummer(), Regel.BESLAGVRIJE_VOET, Regel.VTLB, Regel.AFLOSCAPACITEIT));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.van("berekeningKlopt", invoer.oordeel() == JaNee.JA);
    }
}
