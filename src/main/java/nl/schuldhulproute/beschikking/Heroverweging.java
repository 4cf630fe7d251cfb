package nl.schuldhulproute.beschikking;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Invoerfout;
import org.springframework.stereotype.Component;

/**
 * What was found while an objection was dealt with, for whoever drafts the decision on it: it names why there was no hearing (Awb
 * art. 7:12 lid 1), rests on the reconsideration (art. 7:11), and says why where it departs from the advice of the committee
 * (art. 7:13 lid 7).
 */
@Component
class Heroverweging {

    private static final String AFWIJKING = "Wij volgen het advies van de commissie niet: ";

    private static final int LANGSTE = 4000;

    private final Bezwaarschriften bezwaarschriften;

    Heroverweging(Bezwaarschriften bezwaarschriften) {
        this.bezwaarschriften = bezwaarschriften;
    }

    /** What the draft of the reasons begins with; empty for every other decision. */
    String tekst(Besluitconcept concept) {
        return bezwaar(concept)
                .map(bezwaar -> Stream.of(bezwaar.heroverweging(), zonderZitting(bezwaar))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n\n")))
                .orElse("");
    }

    /** The outcome that the committee advises, as the question about the outcome names it; empty when none advised. */
    String advies(Besluitconcept concept) {
        return bezwaar(concept).map(Bezwaar::advies).orElse("");
    }

    String adviesInWoorden(Besluitconcept concept) {
        return bezwaar(concept)
                .map(Bezwaar::advies)
                .map(advies -> Besluituitkomst.valueOf(advies).naam())
                .orElse("");
    }

    /**
     * The reasons as the decision gives them, with why it departs from the advice.
     *
     * @throws Invoerfout when it departs from the advice and does not say why
     */
    String metAfwijking(Besluitconcept concept, Besluituitkomst uitkomst, String motivering, String afwijking) {
        String advies = advies(concept);
        if (advies.isEmpty() || advies.equals(uitkomst.name()) || motivering.contains(AFWIJKING)) {
            return motivering;
        }
        if (afwijking == null) {
            throw new Invoerfout(
                    "afwijking",
                    "vul dit in: de commissie adviseert iets anders, en de beslissing zegt waarom u daarvan afwijkt (Awb art. 7:13 lid 7)");
        }
        String geheel = motivering + "\n\n" + AFWIJKING + afwijking;
        if (geheel.length() > LANGSTE) {
            throw new Invoerfout("afwijking", "samen met de motivering is dit te lang; maak een van beide korter");
        }
        return geheel;
    }

    private Optional<Bezwaar> bezwaar(Besluitconcept concept) {
        return concept.soort() == Soort.BESLISSING_OP_BEZWAAR && concept.zaak() != null
                ? bezwaarschriften.findById(Bezwaar.id(concept.zaak()))
                : Optional.empty();
    }

    private static String zonderZitting(Bezwaar bezwaar) {
        if (bezwaar.horen() == null || bezwaar.horen() == Bezwaar.Horen.HOORZITTING) {
            return null;
        }
        return "Er was geen hoorzitting: %s (%s). %s"
                .formatted(
                        bezwaar.horen().omschrijving(),
                        bezwaar.horen().grondslag(),
                        Objects.requireNonNullElse(bezwaar.horenToelichting(), ""))
                .strip();
    }
}
