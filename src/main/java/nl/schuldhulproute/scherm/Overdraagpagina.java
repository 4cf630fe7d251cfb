package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Afwezigen;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Routestand;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A manager hands over many tasks at once, because a colleague is away or leaves. It shows numbers of cases and names of
 * steps, and nothing of a resident.
 */
@Controller
@RequestMapping("/overdragen")
class Overdraagpagina {

    static final Set<String> GROEPEN = Set.of("managers", "beheerders");

    private static final List<String> WERKERS = List.of("consulenten", "kwaliteitsmedewerkers", "nazorgcoaches");

    /** Here the resident keeps the same face as long as possible (L-13). */
    private static final Set<String> VAST_GEZICHT = Set.of("volgen", "nazorg");

    private final Routestand route;
    private final Collegas collegas;
    private final Overdracht overdracht;
    private final Aangemeld aangemeld;
    private final Afwezigen afwezigen;
    private final Clock klok;

    Overdraagpagina(
            Routestand route,
            Collegas collegas,
            Overdracht overdracht,
            Aangemeld aangemeld,
            Afwezigen afwezigen,
            Clock klok) {
        this.route = route;
        this.collegas = collegas;
        this.overdracht = overdracht;
        this.aangemeld = aangemeld;
        this.afwezigen = afwezigen;
        this.klok = klok;
    }

    /** One colleague with the number of tasks in his name. */
    record Collega(String id, String naam, long taken) {}

    /** One task; {@code vastGezicht} when it is better done by whom the resident knows. */
    record Rij(Routestand.OpenTaak taak, boolean vastGezicht) {}

    @GetMapping
    String toon(@RequestParam(defaultValue = "") String van, Model model) {
        eisManager();
        return toon(van, "", Set.of(), Map.of(), model);
    }

    @PostMapping
    String draagOver(
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(required = false) Set<String> taak,
            @RequestParam(defaultValue = "gekozen") String welke,
            @RequestParam(defaultValue = "false") boolean blijvend,
            Model model,
            HttpServletResponse antwoord) {
        eisManager();
        boolean alle = welke.equals("alle");
        List<Routestand.OpenTaak> open = route.takenVan(van);
        Set<String> gekozen = alle
                ? open.stream().map(Routestand.OpenTaak::id).collect(Collectors.toSet())
                : taak == null ? Set.of() : new LinkedHashSet<>(taak);
        Map<String, String> fouten = controleer(van, naar, gekozen, alle && blijvend);
        if (fouten.isEmpty()) {
            try {
                Overdracht.Gedaan gedaan = overdracht.draagOver(new Overdracht.Opdracht(
                        van,
                        naar,
                        gekozen,
                        blijvend,
                        alle,
                        aangemeld.gebruiker().orElseThrow()));
                model.addAttribute("melding", zin(gedaan, naar));
                model.addAttribute("gebleven", gedaan.gebleven());
                return toon(van, naar, Set.of(), Map.of(), model);
            } catch (OptimisticLockingFailureException e) {
                antwoord.setStatus(HttpStatus.CONFLICT.value());
                return toon(
                        van,
                        naar,
                        gekozen,
                        Map.of(
                                "",
                                "Een collega werkt net in een van deze dossiers. Er is niets overgedragen; probeer het"
                                        + " zo nog eens."),
                        model);
            }
        }
        antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        return toon(van, naar, gekozen, fouten, model);
    }

