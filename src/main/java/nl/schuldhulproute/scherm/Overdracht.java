package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Afwezigen;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Routestand;
import nl.schuldhulproute.proces.Taakoverdracht;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands over the work of one colleague to another, all of it or none, with a line on the timeline of each case. */
@Service
class Overdracht {

    private final Routestand route;
    private final Taakoverdracht taken;
    private final Dossiers dossiers;
    private final Tijdlijn tijdlijn;
    private final Collegas collegas;
    private final Afwezigen afwezigen;
    private final Clock klok;

    Overdracht(
            Routestand route,
            Taakoverdracht taken,
            Dossiers dossiers,
            Tijdlijn tijdlijn,
            Collegas collegas,
            Afwezigen afwezigen,
            Clock klok) {
        this.route = route;
        this.taken = taken;
        this.dossiers = dossiers;
        this.tijdlijn = tijdlijn;
        this.collegas = collegas;
        this.afwezigen = afwezigen;
        this.klok = klok;
    }

    /**
     * What is asked.
     *
     * @param taken the ids of the tasks
     * @param blijvend the other also handles the cases from now on
     * @param alleDossiers also those cases in which nothing is open now; only when it is for good
     */
    record Opdracht(String van, String naar, Set<String> taken, boolean blijvend, boolean alleDossiers, String door) {}

    /** How much went over, and which tasks stayed because the other is not in their group. */
    record Gedaan(int taken, int dossiers, List<String> gebleven) {}

    @Transactional
    public Gedaan draagOver(Opdracht opdracht) {
        Map<String, List<Routestand.OpenTaak>> perDossier = route.takenVan(opdracht.van()).stream()
                .filter(taak -> opdracht.taken().contains(taak.id()) && taak.dossiernummer() != null)
                .collect(Collectors.groupingBy(Routestand.OpenTaak::dossiernummer, TreeMap::new, Collectors.toList()));
        int overgedragen = 0;
        List<String> gebleven = new ArrayList<>();
        Set<String> gewisseld = new LinkedHashSet<>();
        for (Map.Entry<String, List<Routestand.OpenTaak>> dossier : perDossier.entrySet()) {
            Taakoverdracht.Uitkomst uitkomst = taken.draagOver(
                    dossier.getValue().stream().map(Routestand.OpenTaak::id).toList(), opdracht.van(), opdracht.naar());
            overgedragen += uitkomst.overgedragen().size();
            uitkomst.gebleven().forEach(taak -> gebleven.add(dossier.getKey() + ": " + taak));
            boolean wisselt = opdracht.blijvend() && wisselt(dossier.getKey(), opdracht);
            if (wisselt) {
                gewisseld.add(dossier.getKey());
            }
            if (wisselt || !uitkomst.overgedragen().isEmpty()) {
                meld(dossier.getKey(), uitkomst.overgedragen(), wisselt, opdracht);
            }
        }
        if (opdracht.blijvend() && opdracht.alleDossiers()) {
            for (Dossier dossier : dossiers.vanBehandelaar(opdracht.van())) {
                if (wisselt(dossier.nummer(), opdracht)) {
                    gewisseld.add(dossier.nummer());
                    meld(dossier.nummer(), List.of(), true, opdracht);
                }
            }
        }
        return new Gedaan(overgedragen, gewisseld.size(), List.copyOf(gebleven));
    }

    /**
     * One task goes to a colleague who may do it and is not away.
     *
     * @param door whoever hands it over: the task is in his name or in nobody's
     * @return the name of the colleague
     * @throws Invoerfout when that cannot be
     */
    @Transactional
    public String draagTaakOver(Routestand.OpenTaak taak, String naar, String door) {
        String van = taak.opNaamVan();
        if (van != null && !van.equals(door)) {
            throw new Invoerfout(null, "Deze taak staat op naam van een collega; alleen die kan hem overdragen.");
        }
        if (ontvangers(taak).stream().noneMatch(collega -> collega.id().equals(naar))) {
            throw new Invoerfout("naar", "kies een collega uit de lijst");
        }
        if (!taken.draagTaakOver(taak.id(), van, naar)) {
            throw new Invoerfout(null, "Een collega heeft deze taak intussen. Er is niets overgedragen.");
        }
        meld(
                taak.dossiernummer(),
                List.of(taak.titel()),
                false,
                new Opdracht(van == null ? door : van, naar, Set.of(taak.id()), false, false, door));
        return collegas.naam(naar);
    }

    /** Who can get this task: those of its groups who are there and do not have it already. */
    List<Collegas.Collega> ontvangers(Routestand.OpenTaak taak) {
        Set<String> afwezig = afwezigen.op(LocalDate.now(klok));
        return taken.kandidaten(taak.id()).stream()
                .filter(collega -> !collega.id().equals(taak.opNaamVan()) && !afwezig.contains(collega.id()))
                .toList();
    }

    /** True when the case was handled by the one and is from now on by the other. */
    private boolean wisselt(String dossiernummer, Opdracht opdracht) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (!opdracht.van().equals(dossier.behandelaar()) || dossier.beeindigdOp() != null) {
            return false;
        }
        dossier.draagOver(opdracht.naar(), LocalDate.now(klok));
        dossiers.bewaar(dossier);
        return true;
    }

    private void meld(String dossiernummer, List<String> overgedragen, boolean wisselt, Opdracht opdracht) {
        String van = collegas.naam(opdracht.van());
        String naar = collegas.naam(opdracht.naar());
        String wat = overgedragen.isEmpty() ? "" : "Van %s naar %s: %s.".formatted(van, naar, alsLijst(overgedragen));
        String wie = wisselt ? "%s behandelt dit dossier nu, in plaats van %s.".formatted(naar, van) : "";
        tijdlijn.meld(
                dossiernummer,
                new Tijdlijn.Bron(
                        "dossier",
                        "overdracht",
                        wisselt ? "Andere behandelaar" : "Taken overgedragen",
                        "overdracht-%s-%s".formatted(dossiernummer, UUID.randomUUID()),
                        opdracht.door()),
                LocalDate.now(klok),
                (wat + " " + wie).strip());
    }

    private static String alsLijst(List<String> taken) {
        return String.join(", ", taken);
    }
}
