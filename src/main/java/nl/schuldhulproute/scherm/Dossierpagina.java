package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Inzagelog;
import nl.schuldhulproute.dossier.Notities;
import nl.schuldhulproute.dossier.Zoektreffer;
import nl.schuldhulproute.gebeurtenis.Gebeurtenismeldingen;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.proces.Routestand;
import nl.schuldhulproute.proces.Startrecht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Finding a case and seeing what is in it. */
@Controller
@RequestMapping("/dossier")
class Dossierpagina {

    private static final int MEESTE_TREFFERS = 50;

    private final Dossiers dossiers;
    private final Dossierbeelden beelden;
    private final Koppen koppen;
    private final Routestand route;
    private final Notities notities;
    private final Gebeurtenismeldingen gebeurtenissen;
    private final Startrecht startrecht;
    private final Aangemeld aangemeld;
    private final Inzagelog inzage;

    Dossierpagina(
            Dossiers dossiers,
            Dossierbeelden beelden,
            Koppen koppen,
            Routestand route,
            Notities notities,
            Gebeurtenismeldingen gebeurtenissen,
            Startrecht startrecht,
            Aangemeld aangemeld,
            Inzagelog inzage) {
        this.inzage = inzage;
        this.dossiers = dossiers;
        this.beelden = beelden;
        this.koppen = koppen;
        this.route = route;
        this.notities = notities;
        this.gebeurtenissen = gebeurtenissen;
        this.startrecht = startrecht;
        this.aangemeld = aangemeld;
    }

    @GetMapping
    String zoek() {
        return "dossier/zoeken";
    }

    /** By POST, so that no name stands in an address, a history or a log. */
    @PostMapping
    String zoek(@RequestParam(defaultValue = "") String zoek, Model model, HttpServletResponse antwoord) {
        String gezocht = zoek.strip();
        if (dossiers.bestaat(gezocht.toUpperCase(Locale.ROOT))) {
            return "redirect:/dossier/" + gezocht.toUpperCase(Locale.ROOT);
        }
        model.addAttribute("zoek", gezocht);
        if (gezocht.length() < 2 || gezocht.length() > 100) {
            model.addAttribute("fout", "Vul een dossiernummer in, of twee of meer letters van een naam.");
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return "dossier/zoeken";
        }
        List<Zoektreffer> treffers = dossiers.zoekOpNaam(gezocht);
        List<Zoektreffer> getoond = treffers.stream().limit(MEESTE_TREFFERS).toList();
        // Whose case it is, is a look at the case too; noted before anything is shown.
        inzage.naamGezien(
                getoond.stream().map(Zoektreffer::dossiernummer).toList(),
                aangemeld.gebruiker().orElseThrow());
        model.addAttribute("treffers", getoond);
        model.addAttribute("meer", treffers.size() > MEESTE_TREFFERS);
        return "dossier/zoeken";
    }

    @GetMapping("/{dossiernummer}")
    String toon(@PathVariable String dossiernummer, @RequestParam(required = false) String gedaan, Model model) {
        model.addAttribute("melding", "notitie".equals(gedaan) ? "De notitie is bewaard." : null);
        return toon(dossiernummer, "", Map.of(), model);
    }

    /** What a caseworker wants to remember. */
    @PostMapping("/{dossiernummer}/notities")
    String schrijf(
            @PathVariable String dossiernummer,
            @RequestParam(defaultValue = "") String notitie,
            @RequestParam(defaultValue = "") String sleutel,
            Model model,
            HttpServletResponse antwoord) {
        try {
            notities.schrijf(
                    dossiernummer, sleutel, notitie, aangemeld.gebruiker().orElseThrow());
            return "redirect:/dossier/%s?gedaan=notitie#notities".formatted(dossiernummer);
        } catch (Invoerfout e) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            String veld = e.veld() == null ? "" : e.veld();
            return toon(
                    dossiernummer, notitie, Map.of(veld, zin(veld.isEmpty() ? "" : "Notitie: ", e.uitleg())), model);
        }
    }

    /** Opens, beside the route, the task in which this user tells what happened. */
    @PostMapping("/{dossiernummer}/gebeurtenis")
    String meldGebeurtenis(@PathVariable String dossiernummer, Model model, HttpServletResponse antwoord) {
        if (!startrecht.heeft(Gebeurtenismeldingen.MODEL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            return "redirect:/camunda/app/tasklist/default/#/?task=" + gebeurtenissen.open(dossiernummer);
        } catch (OngeldigeInvoer e) {
            antwoord.setStatus(HttpStatus.CONFLICT.value());
            return toon(dossiernummer, "", Map.of("", zin("", e.getMessage())), model);
        }
    }

    private static String zin(String begin, String uitleg) {
        String geheel = begin + uitleg;
        return Character.toUpperCase(geheel.charAt(0)) + geheel.substring(1) + (geheel.endsWith(".") ? "" : ".");
    }

    private String toon(String dossiernummer, String notitie, Map<String, String> fouten, Model model) {
        Dossierbeeld beeld = beelden.van(dossiernummer);
        model.addAttribute("notitie", notitie);
        model.addAttribute("sleutel", UUID.randomUUID().toString());
        model.addAttribute("fouten", fouten);
        model.addAttribute(
                "magMelden", startrecht.heeft(Gebeurtenismeldingen.MODEL) && gebeurtenissen.kan(dossiernummer));
        model.addAttribute("magInzage", aangemeld.groepen().stream().anyMatch(Inzagepagina.GROEPEN::contains));
        model.addAttribute("beeld", beeld);
        model.addAttribute("dossier", beeld.dossier());
        model.addAttribute("namen", beeld.namen());
        return "dossier/dossier";
    }

    /** For the tab "Dossier" beside a task. */
    @GetMapping("/taak/{taak}")
    String vanTaak(@PathVariable String taak) {
        return route.dossierVanTaak(taak)
                .filter(dossiers::bestaat)
                .map(nummer -> "redirect:/dossier/" + nummer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** For the cards in Tasklist: whose cases these are and which legal term runs for them. */
    @GetMapping("/koppen")
    @ResponseBody
    List<Koppen.Kop> koppen(
            @RequestParam(required = false) List<String> taak, @RequestParam(required = false) List<String> dossier) {
        List<String> taken = taak == null ? Collections.emptyList() : taak;
        List<String> nummers = dossier == null ? Collections.emptyList() : dossier;
        if (taken.size() + nummers.size() > Koppen.MEESTE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<Koppen.Kop> gevonden = koppen.van(taken, nummers);
        inzage.naamGezien(
                gevonden.stream().map(Koppen.Kop::dossiernummer).toList(),
                aangemeld.gebruiker().orElseThrow());
        return gevonden;
    }
}
