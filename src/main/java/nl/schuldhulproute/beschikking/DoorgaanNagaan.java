package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Erfgenamen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Keuzewoorden;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * Somebody died while a decision is being withdrawn. A human says whether that still makes sense; the letters then go to an heir
 * (BW art. 4:182), or to the partner who stays. Once it was made known, only what follows from it is left, and that needs
 * neither.
 */
@Formulier(value = DoorgaanNagaan.FORMULIER, schrijft = "doorgaan")
class DoorgaanNagaan implements Taakformulier<DoorgaanNagaan.Invoer>, Keuzewoorden {

    static final String FORMULIER = "besluit-intrekken-doorgaanNagaan";

    enum Keuze {
        ANDER("Ja: de brieven gaan naar de partner, die leeft en in dit dossier staat"),
        ERFGENAAM("Ja: de brieven gaan naar een erfgenaam, en ook naar de partner als die er is"),
        ONBEKEND("Ja: er is geen erfgenaam te vinden, en de brieven gaan naar het laatste adres"),
        UITVOEREN("Het is al ingetrokken: voer alleen het gevolg nog uit"),
        STOPT("Nee: intrekken is niet meer nodig");

        private final String opschrift;

        Keuze(String opschrift) {
            this.opschrift = opschrift;
        }
    }

    record Invoer(
            @NotNull Keuze keuze,
            @Size(max = 200) String erfgenaam,
            @Size(max = 300) String erfgenaamAdres,
            @Size(max = 300) String laatsteAdres,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Erfgenamen erfgenamen;
    private final Besluitenboek boek;

    DoorgaanNagaan(Erfgenamen erfgenamen, Besluitenboek boek) {
        this.erfgenamen = erfgenamen;
        this.boek = boek;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        boolean ingetrokken = isIngetrokken(taak);
        Optional<Persoon> overledene = erfgenamen.overledene(taak.dossiernummer());
        return Map.of(
                "overledene",
                overledene.map(Persoon::naam).orElse("-"),
                "laatsteAdres",
                overledene
                        .map(persoon -> String.join("\n", persoon.adresregels()))
                        .orElse(""),
                "alIngetrokken",
                ingetrokken ? "Het besluit is al ingetrokken, en dat blijft zo: voer het gevolg nog uit." : "",
                "keuzes",
                Arrays.stream(Keuze.values())
                        .filter(keuze -> keuze != (ingetrokken ? Keuze.STOPT : Keuze.UITVOEREN))
                        .map(keuze -> Map.of("label", keuze.opschrift, "value", keuze.name()))
                        .toList());
    }

    @Override
    public Map<String, String> bij(String formulier, String veld) {
        return formulier.equals(FORMULIER) && veld.equals("keuze")
                ? Arrays.stream(Keuze.values()).collect(Collectors.toMap(Keuze::name, keuze -> keuze.opschrift))
                : Map.of();
    }

    @Override
    public Optional<String> kern(String formulier) {
        return Optional.empty();
    }

    /** What was made known cannot be stopped any more, and what follows from it has still to be done. */
    private boolean isIngetrokken(Taak taak) {
        Long betreft = taak.feit("betreft", Long.class);
        return betreft != null && boek.isIngetrokken(betreft);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.keuze() == Keuze.STOPT && isIngetrokken(taak)) {
            throw new Invoerfout("keuze", "het besluit is al ingetrokken. Voer het gevolg van de intrekking uit");
        }
        if (invoer.keuze() == Keuze.UITVOEREN && !isIngetrokken(taak)) {
            throw new Invoerfout("keuze", "het besluit is nog niet ingetrokken. Kies of het intrekken doorgaat");
        }
        if (invoer.keuze() == Keuze.ERFGENAAM) {
            Long betreft = taak.feit("betreft", Long.class);
            if (betreft == null) {
                throw new Invoerfout("keuze", "kies eerst, in de andere taak, welk besluit niet klopt");
            }
            erfgenamen.noteer(
                    erfgenamen.overledene(taak.dossiernummer()).orElseThrow(),
                    invoer.erfgenaam(),
                    invoer.erfgenaamAdres(),
                    Besluit.onderwerp(betreft));
        }
        if (invoer.keuze() == Keuze.ONBEKEND) {
            erfgenamen.zijnOnbekend(
                    erfgenamen.overledene(taak.dossiernummer()).orElseThrow(),
                    invoer.laatsteAdres(),
                    invoer.toelichting());
        }
        return Feiten.van("doorgaan", invoer.keuze() != Keuze.STOPT);
    }
}
