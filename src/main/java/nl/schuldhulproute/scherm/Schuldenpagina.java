package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Eenmalig;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Schuld;
import nl.schuldhulproute.dossier.Schuldenlijst;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The debts and creditors of a case, as rows: see, add, change, take out (schuldeninventarisatie). */
@Controller
@RequestMapping("/dossier/{dossiernummer}/schulden")
class Schuldenpagina {

    private static final Map<String, String> MELDINGEN = Map.of(
            "toegevoegd", "De schuld is toegevoegd.",
            "gewijzigd", "De schuld is gewijzigd.",
            "vervallen", "De schuld telt niet meer mee.",
            "teruggezet", "De schuld telt weer mee.");

    private final Schuldenlijst schulden;
    private final Dossiers dossiers;
    private final Aangemeld aangemeld;
    private final Eenmalig eenmalig;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Schuldenpagina(
            Schuldenlijst schulden,
            Dossiers dossiers,
            Aangemeld aangemeld,
            Eenmalig eenmalig,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.eenmalig = eenmalig;
        this.transactie = new TransactionTemplate(transacties);
        this.schulden = schulden;
        this.dossiers = dossiers;
        this.aangemeld = aangemeld;
        this.klok = klok;
    }

    @GetMapping
    String lijst(@PathVariable String dossiernummer, @RequestParam(required = false) String gedaan, Model model) {
        toonLijst(dossiernummer, Schuldformulier.leeg(LocalDate.now(klok)), Map.of(), model);
        model.addAttribute("melding", gedaan == null ? null : MELDINGEN.get(gedaan));
        return "dossier/schulden";
    }

