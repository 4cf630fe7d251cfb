package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.termijn.Dag;
import nl.schuldhulproute.termijn.Overgang;
import nl.schuldhulproute.termijn.Termijnen;
import nl.schuldhulproute.termijn.Termijnsoort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rule: which version of the rules counts in a case (VNG-model art. 19 lid 2; M-89). A change holds for decisions from its day.
 * A case whose access was decided on before keeps of the older rules what is better for the resident; which way is better is
 * said with each {@link Instelling}, and for lengths of terms here. A case that was not decided on has the rules of the day.
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
            "A43", Gunstig.MEER,
            "A44", Gunstig.MEER,
            "A46", Gunstig.MEER,
            "A48", Gunstig.MEER);

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
        LocalDate besloten = beslotenOp(dossiernummer).orElse(dag);
        return kies(instelling, beleid, besloten, dag);
    }

    /**
     * @param toen the day of the decision, or of the aanvraag
     * @param nu the day for which is asked
     */
    public static <T> Uitslag<T> kies(Instelling<T> instelling, Beleid beleid, LocalDate toen, LocalDate nu) {
        T oud = beleid.op(toen).van(instelling);
        T nieuw = beleid.op(nu).van(instelling);
        T beste = instelling.gunstig().beste().apply(oud, nieuw);
        return Uitslag.van(
                beste,
                List.of(reden(
                        instelling.naam(),
                        instelling.tekst(beste),
                        instelling.tekst(oud),
                        instelling.tekst(nieuw),
                        beste.equals(nieuw),
                        toen)));
    }

    @Override
    @Transactional
    public Termijnsoort kies(String dossiernummer, Termijnsoort nu, LocalDate start) {
        Termijnsoort toen = geldt(dossiernummer, nu);
        if (toen.equals(nu)) {
            return nu;
        }
        LocalDate besloten = beslotenOp(dossiernummer).orElseThrow();
        String lengte = toen.lengte().orElseThrow().toString();
        bewaar(
                dossiernummer,
                toen.naam() + ": " + lengte,
                List.of(reden(
                        toen.naam(), lengte, lengte, nu.lengte().orElseThrow().toString(), false, besloten)),
                start);
        return toen;
    }

    @Override
    @Transactional(readOnly = true)
    public Termijnsoort geldt(String dossiernummer, Termijnsoort nu) {
        Gunstig<Integer> gunstig = TERMIJNEN.get(nu.code());
        Optional<LocalDate> besloten = beslotenOp(dossiernummer);
        if (gunstig == null || besloten.isEmpty() || nu.lengte().isEmpty()) {
            return nu;
        }
        Termijnsoort toen = termijnen.soort(nu.code(), besloten.get());
        int aantal = nu.lengte().get().aantal();
        return gunstig.beste().apply(toen.lengte().orElseThrow().aantal(), aantal) == aantal ? nu : toen;
    }

    private static Reden reden(String wat, String beste, String oud, String nieuw, boolean nieuwTelt, LocalDate toen) {
        String op = Dag.inWoorden(toen);
        return new Reden(
                nieuwTelt
                        ? "%s: %s. Dat is wat nu geldt.".formatted(wat, beste)
                        : "%s: %s. Op %s gold: %s. Nu geldt: %s. Wat toen gold en beter is voor de inwoner, blijft gelden."
                                .formatted(wat, beste, op, oud, nieuw),
                ARTIKEL,
                List.of(new Feit("de regels van " + op, oud), new Feit("de regels van nu", nieuw)),
                List.of());
    }

    private void bewaar(String dossiernummer, String uitkomst, List<Reden> redenen, LocalDate op) {
        uitkomsten.bewaar(dossiernummer, Regel.OVERGANGSRECHT, uitkomst, redenen, op);
    }

    private Optional<LocalDate> beslotenOp(String dossiernummer) {
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(besluit -> besluit.soort() == Besluitconcept.Soort.TOEGANG)
                .max(Comparator.comparing(Besluit::id))
                .map(Besluit::beslotenOp);
    }
}
