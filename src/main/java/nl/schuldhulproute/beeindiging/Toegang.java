package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import org.springframework.stereotype.Component;

/**
 * Whether the help is granted, by the decision that holds now: what was never granted, or not any more, needs no decision
 * to stop.
 */
@Component
class Toegang {

    private final Besluitenboek besluiten;

    Toegang(Besluitenboek besluiten) {
        this.besluiten = besluiten;
    }

    boolean isVerleend(String dossiernummer) {
        return besluiten.geldend(dossiernummer).stream()
                .filter(besluit -> besluit.soort() == Soort.TOEGANG)
                .reduce((eerder, later) -> later)
                .filter(besluit -> besluit.uitkomst().equals("TOEKENNEN"))
                .isPresent();
    }
}
