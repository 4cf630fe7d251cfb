package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.schuldhulproute.brief.Brieffout;
import nl.schuldhulproute.brief.Brieftekst;
import nl.schuldhulproute.brief.Briefteksten;
import nl.schuldhulproute.brief.Tekstsoort;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The texts of the letters, for the process owner: see, change, look at an example, go back. */
@Controller
@RequestMapping("/brieven")
class Tekstenpagina {

    private final Briefteksten teksten;
    private final Aangemeld aangemeld;

    Tekstenpagina(Briefteksten teksten, Aangemeld aangemeld) {
        this.teksten = teksten;
        this.aangemeld = aangemeld;
    }

    /** One line of the list. */
    record Regel(Tekstsoort soort, Brieftekst gewijzigd) {}

    @GetMapping
    String lijst(Model model) {
        model.addAttribute(
                "teksten",
                Tekstsoort.alle().stream()
                        .map(soort -> new Regel(soort, teksten.eigen(soort).orElse(null)))
                        .toList());
        return "brieven/lijst";
    }

    @GetMapping("/{id}")
    String een(@PathVariable String id, @RequestParam(required = false) String gedaan, Model model) {
        Tekstsoort soort = soort(id);
        model.addAttribute(
                "melding",
                switch (gedaan == null ? "" : gedaan) {
                    case "bewaard" -> "De tekst is bewaard en geldt vanaf nu.";
                    case "hersteld" -> "De tekst van de uitgave geldt weer.";
                    default -> null;
                });
        return toon(soort, teksten.tekst(soort), List.of(), model);
    }

    @PostMapping("/{id}")
    String bewaar(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tekst,
            Model model,
            HttpServletResponse antwoord) {
        Tekstsoort soort = soort(id);
        try {
            teksten.wijzig(soort, tekst, aangemeld.gebruiker().orElseThrow());
            return "redirect:/brieven/%s?gedaan=bewaard".formatted(id);
        } catch (Brieffout e) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return toon(soort, tekst, e.fouten(), model);
        }
    }

    /** The letter as it would be with what was typed, before it is kept. */
    @PostMapping("/{id}/voorbeeld")
    Object probeer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String tekst,
            Model model,
            HttpServletResponse antwoord) {
        Tekstsoort soort = soort(id);
        try {
            return pdf(soort, tekst, antwoord);
        } catch (Brieffout e) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return toon(soort, tekst, e.fouten(), model);
        }
    }

    @GetMapping("/{id}/voorbeeld")
    ResponseEntity<byte[]> voorbeeld(@PathVariable String id, HttpServletResponse antwoord) {
        Tekstsoort soort = soort(id);
        return pdf(soort, teksten.tekst(soort), antwoord);
    }

    @PostMapping("/{id}/herstel")
    String herstel(@PathVariable String id) {
        teksten.herstel(soort(id), aangemeld.gebruiker().orElseThrow());
        return "redirect:/brieven/%s?gedaan=hersteld".formatted(id);
    }

    private ResponseEntity<byte[]> pdf(Tekstsoort soort, String tekst, HttpServletResponse antwoord) {
        return Brievenpagina.pdf(teksten.voorbeeld(soort, tekst), "voorbeeld-%s.pdf".formatted(soort.id()), antwoord);
    }

    private String toon(Tekstsoort soort, String tekst, List<String> fouten, Model model) {
        model.addAttribute("soort", soort);
        model.addAttribute("tekst", tekst);
        model.addAttribute("foutzinnen", fouten);
        model.addAttribute("namen", teksten.namen(soort));
        model.addAttribute("eigen", teksten.eigen(soort).orElse(null));
        model.addAttribute("versies", teksten.versies(soort));
        model.addAttribute("uitgave", teksten.uitgave(soort));
        return "brieven/tekst";
    }

    private static Tekstsoort soort(String id) {
        return Tekstsoort.van(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
