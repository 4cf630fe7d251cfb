package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Brief;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.brief.Kanaal;
import nl.schuldhulproute.brief.Postkamer;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The letters of a case: what was made, what would be made now, and how the inwoner gets them. */
@Controller
@RequestMapping("/dossier/{dossiernummer}/brieven")
class Brievenpagina {

    private static final Map<String, String> MELDINGEN = Map.of(
            "gemaakt", "De brief ligt klaar om te versturen.",
            "kanaal", "De keuze is bewaard. Zij geldt voor brieven die vanaf nu worden gemaakt.",
            "tegengehouden", "De brief gaat niet weg.",
            "post", "De brief gaat nu per post.",
            "erfgenaam", "De brief ligt klaar voor de erfgenaam.",
            "verstuurd", "De brief is verstuurd.");

    private final Brieven brieven;
    private final Postkamer postkamer;
    private final Dossiers dossiers;
    private final Aangemeld aangemeld;
    private final Clock klok;

    Brievenpagina(Brieven brieven, Postkamer postkamer, Dossiers dossiers, Aangemeld aangemeld, Clock klok) {
        this.klok = klok;
        this.brieven = brieven;
        this.postkamer = postkamer;
        this.dossiers = dossiers;
        this.aangemeld = aangemeld;
    }

    @GetMapping
    String lijst(@PathVariable String dossiernummer, @RequestParam(required = false) String gedaan, Model model) {
        return toon(dossiernummer, gedaan == null ? null : MELDINGEN.get(gedaan), Map.of(), Map.of(), model);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> open(
            @PathVariable String dossiernummer, @PathVariable long id, HttpServletResponse antwoord) {
        Brief brief = brieven.open(dossiernummer, id);
        return pdf(brief.pdf(), "brief-%s-%d.pdf".formatted(dossiernummer, id), antwoord);
    }

    /** What the letter will be when the task is completed now. */
    @GetMapping("/voorbeeld/{soort}")
    ResponseEntity<byte[]> voorbeeld(
            @PathVariable String dossiernummer,
            @PathVariable String soort,
            @RequestParam(required = false) String over,
            HttpServletResponse antwoord) {
        Briefsoort gevraagd =
                Briefsoort.metId(soort).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (over != null && !over.matches("(concept|bezwaar)-[0-9]{1,18}")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pdf(brieven.voorbeeld(dossiernummer, gevraagd, over), "voorbeeld-%s.pdf".formatted(soort), antwoord);
    }

    @PostMapping("/kanaal")
    String kies(
            @PathVariable String dossiernummer, @RequestParam long persoon, @RequestParam Kanaal kanaal, Model model) {
        return doe(dossiernummer, "kanaal", () -> brieven.kies(dossiernummer, persoon, kanaal, wie()), model);
    }

    /** A letter that no task asks for, such as the reminder of a contact. */
    @PostMapping
    String maak(@PathVariable String dossiernummer, @RequestParam String soort, Model model) {
        Briefsoort gevraagd =
                Briefsoort.metId(soort).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return doe(dossiernummer, "gemaakt", () -> brieven.maakLos(dossiernummer, gevraagd, wie()), model);
    }

    @PostMapping("/{id}/tegenhouden")
    String houdTegen(
            @PathVariable String dossiernummer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reden,
            Model model) {
        brieven.open(dossiernummer, id);
        return doe(
                dossiernummer,
                "tegengehouden",
                id,
                Map.of("reden", reden),
                () -> postkamer.houdTegen(id, reden, wie()),
                model);
    }

    @PostMapping("/{id}/per-post")
    String perPost(@PathVariable String dossiernummer, @PathVariable long id, Model model) {
        brieven.open(dossiernummer, id);
        return doe(dossiernummer, "post", () -> postkamer.tochPerPost(id), model);
    }

    /** To the heir who is filled in here, or else to the one who is known. */
    @PostMapping("/{id}/erfgenaam")
    String voorErfgenaam(
            @PathVariable String dossiernummer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String erfgenaam,
            @RequestParam(defaultValue = "") String erfgenaamAdres,
            Model model) {
        brieven.open(dossiernummer, id);
        return doe(
                dossiernummer,
                "erfgenaam",
                id,
                Map.of("erfgenaam", erfgenaam, "erfgenaamAdres", erfgenaamAdres),
                () -> {
                    if (erfgenaam.isBlank() && erfgenaamAdres.isBlank()) {
                        postkamer.maakVoorErfgenaam(id, wie());
                    } else {
                        postkamer.maakVoorErfgenaam(id, ingevuld(erfgenaam), ingevuld(erfgenaamAdres), wie());
                    }
                },
                model);
    }

    private static String ingevuld(String tekst) {
        return tekst.isBlank() ? null : tekst.strip();
    }

    /** What a death holds back had gone just before that was told. */
    @PostMapping("/{id}/al-weg")
    String alWeg(
            @PathVariable String dossiernummer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String verstuurdOp,
            Model model) {
        brieven.open(dossiernummer, id);
        return doe(
                dossiernummer,
                "verstuurd",
                id,
                Map.of("verstuurdOp", verstuurdOp),
                () -> postkamer.isGepost(List.of(id), dag(verstuurdOp), true, wie()),
                model);
    }

    private LocalDate dag(String tekst) {
        Map<String, String> fouten = new HashMap<>();
        LocalDate dag = Schuldformulier.datum("verstuurdOp", "Verstuurd op", tekst, LocalDate.now(klok), fouten);
        if (dag == null || !fouten.isEmpty()) {
            throw new Invoerfout(
                    "verstuurdOp",
                    fouten.getOrDefault("verstuurdOp", "Verstuurd op: vul in op welke dag de brief is verstuurd."));
        }
        return dag;
    }

    private String doe(String dossiernummer, String gedaan, Runnable werk, Model model) {
        return doe(dossiernummer, gedaan, null, Map.of(), werk, model);
    }

    /**
     * Each letter has its own forms on the page, so its fields go by the letter as well.
     *
     * @param getypt what was filled in for this letter, by the name of the field: it comes back when it is refused
     */
    private String doe(
            String dossiernummer, String gedaan, Long id, Map<String, String> getypt, Runnable werk, Model model) {
        try {
            werk.run();
            return "redirect:/dossier/%s/brieven?gedaan=%s".formatted(dossiernummer, gedaan);
        } catch (Invoerfout e) {
            String veld = e.veld() != null && getypt.containsKey(e.veld()) ? e.veld() + "-" + id : "";
            Map<String, String> bijDeBrief = new HashMap<>();
            getypt.forEach((naam, waarde) -> bijDeBrief.put(naam + "-" + id, waarde));
            return toon(dossiernummer, null, bijDeBrief, Map.of(veld, Postpagina.zin(e.uitleg())), model);
        }
    }

    private String toon(
            String dossiernummer, String melding, Map<String, String> getypt, Map<String, String> fouten, Model model) {
        model.addAttribute("dossier", dossiers.dossier(dossiernummer));
        model.addAttribute("namen", Namen.van(dossiers.betrokkenen(dossiernummer)));
        model.addAttribute("brieven", brieven.van(dossiernummer));
        model.addAttribute("losse", brieven.losse(dossiernummer));
        model.addAttribute("kanalen", brieven.kanalen(dossiernummer));
        model.addAttribute("melding", melding);
        model.addAttribute("getypt", getypt);
        model.addAttribute("fouten", fouten);
        return "dossier/brieven";
    }

    /** A PDF beside the browser's own viewer, which brings what our pages may not load. */
    static ResponseEntity<byte[]> pdf(byte[] inhoud, String naam, HttpServletResponse antwoord) {
        antwoord.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(naam).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(inhoud);
    }

    private String wie() {
        return aangemeld.gebruiker().orElseThrow();
    }
}
