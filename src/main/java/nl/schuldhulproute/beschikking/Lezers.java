package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Invoerfout;
import org.springframework.stereotype.Component;

/**
 * Who may draft a decision and who may read it. Never the same person ({@link Besluitconcept#beoordeel}; B-25), and on an
 * objection nobody who took part in the decision objected to (Awb art. 10:3 lid 3).
 */
@Component
class Lezers {

    private final Besluiten besluiten;

    Lezers(Besluiten besluiten) {
        this.besluiten = besluiten;
    }

    /**
     * @throws Invoerfout at this field when this user may not work on the decision
     */
    void controleer(Besluitconcept concept, String gebruiker, String veld) {
        if (concept.soort() == Besluitconcept.Soort.BESLISSING_OP_BEZWAAR && concept.betreft() != null) {
            Besluit eerder = besluiten.findById(concept.betreft()).orElseThrow();
            if (gebruiker.equals(eerder.opgesteldDoor()) || gebruiker.equals(eerder.beoordeeldDoor())) {
                throw new Invoerfout(
                        veld,
                        "u werkte mee aan het besluit waartegen bezwaar is gemaakt; een ander moet erover beslissen (Awb art. 10:3 lid 3)");
            }
        }
    }
}
