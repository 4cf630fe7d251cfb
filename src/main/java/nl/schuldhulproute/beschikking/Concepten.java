package nl.schuldhulproute.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Wijzigingsverzoek;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** The draft that a task is about, and what its forms tell of it. */
@Component
class Concepten {

    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Besluitconcepten concepten;
    private final Besluiten besluiten;
    private final Plannen plannen;
    private final Besluitaarden aarden;
    private final Wijzigingsvoorstellen voorstellen;
    private final Termijnregister termijnen;
    private final Wijzigingsverzoek verzoek;
    private final Clock klok;

    Concepten(
            Besluitconcepten concepten,
            Besluiten besluiten,
            Plannen plannen,
            Besluitaarden aarden,
            Wijzigingsvoorstellen voorstellen,
            Termijnregister termijnen,
            Wijzigingsverzoek verzoek,
            Clock klok) {
        this.verzoek = verzoek;
        this.termijnen = termijnen;
        this.concepten = concepten;
        this.besluiten = besluiten;
        this.plannen = plannen;
        this.aarden = aarden;
        this.voorstellen = voorstellen;
        this.klok = klok;
    }

    /**
     * A new draft without content; a wijzigingsbesluit is about what was proposed (T-24, T-35).
     *
     * @param betreft the earlier decision that it is about; null when there is none
     * @param zaak the objection or the notice that it decides on; null when there is none
     * @param overVervolg whether it is about another way with the arrangement: then only about what was proposed for that
     */
    Besluitconcept nieuw(
            String dossiernummer, Besluitconcept.Soort soort, Long betreft, String zaak, boolean overVervolg) {
        if (aarden.van(soort).gaatOverEenBesluit() && betreft == null) {
            throw new IllegalStateException(
                    "dossier " + dossiernummer + ": een besluit van soort " + soort + " gaat over een eerder besluit");
        }
        if (betreft != null
                && besluiten
                        .findById(betreft)
                        .filter(eerder -> eerder.dossiernummer().equals(dossiernummer))
                        .isEmpty()) {
            throw new IllegalStateException("dossier " + dossiernummer + ": besluit " + betreft + " bestaat niet");
        }
        Besluitconcept concept =
                concepten.save(new Besluitconcept(dossiernummer, soort, betreft, zaak, klok.instant()));
        if (soort == Besluitconcept.Soort.WIJZIGING) {
            voorstellen.komenIn(concept, overVervolg);
            startTermijn(concept);
        }
        return concept;
    }