    @PostMapping
    String voegToe(
            @PathVariable String dossiernummer,
            @RequestParam(defaultValue = "") String sleutel,
            @ModelAttribute("invoer") Schuldformulier invoer,
            Model model,
            HttpServletResponse antwoord) {
        dossiers.dossier(dossiernummer);
        if (!sleutel.matches("[A-Za-z0-9-]{1,40}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        Map<String, String> fouten = probeer(
                invoer,
                gegevens -> transactie.executeWithoutResult(stand -> {
                    if (eenmalig.gebeurtNu("schuld:%s:%s".formatted(dossiernummer, sleutel), dossiernummer)) {
                        schulden.voegToe(dossiernummer, gegevens, wie());
                    } else {
                        stand.setRollbackOnly();
                    }
                }));
        if (fouten.isEmpty()) {
            return naarLijst(dossiernummer, "toegevoegd");
        }
        toonLijst(dossiernummer, invoer, fouten, model);
        antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        return "dossier/schulden";
    }

    @GetMapping("/{id}")
    String een(@PathVariable String dossiernummer, @PathVariable long id, Model model) {
        Schuld schuld = schulden.schuld(dossiernummer, id);
        toonSchuld(dossiernummer, schuld, Schuldformulier.van(schuld), Map.of(), model);
        return "dossier/schuld";
    }

    @PostMapping("/{id}")
    String wijzig(
            @PathVariable String dossiernummer,
            @PathVariable long id,
            @RequestParam int versie,
            @ModelAttribute("invoer") Schuldformulier invoer,
            Model model,
            HttpServletResponse antwoord) {
        try {
            Map<String, String> fouten =
                    probeer(invoer, gegevens -> schulden.wijzig(dossiernummer, id, versie, gegevens, wie()));
            if (fouten.isEmpty()) {
                return naarLijst(dossiernummer, "gewijzigd");
            }
            toonSchuld(dossiernummer, schulden.schuld(dossiernummer, id), invoer, fouten, model);
            // The version that this user saw goes back into the page: a mistake in a field is no licence to overwrite.
            model.addAttribute("versie", versie);
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        } catch (OptimisticLockingFailureException e) {
            toonBotsing(dossiernummer, id, invoer, model, antwoord);
        }
        return "dossier/schuld";
    }

    @PostMapping("/{id}/vervallen")
    String vervalt(
            @PathVariable String dossiernummer,
            @PathVariable long id,
            @RequestParam int versie,
            @RequestParam(required = false) String vervallenOp,
            Model model,
            HttpServletResponse antwoord) {
        LocalDate vandaag = LocalDate.now(klok);
        Map<String, String> fouten = new LinkedHashMap<>();
        LocalDate op = Schuldformulier.datum("vervallenOp", "Datum", vervallenOp, vandaag, fouten);
        if (op == null && fouten.isEmpty()) {
            fouten.put("vervallenOp", "Datum: vul in vanaf welke dag de schuld niet meer meetelt.");
        }
        if (fouten.isEmpty()) {
            return omslag(
                    dossiernummer,
                    id,
                    "vervallen",
                    () -> schulden.vervalt(dossiernummer, id, versie, op, wie()),
                    model,
                    antwoord);
        }
        Schuld schuld = schulden.schuld(dossiernummer, id);
        toonSchuld(dossiernummer, schuld, Schuldformulier.van(schuld), fouten, model);
        model.addAttribute("versie", versie);
        antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        return "dossier/schuld";
    }

    @PostMapping("/{id}/terugzetten")
    String zetTerug(
            @PathVariable String dossiernummer,
            @PathVariable long id,
            @RequestParam int versie,
            Model model,
            HttpServletResponse antwoord) {
        return omslag(
                dossiernummer,
                id,
                "teruggezet",
                () -> schulden.teltWeerMee(dossiernummer, id, versie, wie()),
                model,
                antwoord);
    }

    private interface Opslag {
        void bewaar(Schuldenlijst.Gegevens gegevens);
    }

    /** Stores what was typed when it is right; otherwise says what is wrong. */
    private Map<String, String> probeer(Schuldformulier invoer, Opslag opslag) {
        Schuldformulier.Gelezen gelezen = invoer.lees(LocalDate.now(klok));
        if (!gelezen.fouten().isEmpty()) {
            return gelezen.fouten();
        }
        try {
            opslag.bewaar(gelezen.gegevens());
            return Map.of();
        } catch (Invoerfout e) {
            return alsFout(e);
        }
    }

    private String omslag(
            String dossiernummer, long id, String gedaan, Runnable opslag, Model model, HttpServletResponse antwoord) {
        try {
            opslag.run();
            return naarLijst(dossiernummer, gedaan);
        } catch (OptimisticLockingFailureException e) {
            toonBotsing(dossiernummer, id, Schuldformulier.van(schulden.schuld(dossiernummer, id)), model, antwoord);
        } catch (Invoerfout e) {
            Schuld schuld = schulden.schuld(dossiernummer, id);
            toonSchuld(dossiernummer, schuld, Schuldformulier.van(schuld), alsFout(e), model);
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        return "dossier/schuld";
    }

    private static Map<String, String> alsFout(Invoerfout fout) {
        String uitleg = fout.uitleg();
        return Map.of("", Character.toUpperCase(uitleg.charAt(0)) + uitleg.substring(1) + ".");
    }

    private void toonLijst(String dossiernummer, Schuldformulier invoer, Map<String, String> fouten, Model model) {
        toonDossier(dossiernummer, invoer, fouten, model);
        List<Schuld> alle = schulden.van(dossiernummer);
        model.addAttribute("schulden", Schuldenoverzicht.van(alle));
        // Sending the same page twice adds one debt.
        model.addAttribute("sleutel", UUID.randomUUID().toString());
    }

    private void toonSchuld(
            String dossiernummer, Schuld schuld, Schuldformulier invoer, Map<String, String> fouten, Model model) {
        toonDossier(dossiernummer, invoer, fouten, model);
        model.addAttribute("schuld", schuld);
        model.addAttribute("versie", schuld.versie());
        model.addAttribute("vandaag", Schuldformulier.invulbaar(LocalDate.now(klok)));
    }

    private void toonBotsing(
            String dossiernummer, long id, Schuldformulier invoer, Model model, HttpServletResponse antwoord) {
        toonSchuld(dossiernummer, schulden.schuld(dossiernummer, id), invoer, Map.of(), model);
        model.addAttribute("botsing", true);
        antwoord.setStatus(HttpStatus.CONFLICT.value());
    }

    private void toonDossier(String dossiernummer, Schuldformulier invoer, Map<String, String> fouten, Model model) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        model.addAttribute("dossier", dossier);
        model.addAttribute("namen", Namen.van(dossiers.betrokkenen(dossiernummer)));
        model.addAttribute("invoer", invoer);
        model.addAttribute("fouten", fouten);
        model.addAttribute("soorten", Schuld.Soort.values());
        model.addAttribute("antwoorden", Schuld.Antwoord.values());
    }

    private static String naarLijst(String dossiernummer, String gedaan) {
        return "redirect:/dossier/%s/schulden?gedaan=%s".formatted(dossiernummer, gedaan);
    }

    private String wie() {
        return aangemeld.gebruiker().orElseThrow();
    }
}
