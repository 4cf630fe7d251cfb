package nl.schuldhulproute.beeindiging;

import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import org.springframework.stereotype.Component;

/** Whether the help was granted: what was never granted needs no decision to stop. */
@Component
class Toegang {

    private final Besluiten besluiten;

    Toegang(Besluiten besluiten) {
        this.besluiten = besluiten;
    }

    boolean isVerleend(String dossiernummer) {
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(besluit -> besluit.soort() == Soort.TOEGANG)
                .reduce((eerder, later) -> later)
                .filter(besluit -> besluit.uitkomst().equals("TOEKENNEN"))
                .isPresent();
    }
}
