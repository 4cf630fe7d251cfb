package nl.schuldhulproute.gebeurtenis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.beleid.Wijzigingsverzoek;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.dossier.Opschortingen;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/**
 * Lets the term to decide on the aanvraag stand still and run again (Awb art. 4:15). The register of terms moves the ends; the
 * case keeps why, and what the resident was told. A9 says until when it is expected to last.
 */
@Component
class Stilstanden {

    static final String VERWACHT = "ST";

    private static final String WIJZIGING = Wijzigingsverzoek.BESLISTERMIJN;

    /**
     * Article 4:15 is about a decision on an aanvraag. A term to decide on an objection (A17) only moves by article 7:10 lid 2
     * to 4, while it is completed or by an extension: article 7:14 leaves 4:15 out.
     */
    private static final Set<String> OP_AANVRAAG = Set.of("A10", WIJZIGING);

    private final Termijnregister register;
    private final Opschortingen opschortingen;
    private final Bezwaarschriften bezwaarschriften;
    private final Besluitconcepten concepten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Clock klok;

    Stilstanden(
            Termijnregister register,
            Opschortingen opschortingen,
            Bezwaarschriften bezwaarschriften,
            Besluitconcepten concepten,
            Wijzigingsvoorstellen voorstellen,
            Clock klok) {
        this.concepten = concepten;
        this.voorstellen = voorstellen;
        this.register = register;
        this.opschortingen = opschortingen;
        this.bezwaarschriften = bezwaarschriften;
        this.klok = klok;
    }

    /** The running terms to decide: for those the municipality can be in default (Awb art. 4:17, and 7:14 with 4.1.3.2). */
    List<Termijn> besluiten(String nummer) {
        return register.lopende(nummer).stream()
                .filter(termijn -> register.soort(termijn).opschortbaar())
                .filter(this::isWettelijk)
                .toList();
    }

    /**
     * Who asks for a change, makes an aanvraag (Awb art. 1:3 lid 3). Without that the term for the change is one that the
     * municipality chose itself: then nobody waits for a decision by law.
     */
    private boolean isWettelijk(Termijn termijn) {
        return !termijn.code().equals(WIJZIGING)
                || concepten
                        .findById(Besluitconcept.id(termijn.onderwerp()))
                        .flatMap(voorstellen::gevraagdOp)
                        .isPresent();
    }

    /** The running terms that may stand still and do not yet, also those that have lapsed (Awb art. 4:15, 7:14). */
    List<Termijn> lopend(String nummer) {
        return besluiten(nummer).stream()
                .filter(termijn -> OP_AANVRAAG.contains(termijn.code()))
                .filter(termijn -> termijn.opgeschortVanaf().isEmpty())
                .toList();
    }

    /** Whether the inwoner is asked in the intake to complete the aanvraag (A7), and the term stands still for it. */
    boolean vultAan(String nummer) {
        return register.lopend(nummer, "A7").isPresent() && !stilstaand(nummer).isEmpty();
    }

    /** Not a term that stands still while an objection is completed: whoever deals with the objection lets it run again. */
    List<Termijn> stilstaand(String nummer) {
        return register.lopende(nummer).stream()
                .filter(termijn -> termijn.opgeschortVanaf().isPresent())
                .filter(termijn -> open(termijn).isPresent())
                .toList();
    }

    /**
     * @param gekozen the terms, by {@link #sleutel}
     * @param gebeurdOp the day of the request, or the first day of another ground
     * @param tot the last day that is expected not to count
     */
    void schortOp(String nummer, Set<String> gekozen, Opschorting.Grond grond, LocalDate gebeurdOp, LocalDate tot) {
        LocalDate vanaf = grond.eersteDag(gebeurdOp);
        if (tot.isBefore(vanaf)) {
            throw new Invoerfout("stilTot", "deze dag ligt voor de eerste dag van de stilstand");
        }
        for (Termijn termijn : kies("opTeSchorten", lopend(nummer), gekozen)) {
            eisTeStoppen(termijn, vanaf);
            register.opschorten(termijn.sleutel(), vanaf);
            opschortingen.save(new Opschorting(nummer, termijn.id(), grond, vanaf, tot, klok.instant()));
        }
        verwacht(nummer);
    }

    private static void eisTeStoppen(Termijn termijn, LocalDate vanaf) {
        if (vanaf.isAfter(termijn.einde())) {
            throw new Invoerfout(
                    "gebeurdOp",
                    "op deze dag was de termijn al voorbij (laatste dag %s); een termijn die voorbij is, kan niet meer stilstaan"
                            .formatted(Dagtekst.van(termijn.einde())));
        }
        if (!vanaf.isAfter(termijn.startOp())) {
            throw new Invoerfout(
                    "gebeurdOp",
                    "op deze dag liep de termijn nog niet; zij begon op %s".formatted(Dagtekst.van(termijn.startOp())));
        }
        termijn.hervatOp().filter(vanaf::isBefore).ifPresent(hervat -> {
            throw new Invoerfout(
                    "gebeurdOp",
                    "op deze dag stond de termijn al stil; zij liep weer vanaf %s".formatted(Dagtekst.van(hervat)));
        });
    }

