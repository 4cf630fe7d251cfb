package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Lengte;
import nl.schuldhulproute.termijn.Overgang;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rule: which version of the rules counts in a case (VNG-model art. 19 lid 2; M-89). A change holds for decisions from its day.
 * A case in which access or a change of the plan was decided on before keeps of the rules of each of those decisions what is
 * better for the resident; which way is better is said with each {@link Instelling}, and for lengths of terms here. A case
 * that was not decided on has the rules of the day.
 */
@Service
public class Overgangsrecht implements Overgang {

    static final String ARTIKEL = "VNG-model art. 19 lid 2; M-89";

    /**
     * What the resident gets after access: longer nazorg and more time to act is better, and so is less waiting for us. A term
     * that is not here has the length of the day on which it starts.
     */
    private static final Map<String, Gunstig<Integer>> TERMIJNEN = Map.of(
            "A11", Gunstig.MEER,
            "A29", Gunstig.MINDER,
            "A30", Gunstig.MEER,
            "A42-vroeg", Gunstig.MINDER,
            "A43", Gunstig.MEER,
            "A44", Gunstig.MEER,
            "A46", Gunstig.MEER,
            "A48", Gunstig.MEER);

    /** What gives help, and under which rules (art. 19 lid 2 speaks of decisions). */
    private static final Set<Soort> REGELS_VAN_TOEN = EnumSet.of(Soort.TOEGANG, Soort.WIJZIGING);

    private final Beleid beleid;
    private final Termijnen termijnen;
    private final Besluiten besluiten;
    private final Regeluitkomsten uitkomsten;

    Overgangsrecht(Beleid beleid, Termijnen termijnen, Besluiten besluiten, Regeluitkomsten uitkomsten) {
        this.beleid = beleid;
        this.termijnen = termijnen;
        this.besluiten = besluiten;
        this.uitkomsten = uitkomsten;
    }

    /** What holds in this case on this day. */
    @Transactional(readOnly = true)
    public <T> T geldt(String dossiernummer, Instelling<T> instelling, LocalDate dag) {
        return uitslag(dossiernummer, instelling, dag).uitkomst();
    }

    /** As {@link #geldt}, and keeps with the case why when the older rules count. */
    @Transactional
    public <T> T pasToe(String dossiernummer, Instelling<T> instelling, LocalDate dag) {
        Uitslag<T> uitslag = uitslag(dossiernummer, instelling, dag);
        if (!uitslag.uitkomst().equals(beleid.op(dag).van(instelling))) {
            bewaar(
                    dossiernummer,
                    instelling.naam() + ": " + instelling.tekst(uitslag.uitkomst()),
                    uitslag.redenen(),
                    dag);
        }
        return uitslag.uitkomst();
    }

    private <T> Uitslag<T> uitslag(String dossiernummer, Instelling<T> instelling, LocalDate dag) {
        return kies(instelling, beleid, beslotenOp(dossiernummer), dag);
    }

    /**
     * @param toen the day of the decision, or of the aanvraag
     * @param nu the day for which is asked
     */
    public static <T> Uitslag<T> kies(Instelling<T> instelling, Beleid beleid, LocalDate toen, LocalDate nu) {
        return kies(instelling, beleid, List.of(toen), nu);
    }

    /**
     * @param besloten the days of the decisions, the oldest first
     * @param nu the day for which is asked
     */
    static <T> Uitslag<T> kies(Instelling<T> instelling, Beleid beleid, List<LocalDate> besloten, LocalDate nu) {
        Map<LocalDate, String> toen = new LinkedHashMap<>();
        T nieuw = beleid.op(nu).van(instelling);
        T beste = nieuw;
        if (!besloten.isEmpty()) {
            BinaryOperator<T> gunstigste = instelling.gunstig().beste();
            T oud = beleid.op(besloten.get(0)).van(instelling);
            for (LocalDate dag : besloten) {
                T destijds = beleid.op(dag).van(instelling);
                oud = gunstigste.apply(oud, destijds);
                toen.put(dag, instelling.tekst(destijds));
            }
            beste = gunstigste.apply(oud, nieuw);
        }
        return Uitslag.van(
                beste,
                List.of(reden(
                        instelling.naam(),
                        instelling.tekst(beste),
                        toen,
                        instelling.tekst(nieuw),
                        beste.equals(nieuw))));
    }

    @Override
    @Transactional
    public Termijnsoort kies(String dossiernummer, Termijnsoort nu, LocalDate start) {
        Termijnsoort beste = geldt(dossiernummer, nu);
        if (beste.equals(nu)) {
            return nu;
        }
        Map<LocalDate, String> toen = new LinkedHashMap<>();
        for (LocalDate dag : beslotenOp(dossiernummer)) {
            toen.put(dag, lengte(termijnen.soort(nu.code(), dag)).toString());
        }
        String lengte = lengte(beste).toString();
        Reden reden = reden(beste.naam(), lengte, toen, lengte(nu).toString(), false);
        bewaar(dossiernummer, beste.naam() + ": " + lengte, List.of(reden), start);
        return beste;
    }

    @Override
    @Transactional(readOnly = true)
    public Termijnsoort geldt(String dossiernummer, Termijnsoort nu) {
        Gunstig<Integer> gunstig = TERMIJNEN.get(nu.code());
        List<LocalDate> besloten = beslotenOp(dossiernummer);
        if (gunstig == null || besloten.isEmpty() || nu.lengte().isEmpty()) {
            return nu;
        }
        Termijnsoort beste = nu;
        for (LocalDate dag : besloten) {
            Termijnsoort toen = termijnen.soort(nu.code(), dag);
            int aantal = lengte(beste).aantal();
            beste = gunstig.beste().apply(lengte(toen).aantal(), aantal) == aantal ? beste : toen;
        }
        return beste;
    }

    private static Lengte lengte(Termijnsoort soort) {
        return soort.lengte().orElseThrow();
    }

    private static Reden reden(String wat, String beste, Map<LocalDate, String> toen, String nieuw, boolean nieuwTelt) {
        String oud = toen.entrySet().stream()
                .map(regels -> "Op %s gold: %s.".formatted(Dag.inWoorden(regels.getKey()), regels.getValue()))
                .collect(Collectors.joining(" "));
        Stream<Feit> feiten = Stream.concat(
                toen.entrySet().stream()
                        .map(regels -> new Feit("de regels van " + Dag.inWoorden(regels.getKey()), regels.getValue())),
                Stream.of(new Feit("de regels van nu", nieuw)));
        return new Reden(
                nieuwTelt
                        ? "%s: %s. Dat is wat nu geldt.".formatted(wat, beste)
                        : "%s: %s. %s Nu geldt: %s. Wat toen gold en beter is voor de inwoner, blijft gelden."
                                .formatted(wat, beste, oud, nieuw),
                ARTIKEL,
                feiten.toList(),
                List.of());
    }

    private void bewaar(String dossiernummer, String uitkomst, List<Reden> redenen, LocalDate op) {
        uitkomsten.bewaar(dossiernummer, Regel.OVERGANGSRECHT, uitkomst, redenen, op);
    }

    private List<LocalDate> beslotenOp(String dossiernummer) {
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(besluit -> REGELS_VAN_TOEN.contains(besluit.soort()))
                .map(Besluit::beslotenOp)
                .distinct()
                .sorted()
                .toList();
    }
}
