package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * Somebody died while a decision is being withdrawn. A human says whether that still makes sense; the letters then go to an heir
 * (BW art. 4:182), or to the partner who stays.
 */
@Formulier(value = "besluit-intrekken-doorgaanNagaan", schrijft = "doorgaan")
class DoorgaanNagaan implements Taakformulier<DoorgaanNagaan.Invoer> {

    enum Keuze {
        ANDER,
        ERFGENAAM,
        STOPT
    }

    record Invoer(
            @NotNull Keuze keuze,
            @Size(max = 200) String erfgenaam,
            @Size(max = 300) String erfgenaamAdres,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Erfgenamen erfgenamen;

    DoorgaanNagaan(Erfgenamen erfgenamen) {
        this.erfgenamen = erfgenamen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "overledene",
                erfgenamen.overledene(taak.dossiernummer()).map(Persoon::naam).orElse("-"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() == Keuze.ERFGENAAM) {
            erfgenamen.noteer(
                    erfgenamen.overledene(taak.dossiernummer()).orElseThrow(),
                    invoer.erfgenaam(),
                    invoer.erfgenaamAdres());
        }
        return Feiten.van("doorgaan", invoer.keuze() != Keuze.STOPT);
    }
}
