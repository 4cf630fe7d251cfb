package nl.schuldhulproute.bezwaar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * Somebody died while the municipality is in default. What it owes is a claim that the heirs inherit (BW art. 4:182), so the
 * decision on the dwangsom is made known to one of them (Awb art. 3:41, 4:18).
 */
@Formulier("ingebrekestelling-erfgenaamNagaan")
class ErfgenaamNagaan implements Taakformulier<ErfgenaamNagaan.Invoer> {

    enum Keuze {
        ANDER,
        ERFGENAAM,
        ONBEKEND
    }

    record Invoer(
            @NotNull Keuze keuze,
            @Size(max = 200) String erfgenaam,
            @Size(max = 300) String erfgenaamAdres,
            @Size(max = 300) String laatsteAdres,
            @Size(max = 2000) String toelichting) {}

    private final Erfgenamen erfgenamen;

    ErfgenaamNagaan(Erfgenamen erfgenamen) {
        this.erfgenamen = erfgenamen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Optional<Persoon> overledene = erfgenamen.overledene(taak.dossiernummer());
        return Map.of(
                "overledene",
                overledene.map(Persoon::naam).orElse("-"),
                "laatsteAdres",
                overledene
                        .map(persoon -> String.join("\n", persoon.adresregels()))
                        .orElse(""));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() == Keuze.ERFGENAAM) {
            erfgenamen.noteer(
                    erfgenamen.overledene(taak.dossiernummer()).orElseThrow(),
                    invoer.erfgenaam(),
                    invoer.erfgenaamAdres(),
                    taak.feit("ingebrekestelling", String.class));
        }
        if (invoer.keuze() == Keuze.ONBEKEND) {
            erfgenamen.zijnOnbekend(
                    erfgenamen.overledene(taak.dossiernummer()).orElseThrow(),
                    invoer.laatsteAdres(),
                    invoer.toelichting());
        }
        return Feiten.geen();
    }
}