    /** Until this day nobody can hand the colleague a task; without a day he is back. */
    @PostMapping("/afwezig")
    String isAfwezig(
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") String totEnMet,
            Model model,
            HttpServletResponse antwoord) {
        eisManager();
        LocalDate vandaag = LocalDate.now(klok);
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate dag = Schuldformulier.datum("totEnMet", "Afwezig tot en met", totEnMet, vandaag.plusYears(2), fouten);
        if (dag != null && dag.isBefore(vandaag)) {
            fouten.put("totEnMet", "Afwezig tot en met: kies vandaag of een latere dag.");
        }
        if (werkers().stream().noneMatch(collega -> collega.id().equals(van))) {
            fouten.put("", "Kies eerst een collega.");
        }
        if (fouten.isEmpty()) {
            afwezigen.zet(van, dag, aangemeld.gebruiker().orElseThrow());
            model.addAttribute("melding", dag == null ? "Deze collega is er weer." : "De afwezigheid is bewaard.");
        } else {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return toon(van, "", Set.of(), fouten, model);
    }

    private List<Collegas.Collega> werkers() {
        return collegas.in(WERKERS);
    }

    private Map<String, String> controleer(String van, String naar, Set<String> gekozen, boolean ookZonderTaken) {
        Map<String, String> fouten = new LinkedHashMap<>();
        if (gekozen.isEmpty() && !ookZonderTaken) {
            fouten.put("taken", "Kies een of meer taken, of kies om alle taken over te dragen.");
        }
        if (werkers().stream().noneMatch(collega -> collega.id().equals(naar))) {
            fouten.put("naar", "Kies de collega die de taken krijgt.");
        } else if (naar.equals(van)) {
            fouten.put("naar", "Kies een andere collega dan die de taken nu heeft.");
        } else if (afwezigen.op(LocalDate.now(klok)).contains(naar)) {
            fouten.put("naar", "Deze collega is nu zelf afwezig. Kies een ander.");
        }
        return fouten;
    }

    private String zin(Overdracht.Gedaan gedaan, String naar) {
        String taken = gedaan.taken() == 1 ? "1 taak is" : gedaan.taken() + " taken zijn";
        String zin = "%s overgedragen aan %s.".formatted(taken, collegas.naam(naar));
        if (gedaan.dossiers() == 0) {
            return zin;
        }
        return zin
                + (gedaan.dossiers() == 1
                        ? " Deze collega behandelt nu ook 1 dossier."
                        : " Deze collega behandelt nu ook %d dossiers.".formatted(gedaan.dossiers()));
    }

    private String toon(String van, String naar, Set<String> gekozen, Map<String, String> fouten, Model model) {
        Map<String, Long> aantallen = route.takenPerGebruiker();
        Map<String, String> namen = collegas.namen(aantallen.keySet());
        List<Collegas.Collega> werkers = werkers();
        Map<String, Collega> iedereen = new LinkedHashMap<>();
        werkers.forEach(werker -> iedereen.put(
                werker.id(), new Collega(werker.id(), werker.naam(), aantallen.getOrDefault(werker.id(), 0L))));
        // Whoever left still has a name on his tasks, and just those tasks must go to someone else.
        aantallen.forEach((id, aantal) -> iedereen.putIfAbsent(id, new Collega(id, namen.get(id), aantal)));
        model.addAttribute("collegas", List.copyOf(iedereen.values()));
        model.addAttribute("van", van);
        model.addAttribute("naar", naar);
        model.addAttribute("gekozen", gekozen);
        model.addAttribute("fouten", fouten);
        if (iedereen.containsKey(van)) {
            Set<String> afwezig = afwezigen.op(LocalDate.now(klok));
            model.addAttribute("wie", iedereen.get(van));
            model.addAttribute(
                    "ontvangers",
                    werkers.stream()
                            .filter(werker -> !werker.id().equals(van) && !afwezig.contains(werker.id()))
                            .toList());
            model.addAttribute(
                    "afwezigTotEnMet",
                    afwezigen.totEnMet(van, LocalDate.now(klok)).orElse(null));
            List<Rij> rijen = route.takenVan(van).stream()
                    .map(taak -> new Rij(taak, VAST_GEZICHT.contains(taak.modelId())))
                    .toList();
            model.addAttribute("rijen", rijen);
            model.addAttribute("vastGezicht", rijen.stream().anyMatch(Rij::vastGezicht));
        }
        return "overdragen";
    }

    private void eisManager() {
        if (aangemeld.groepen().stream().noneMatch(GROEPEN::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
