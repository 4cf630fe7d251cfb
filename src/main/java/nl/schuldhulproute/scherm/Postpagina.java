package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefregel;
import nl.schuldhulproute.brief.Kanaal;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The post of the day: print what waits, and note when it went. */
@Controller
@RequestMapping("/post")
class Postpagina {

    private final Postkamer postkamer;
    private final Aangemeld aangemeld;
    private final Clock klok;
    private final Inzagelog inzage;

    Postpagina(Postkamer postkamer, Aangemeld aangemeld, Clock klok, Inzagelog inzage) {
        this.inzage = inzage;
        this.postkamer = postkamer;
        this.aangemeld = aangemeld;
        this.klok = klok;
    }

    @GetMapping
    String toon(
            @RequestParam(required = false) Integer verstuurd,
            @RequestParam(required = false) Integer opnieuw,
            Model model) {
        model.addAttribute("melding", melding(verstuurd, opnieuw));
        return vul(Map.of(), Schuldformulier.invulbaar(LocalDate.now(klok)), model);
    }

    private static String melding(Integer verstuurd, Integer opnieuw) {
        if (verstuurd != null) {
            return verstuurd == 1 ? "1 brief is verstuurd." : verstuurd + " brieven zijn verstuurd.";
        }
        if (opnieuw != null) {
            return (opnieuw == 1 ? "1 brief is opnieuw gemaakt." : opnieuw + " brieven zijn opnieuw gemaakt.")
                    + " Druk ze af en verstuur ze vandaag.";
        }
        return null;
    }

    /** What was chosen, in one PDF; when nothing was, everything that can go by post today. */
    @GetMapping("/afdrukken")
    ResponseEntity<byte[]> druk(@RequestParam(required = false) List<Long> brief, HttpServletResponse antwoord) {
        List<Long> gevraagd = brief != null
                ? brief
                : teVersturen().stream().map(Briefregel::id).toList();
        if (gevraagd.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String wie = aangemeld.gebruiker().orElseThrow();
        // Printed letters are looks at their cases, noted before anything is shown.
        postkamer.dossiers(gevraagd).forEach(dossier -> inzage.bekeken(dossier, wie));
        return Brievenpagina.pdf(postkamer.bundel(gevraagd), "post-%s.pdf".formatted(LocalDate.now(klok)), antwoord);
    }

    @PostMapping
    String verstuurd(
            @RequestParam(required = false) List<Long> brief,
            @RequestParam(defaultValue = "") String verstuurdOp,
            @RequestParam(defaultValue = "false") boolean alWeg,
            Model model,
            HttpServletResponse antwoord) {
        LocalDate vandaag = LocalDate.now(klok);
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate op = Schuldformulier.datum("verstuurdOp", "Verstuurd op", verstuurdOp, vandaag, fouten);
        if (op == null && fouten.isEmpty()) {
            fouten.put("verstuurdOp", "Verstuurd op: vul in op welke dag de brieven zijn verstuurd.");
        }
        List<Long> gekozen = brief == null ? List.of() : brief;
        if (fouten.isEmpty()) {
            try {
                postkamer.isGepost(gekozen, op, alWeg, aangemeld.gebruiker().orElseThrow());
                return "redirect:/post?verstuurd=" + gekozen.size();
            } catch (Invoerfout e) {
                fouten.put("verstuurdOp".equals(e.veld()) ? "verstuurdOp" : "", zin(e.uitleg()));
            }
        }
        antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        return vul(fouten, verstuurdOp, model);
    }

    /** A decision that did not go on its day names another last day: it is made again first. */
    @PostMapping("/opnieuw")
    String maakOpnieuw(@RequestParam(required = false) List<Long> brief, Model model, HttpServletResponse antwoord) {
        try {
            int aantal = postkamer.maakOpnieuw(
                    brief == null ? List.of() : brief, aangemeld.gebruiker().orElseThrow());
            return "redirect:/post?opnieuw=" + aantal;
        } catch (Invoerfout e) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return vul(Map.of("", zin(e.uitleg())), Schuldformulier.invulbaar(LocalDate.now(klok)), model);
        }
    }

    private List<Briefregel> teVersturen() {
        LocalDate vandaag = LocalDate.now(klok);
        return met(postkamer.klaar(), Kanaal.POST).stream()
                .filter(brief -> !brief.isTeLaat(vandaag))
                .toList();
    }

    private static List<Briefregel> met(List<Briefregel> brieven, Kanaal kanaal) {
        return brieven.stream().filter(brief -> brief.kanaal() == kanaal).toList();
    }

    private String vul(Map<String, String> fouten, String verstuurdOp, Model model) {
        model.addAttribute("fouten", fouten);
        model.addAttribute("verstuurdOp", verstuurdOp);
        List<Briefregel> klaar = postkamer.klaar();
        // The list says to whom we write and what about: a look at each of these cases, noted before it is shown.
        String wie = aangemeld.gebruiker().orElseThrow();
        inzage.naamGezien(klaar.stream().map(Briefregel::dossiernummer).toList(), wie);
        model.addAttribute("post", met(klaar, Kanaal.POST));
        model.addAttribute("mail", met(klaar, Kanaal.EMAIL));
        LocalDate vandaag = LocalDate.now(klok);
        model.addAttribute("vandaag", vandaag);
        model.addAttribute("teLaat", met(klaar, Kanaal.POST).stream().anyMatch(brief -> brief.isTeLaat(vandaag)));
        return "post";
    }

    static String zin(String uitleg) {
        return Character.toUpperCase(uitleg.charAt(0)) + uitleg.substring(1) + (uitleg.endsWith(".") ? "" : ".");
    }
}
