package nl.schuldhulproute.schuldregeling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schulden;
import nl.schuldhulproute.dossier.Voorstel;
import nl.schuldhulproute.dossier.Voorstellen;
import org.springframework.stereotype.Component;

/** The debts of a case and the proposal to the creditors, as forms show them and as the rule of distribution needs them. */
@Component
class Schuldeisers {

    private final Schulden schulden;
    private final Voorstellen voorstellen;
    private final Plannen plannen;

    Schuldeisers(Schulden schulden, Voorstellen voorstellen, Plannen plannen) {
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

    /** Cents a month, from the newest plan; zero while it is not known. */
    long afloscapaciteit(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .map(Plan::afloscapaciteit)
                .orElse(0L);
    }

    List<Verdeling.Deel> verdeling(String dossiernummer, long beschikbaarCent) {
        return Verdeling.van(
                van(dossiernummer).stream()
                        .map(schuld -> new Verdeling.Vordering(schuld.id(), schuld.preferent(), schuld.bedragCent()))
                        .toList(),
                beschikbaarCent);
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
        rij.put("bedrag", Geld.van(schuld.bedragCent()));
        rij.put("aanbod", Geld.van(aanbod.getOrDefault(schuld.id(), 0L)));
        return rij;
    }
}
