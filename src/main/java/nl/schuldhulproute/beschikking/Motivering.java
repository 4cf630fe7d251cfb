package nl.schuldhulproute.beschikking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitgrond;
import nl.schuldhulproute.dossier.Besluitgronden;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Redentekst;
import nl.schuldhulproute.dossier.Toegangstoetsing;
import org.springframework.stereotype.Component;

/**
 * What the draft of a decision begins with: the kept reasons of the rules and what the caseworker wrote, so that the
 * letter says why (Awb art. 3:46) and on which article it rests (Awb art. 3:47). The drafter may change every word.
 */
@Component
class Motivering {

    private final Besluitgronden gronden;
    private final Besluitaarden aarden;
    private final Afweging afweging;

    Motivering(Besluitgronden gronden, Besluitaarden aarden, Afweging afweging) {
        this.gronden = gronden;
        this.aarden = aarden;
        this.afweging = afweging;
    }

    /** What the rules of this kind of decision found last. */
    List<Besluitgrond> gronden(String dossiernummer, Besluitconcept.Soort soort) {
        return gronden.nu(dossiernummer, aarden.van(soort).regels());
    }

    /** The same, as it is kept with the decision. */
    String bewaarvorm(String dossiernummer, Besluitconcept.Soort soort) {
        return gronden.bewaarvorm(gronden(dossiernummer, soort));
    }

    /** The reasons in the order in which they count, with the provision of each; empty when no rule was asked. */
    String tekst(String dossiernummer, Besluitconcept.Soort soort) {
        Stream<String> redenen = redenen(dossiernummer, soort).stream().map(Redentekst::regel);
        Stream<String> mens = soort == Besluitconcept.Soort.TOEGANG
                ? afweging.laatste(dossiernummer).map(Toegangstoetsing::afweging).stream()
                : Stream.empty();
        return Stream.concat(mens, redenen).collect(Collectors.joining("\n"));
    }

    /** The provision of the decisive reason; empty when no rule was asked, or when the caseworker goes another way. */
    String artikel(String dossiernummer, Besluitconcept.Soort soort) {
        if (soort == Besluitconcept.Soort.TOEGANG && !volgtHetAdvies(dossiernummer)) {
            return "";
        }
        return redenen(dossiernummer, soort).stream()
                .findFirst()
                .map(Reden::grondslag)
                .orElse("");
    }

    private boolean volgtHetAdvies(String dossiernummer) {
        return afweging.laatste(dossiernummer)
                .filter(toetsing -> toetsing.advies() != null && toetsing.voornemen() != null)
                .filter(toetsing ->
                        toetsing.advies().name().equals(toetsing.voornemen().name()))
                .isPresent();
    }

    private List<Reden> redenen(String dossiernummer, Besluitconcept.Soort soort) {
        return gronden(dossiernummer, soort).stream()
                .flatMap(grond -> grond.redenen().stream())
                .toList();
    }
}