    /** On a request that is talked over again the first term runs on, with the dwangsom for it if there is one (Awb art. 4:17). */
    private void startTermijn(Besluitconcept concept) {
        Optional<LocalDate> gevraagdOp = voorstellen.gevraagdOp(concept);
        Optional<Termijn> lopend = gevraagdOp.flatMap(dag -> verzoek.termijnNogOpen(concept.dossiernummer()));
        if (lopend.isPresent()) {
            concept.heeftTermijnVan(lopend.get().onderwerp());
            concepten.save(concept);
        } else {
            termijnen.start(
                    wijziging(concept),
                    gevraagdOp.orElseGet(() -> LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM)));
        }
    }

    /** The term to make it known, one for each draft: several decisions can be in the making. */
    static Termijnsleutel bekendmaking(Besluitconcept concept) {
        return new Termijnsleutel(concept.dossiernummer(), "A14", concept.onderwerp());
    }

    /** The term to decide on a change of the plan; from the request for it, if there was one, through all drafts on it (Awb art. 4:13). */
    static Termijnsleutel wijziging(Besluitconcept concept) {
        return new Termijnsleutel(concept.dossiernummer(), Wijzigingsverzoek.BESLISTERMIJN, concept.termijnOnderwerp());
    }

    /** What changes from the day on which this decision is made known, one line each; empty when nothing waits for it. */
    String voorgesteld(Besluitconcept concept) {
        return voorstellen.tekst(concept);
    }

    /** The decision was made known: what was proposed counts from that day, or was refused. */
    void isBekendgemaakt(Besluitconcept concept, LocalDate op) {
        if (Besluituitkomst.valueOf(concept.uitkomst()) == Besluituitkomst.VERZOEK_AFWIJZEN) {
            voorstellen.vervallen(concept, op, "Het verzoek van de inwoner is afgewezen.");
        } else {
            voorstellen.gaanIn(concept, op);
        }
        isAfgehandeld(concept);
    }

    /** Nothing changes: what was proposed falls away. */
    void gaatNietDoor(Besluitconcept concept, LocalDate op) {
        laatVervallen(concept, op, "Er is besloten het plan niet te wijzigen.");
    }

    /** It is weighed or talked over again; what then comes out of that is proposed anew, or beside an amount that waits on. */
    void wordtHeroverwogen(Besluitconcept concept, LocalDate op) {
        String reden = Wijzigingsvoorstellen.OPNIEUW_BESPROKEN;
        // Afterwards an amount that waits on is in no draft.
        boolean gevraagd = voorstellen.gevraagdOp(concept).isPresent();
        voorstellen.wordenHeroverwogen(concept, op, reden);
        if (gevraagd) {
            // The resident still waits for a decision on his request (Awb art. 4:13 and 4:17).
            isAfgehandeld(concept);
        } else {
            vervalt(concept, op, reden);
        }
    }

    /** Something else took its place; nothing is decided. */
    void isAchterhaald(Besluitconcept concept, LocalDate op) {
        laatVervallen(concept, op, "Het voorstel was achterhaald.");
    }

    /** Nobody waits for this decision any more. */
    private void laatVervallen(Besluitconcept concept, LocalDate op, String reden) {
        voorstellen.vervallen(concept, op, reden);
        vervalt(concept, op, reden);
    }

    private void vervalt(Besluitconcept concept, LocalDate op, String reden) {
        termijnen.lopend(wijziging(concept)).ifPresent(termijn -> termijnen.vervallen(termijn.sleutel(), op, reden));
        isAfgehandeld(concept);
    }

    private void isAfgehandeld(Besluitconcept concept) {
        concept.isAfgehandeld();
        concepten.save(concept);
    }

    Besluitconcept van(Taak taak) {
        Long id = taak.feit("concept", Long.class);
        return concepten
                .findById(id)
                .filter(concept -> concept.dossiernummer().equals(taak.dossiernummer()))
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + taak.dossiernummer() + ": concept " + id + " bestaat niet"));
    }

    void bewaar(Besluitconcept concept) {
        concepten.save(concept);
    }

    /** True when there is a plan with all seven items of art. 9 lid 2 (M-36–M-42). */
    boolean heeftPlanOpHoofdlijnen(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .filter(Plan::isVolledigOpHoofdlijnen)
                .isPresent();
    }

    /** What the draft contains now: what the drafter wrote, and what follows from the dossier; empty when nothing. */
    String inhoud(Besluitconcept concept) {
        return Stream.of(
                        concept.verandering(),
                        aarden.van(concept).inhoud(concept, Besluituitkomst.valueOf(concept.uitkomst())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** From now on the draft contains what it contains now, whatever becomes of the dossier. */
    void legInhoudVast(Besluitconcept concept) {
        String inhoud = inhoud(concept);
        concept.bevat(inhoud.isEmpty() ? null : inhoud);
    }

    /** The draft in short, for every form in which somebody reads, sends or makes it known: what, on what ground and why. */
    Map<String, Object> toon(Besluitconcept concept, String inhoud) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("uitkomst", uitkomst(concept));
        waarden.put("artikel", concept.artikel());
        waarden.put("motivering", concept.motivering());
        waarden.put("inhoud", inhoud == null ? "" : inhoud.replace("\n", "\n\n"));
        waarden.put("voorgesteld", voorgesteld(concept));
        waarden.put("betreft", betreft(concept));
        return waarden;
    }

    /** The earlier decision that it is about, in words; empty when there is none. */
    String betreft(Besluitconcept concept) {
        if (concept.betreft() == null) {
            return "";
        }
        Besluit eerder = besluiten.findById(concept.betreft()).orElseThrow();
        return "%s: %s, bekendgemaakt op %s"
                .formatted(
                        aarden.van(eerder.soort()).naam(),
                        Besluituitkomst.valueOf(eerder.uitkomst()).naam(),
                        dag(eerder.bekendgemaaktOp()));
    }

    static String uitkomst(Besluitconcept concept) {
        return Besluituitkomst.valueOf(concept.uitkomst()).naam();
    }

    static String dag(LocalDate dag) {
        return DAG.format(dag);
    }
}
