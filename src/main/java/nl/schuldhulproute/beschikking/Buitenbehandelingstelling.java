package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/**
 * The aanvraag is not taken into consideration (Awb art. 4:5 lid 1): only after a hersteltermijn (A7) that was given and
 * passed unused, and only when the decision is made known within four weeks after it (lid 4; A8). After that the power has
 * gone, and the municipality decides on the substance.
 */
@Component
final class Buitenbehandelingstelling implements Besluitaard {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Termijnregister termijnen;

    Buitenbehandelingstelling(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Soort soort() {
        return Soort.NIET_IN_BEHANDELING;
    }

    @Override
    public String naam() {
        return "aanvraag niet in behandeling nemen";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.NIET_BEHANDELEN, Besluituitkomst.WEL_BEHANDELEN);
    }

    @Override
    public List<Regel> regels() {
        return List.of();
    }

    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        if (uitkomst != Besluituitkomst.NIET_BEHANDELEN) {
            return List.of();
        }
        Optional<Termijn> herstel = termijnen.laatste(concept.dossiernummer(), "A7");
        List<String> bezwaren = new ArrayList<>();
        if (herstel.isEmpty()) {
            bezwaren.add("er is geen tijd gegeven om de aanvraag aan te vullen (Awb art. 4:5 lid 1)");
        } else if (!op.isAfter(herstel.get().einde())) {
            bezwaren.add("de inwoner heeft tot en met %s de tijd om aan te vullen (Awb art. 4:5 lid 1)"
                    .formatted(DAG.format(herstel.get().einde())));
        } else if (herstel.get().voldaanOp().isPresent()) {
            bezwaren.add("de inwoner heeft de aanvraag aangevuld: beslis op de inhoud (Awb art. 4:5 lid 1)");
        }
        termijnen
                .laatste(concept.dossiernummer(), "A8")
                .filter(termijn -> op.isAfter(termijn.einde()))
                .ifPresent(termijn -> bezwaren.add(
                        "dit kon tot en met %s. De aanvraag kan niet meer buiten behandeling blijven: beslis op de inhoud (Awb art. 4:5 lid 4)"
                                .formatted(DAG.format(termijn.einde()))));
        return bezwaren;
    }

    /** The law wants it made known in time, and not only decided (Awb art. 4:5 lid 4). */
    @Override
    public List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        return bezwaren(concept, Besluituitkomst.valueOf(concept.uitkomst()), op);
    }

    @Override
    public void blijftZoalsHetIs(Besluitconcept concept, LocalDate op) {
        termijnen
                .lopend(concept.dossiernummer(), "A8")
                .ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, "De aanvraag wordt toch behandeld."));
    }

    /** It ends the aanvraag, so there is no decision on access to wait for any more. */
    @Override
    public List<String> voldoetAan(Besluitconcept concept) {
        return List.of("A8", "A10", "A10-toezegging");
    }

    @Override
    public Optional<String> termijn(Besluitconcept concept) {
        return Optional.of("A8");
    }
}