    /** @param op the first day that counts again */
    void hervat(String nummer, Set<String> gekozen, LocalDate op, String veld) {
        for (Termijn termijn : kies("teHervatten", stilstaand(nummer), gekozen)) {
            LocalDate vanaf = termijn.opgeschortVanaf().orElseThrow();
            if (op.isBefore(vanaf)) {
                throw new Invoerfout(
                        veld, "op deze dag stond de termijn nog niet stil; dat begon op " + Dagtekst.van(vanaf));
            }
            register.hervatten(termijn.sleutel(), op);
            open(termijn).ifPresent(opschorting -> {
                opschorting.isHervat(op);
                opschortingen.save(opschorting);
            });
        }
        verwacht(nummer);
    }

    /** Everything that stands still runs again from this day. */
    void hervatAlles(String nummer, LocalDate op, String veld) {
        hervat(
                nummer,
                Set.copyOf(stilstaand(nummer).stream().map(Stilstanden::sleutel).toList()),
                op,
                veld);
    }

    /** The ground is still there; a later day is expected. */
    void duurtTot(String nummer, LocalDate tot) {
        for (Termijn termijn : stilstaand(nummer)) {
            open(termijn).ifPresent(opschorting -> {
                opschorting.duurtTot(tot);
                opschortingen.save(opschorting);
            });
        }
        verwacht(nummer);
    }

    /** Brings ST in line: the first day on which someone must look whether a term runs again. */
    void verwacht(String nummer) {
        Optional<Opschorting> eerste = stilstaand(nummer).stream()
                .flatMap(termijn -> open(termijn).stream())
                .min(Comparator.comparing(Opschorting::verwachtTot));
        if (eerste.isPresent()) {
            LocalDate vandaag = LocalDate.now(klok);
            register.zetOp(
                    new Termijnsleutel(nummer, VERWACHT),
                    eerste.get().vanaf().isAfter(vandaag)
                            ? vandaag
                            : eerste.get().vanaf(),
                    eerste.get().verwachtTot());
        } else {
            register.lopend(nummer, VERWACHT)
                    .ifPresent(termijn ->
                            register.vervallen(termijn.sleutel(), LocalDate.now(klok), "De beslistermijn loopt weer."));
        }
    }

    /** All that stood still in this case, with the term, in the order in which it was told to us. */
    List<Map.Entry<Opschorting, Termijn>> alle(String nummer) {
        List<Termijn> termijnen = register.alle(nummer);
        return opschortingen.findByDossiernummerOrderById(nummer).stream()
                .map(opschorting -> Map.entry(
                        opschorting,
                        termijnen.stream()
                                .filter(termijn -> termijn.id().equals(opschorting.termijn()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    String naam(Termijn termijn) {
        return register.soort(termijn).naam() + overBezwaar(termijn);
    }

    private String overBezwaar(Termijn termijn) {
        return bezwaarschriften.findByDossiernummerOrderById(termijn.dossiernummer()).stream()
                .filter(bezwaar -> bezwaar.onderwerp().equals(termijn.onderwerp()))
                .findFirst()
                .map(bezwaar -> " van " + Dagtekst.van(bezwaar.ontvangenOp()))
                .orElse("");
    }

    void bewaar(Opschorting opschorting) {
        opschortingen.save(opschorting);
    }

    /** As a question offers them: the name and the last day. */
    List<Map<String, String>> keuzes(List<Termijn> termijnen) {
        return termijnen.stream()
                .map(termijn -> Map.of(
                        "label",
                        "%s (laatste dag %s)".formatted(naam(termijn), Dagtekst.van(termijn.einde())),
                        "value",
                        sleutel(termijn)))
                .toList();
    }

    static String sleutel(Termijn termijn) {
        return String.valueOf(termijn.id());
    }

    private Optional<Opschorting> open(Termijn termijn) {
        return opschortingen.findFirstByTermijnAndHervatOpIsNullOrderByIdDesc(termijn.id());
    }

    private static List<Termijn> kies(String veld, List<Termijn> mogelijk, Set<String> gekozen) {
        List<Termijn> termijnen = mogelijk.stream()
                .filter(termijn -> gekozen != null && gekozen.contains(sleutel(termijn)))
                .toList();
        if (gekozen == null || gekozen.isEmpty()) {
            throw new Invoerfout(veld, "kies minstens een termijn");
        }
        if (termijnen.size() != gekozen.size()) {
            throw new Invoerfout(veld, "kies uit de termijnen die er staan");
        }
        return termijnen;
    }
}
