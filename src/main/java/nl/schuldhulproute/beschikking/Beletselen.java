package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Beletsel;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Invoerfout;
import org.springframework.stereotype.Component;

/** Asks every phase whether a decision to the detriment of the resident can be taken already. */
@Component
class Beletselen {

    private final List<Beletsel> beletselen;
    private final Besluitaarden aarden;

    Beletselen(List<Beletsel> beletselen, Besluitaarden aarden) {
        this.beletselen = List.copyOf(beletselen);
        this.aarden = aarden;
    }

    List<String> tegen(Besluitconcept concept, LocalDate op) {
        return beletselen.stream()
                .flatMap(beletsel -> beletsel.tegen(concept.dossiernummer(), concept.soort(), op).stream())
                .toList();
    }

    /**
     * @throws Invoerfout at this field when this outcome cannot be decided yet
     */
    void controleer(String veld, Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        List<String> tegen = uitkomst.kanBelasten() ? tegen(concept, op) : List.of();
        if (!tegen.isEmpty()) {
            throw new Invoerfout(veld, "dit besluit kan nog niet. " + String.join(" ", tegen));
        }
        List<String> bezwaren = aarden.van(concept).bezwaren(concept, uitkomst, op);
        if (!bezwaren.isEmpty()) {
            throw new Invoerfout(veld, String.join(". ", bezwaren));
        }
    }
}
