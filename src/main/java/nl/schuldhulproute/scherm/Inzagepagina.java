package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.dossier.Inzageregel;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Collegas;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who looked at a case, for those who watch over privacy. It shows nothing of the case itself. */
@Controller
@RequestMapping("/inzage")
class Inzagepagina {

    /** Who may read it: they watch over the residents' data, or answer for the application. */
    static final Set<String> GROEPEN = Set.of("privacyfunctionarissen", "beheerders");

    private static final int PER_PAGINA = 100;

    private final Inzagelog log;
    private final Dossiers dossiers;
    private final Collegas collegas;
    private final Weergave weergave;
    private final Aangemeld aangemeld;

    Inzagepagina(Inzagelog log, Dossiers dossiers, Collegas collegas, Weergave weergave, Aangemeld aangemeld) {
        this.log = log;
        this.dossiers = dossiers;
        this.collegas = collegas;
        this.weergave = weergave;
        this.aangemeld = aangemeld;
    }

    /** One look, as people read it. */
    record Regel(String naam, String gebruiker, String moment, String wat) {}

    @GetMapping
    String toon(
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model,
            HttpServletResponse antwoord) {
        if (aangemeld.groepen().stream().noneMatch(GROEPEN::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String nummer = dossier.strip().toUpperCase(Locale.ROOT);
        model.addAttribute("gevraagd", dossier.strip());
        if (nummer.isEmpty()) {
            return "inzage";
        }
        if (!dossiers.bestaat(nummer)) {
            model.addAttribute("fout", "Er is geen dossier met dit nummer. Schrijf het als D-2026-000042.");
            antwoord.setStatus(HttpStatus.NOT_FOUND.value());
            return "inzage";
        }
        long aantal = log.aantal(nummer);
        int laatste = (int) Math.max(1, (aantal + PER_PAGINA - 1) / PER_PAGINA);
        int nu = Math.min(Math.max(bladzijde, 1), laatste);
        List<Inzageregel> regels = log.van(nummer, (nu - 1) * PER_PAGINA, PER_PAGINA);
        Map<String, String> namen =
                collegas.namen(regels.stream().map(Inzageregel::wie).collect(Collectors.toSet()));
        model.addAttribute("nummer", nummer);
        model.addAttribute("aantal", aantal);
        model.addAttribute("bladzijde", nu);
        model.addAttribute("laatste", laatste);
        model.addAttribute(
                "regels",
                regels.stream()
                        .map(regel -> new Regel(
                                namen.get(regel.wie()),
                                regel.wie(),
                                weergave.moment(regel.moment()),
                                wat(regel.soort())))
                        .toList());
        return "inzage";
    }

    private static String wat(Inzageregel.Soort soort) {
        return switch (soort) {
            case DOSSIER -> "Het dossier";
            case FORMULIER -> "Een taak van het dossier";
            case NAAM -> "De naam in een lijst";
        };
    }
}
