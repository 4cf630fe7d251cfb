package nl.schuldhulproute.beschikking;

import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Onbevangenheid;
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
     * @throws nl.schuldhulproute.dossier.Invoerfout at this field when this user may not work on the decision
     */
    void controleer(Besluitconcept concept, String gebruiker, String veld) {
        if (concept.soort() == Besluitconcept.Soort.BESLISSING_OP_BEZWAAR && concept.betreft() != null) {
            Onbevangenheid.eis(besluiten.findById(concept.betreft()).orElseThrow(), gebruiker, veld);
        }
    }
}
