package nl.schuldhulproute.dossier;

import java.time.LocalDate;
import java.util.List;

/** What a phase knows that stands in the way of a decision which another phase drafts. */
public interface Beletsel {

    /**
     * Why a decision of this kind that is to the detriment of the resident cannot be taken yet, in Dutch; empty when it
     * can.
     *
     * @param op the day of the decision
     */
    List<String> tegen(String dossiernummer, Besluitconcept.Soort soort, LocalDate op);
}
