package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.beleid.Cijfers;
import nl.schuldhulproute.beleid.Vtlb;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Component;

/** The debts of a case and the proposal to the creditors, as forms show them and as the rule of distribution needs them. */
@Component
class Schuldeisers {

    private final Schulden schulden;
    private final Voorstellen voorstellen;
    private final Plannen plannen;
    private final Cijfers cijfers;
    private final Termijnregister termijnen;

    Schuldeisers(
            Schulden schulden, Voorstellen voorstellen, Plannen plannen, Cijfers cijfers, Termijnregister termijnen) {
        this.termijnen = termijnen;
        this.cijfers = cijfers;
        this.schulden = schulden;
        this.voorstellen = voorstellen;
        this.plannen = plannen;
    }

    List<Schuld> van(String dossiernummer) {
        return schulden.findByDossiernummerAndVervallenOpIsNullOrderById(dossiernummer);
    }

    long totaalCent(String dossiernummer) {
        return van(dossiernummer).stream().mapToLong(Schuld::bedragCent).sum();
    }

    /** Cents a month, from the newest plan; null while it is not known. */
    Long afloscapaciteit(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(Plan::afloscapaciteit)
                .orElse(null);
    }

    /** Whether the afloscapaciteit rests on amounts that nobody confirmed, or that are from before the norms changed. */
    boolean isIndicatief(String dossiernummer, LocalDate op) {
        boolean indicatief = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .filter(Plan::indicatief)
                .isPresent();
        return indicatief
                || termijnen
                        .lopend(dossiernummer, "A38")
                        .filter(geldig -> Vtlb.isVerouderd(geldig.startOp(), op))
                        .isPresent();
    }

    /** What is owed and what can be paid off, for a solution of this kind. */
    Aanbodbedrag.Feiten feiten(String dossiernummer, Oplossing.Soort soort) {
        return new Aanbodbedrag.Feiten(soort, afloscapaciteit(dossiernummer), totaalCent(dossiernummer));
    }

    /** Why paying back everything does not fit, when this kind of solution does that; empty when it fits. */
    Optional<String> pastNiet(String dossiernummer, Oplossing.Soort soort, LocalDate op) {
        return Aanbodbedrag.isVolledig(soort)
                ? Aanbodbedrag.pastNiet(feiten(dossiernummer, soort), grens(op))
                : Optional.empty();
    }

    /** Debts that take longer to pay back are problematic: then nobody agrees to pay back everything. */
    Cijfer grens(LocalDate op) {
        return cijfers.op("problematisch-maanden", op);
    }

    /** What to start from for a proposal. */
    Uitslag<Long> uitgangspunt(Aanbodbedrag.Feiten feiten, LocalDate op) {
        return Aanbodbedrag.uitgangspunt(feiten, cijfers, op);
    }

    Uitslag<List<Verdeling.Deel>> verdeling(String dossiernummer, Long beschikbaarCent, LocalDate op) {
        return Verdeling.van(
                van(dossiernummer).stream()
                        .map(schuld -> new Verdeling.Vordering(schuld.id(), schuld.preferent(), schuld.bedragCent()))
                        .toList(),
                beschikbaarCent,
                cijfers.op(Verdeling.FACTOR, op));
    }

    /** The newest proposal of this case. */
    Voorstel voorstel(String dossiernummer) {
        return voorstellen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .orElseThrow(() -> new IllegalStateException("dossier " + dossiernummer + ": er is geen voorstel"));
    }

    /** Rows for a table in a form. */
    List<Map<String, Object>> rijen(String dossiernummer) {
        return rijen(dossiernummer, Map.of());
    }

    List<Map<String, Object>> rijenMetVoorstel(String dossiernummer) {
        return rijen(
                dossiernummer,
                voorstel(dossiernummer).regels().stream()
                        .collect(Collectors.toMap(Voorstel.Regel::schuld, Voorstel.Regel::aanbodCent)));
    }

    List<Map<String, Object>> rijen(String dossiernummer, Map<Long, Long> aanbod) {
        return van(dossiernummer).stream().map(schuld -> rij(schuld, aanbod)).toList();
    }

    private static Map<String, Object> rij(Schuld schuld, Map<Long, Long> aanbod) {
        Map<String, Object> rij = new LinkedHashMap<>();
        rij.put("schuldeiser", schuld.schuldeiser());
        rij.put("preferent", schuld.preferent() ? "ja" : "nee");
        rij.put("bedrag", Euro.tekst(schuld.bedragCent()));
        rij.put("aanbod", Euro.tekst(aanbod.getOrDefault(schuld.id(), 0L)));
        return rij;
    }
}
