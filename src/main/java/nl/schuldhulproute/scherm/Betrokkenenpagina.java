package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Deelname;
import nl.schuldhulproute.dossier.Deelnemers;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who takes part in a case: a partner joins, or one of the two leaves. */
@Controller
@RequestMapping("/dossier/{dossiernummer}/betrokkenen")
class Betrokkenenpagina {

    private static final int LANGSTE_NAAM = 100;

    private final Deelnemers deelnemers;
    private final Dossiers dossiers;
    private final Aangemeld aangemeld;
    private final Clock klok;

    Betrokkenenpagina(Deelnemers deelnemers, Dossiers dossiers, Aangemeld aangemeld, Clock klok) {
        this.deelnemers = deelnemers;
        this.dossiers = dossiers;
        this.aangemeld = aangemeld;
        this.klok = klok;
    }

    /** The partner as typed in: all texts. */
    record Partnerinvoer(String voornaam, String achternaam, String geboortedatum, String bsn, String sinds) {}

    /** Who goes, as typed in. */
    record Vertrek(String wie, String op, String reden) {}

    @GetMapping
    String toon(@PathVariable String dossiernummer, @RequestParam(required = false) String gedaan, Model model) {
        model.addAttribute(
                "melding",
                gedaan == null
                        ? null
                        : "Bewaard. Past het plan nog? Meld anders op de pagina van het dossier dat de situatie is"
                                + " veranderd.");
        return toon(dossiernummer, leeg(), new Vertrek("", vandaagTekst(), ""), Map.of(), model);
    }

    @PostMapping("/partner")
    String partner(
            @PathVariable String dossiernummer,
            @ModelAttribute("partner") Partnerinvoer invoer,
            Model model,
            HttpServletResponse antwoord) {
        LocalDate vandaag = LocalDate.now(klok);
        Map<String, String> fouten = new LinkedHashMap<>();
        String voornaam = naam("voornaam", "Voornaam", invoer.voornaam(), fouten);
        String achternaam = naam("achternaam", "Achternaam", invoer.achternaam(), fouten);
        LocalDate geboren = Schuldformulier.geboortedatum(
                "geboortedatum", "Geboortedatum", invoer.geboortedatum(), vandaag, fouten);
        LocalDate sinds = dag("sinds", "Doet mee sinds", invoer.sinds(), vandaag, fouten);
        String bsn = invoer.bsn() == null || invoer.bsn().isBlank()
                ? null
                : invoer.bsn().strip();
        return afronden(
                dossiernummer,
                fouten,
                () -> deelnemers.partnerDoetMee(
                        dossiernummer, new Deelnemers.Partner(voornaam, achternaam, geboren, bsn, sinds), wie()),
                invoer,
                new Vertrek("", vandaagTekst(), ""),
                model,
                antwoord);
    }

    @PostMapping("/vertrek")
    String vertrek(
            @PathVariable String dossiernummer,
            @ModelAttribute("vertrek") Vertrek invoer,
            Model model,
            HttpServletResponse antwoord) {
        Map<String, String> fouten = new LinkedHashMap<>();
        Deelname.Rol rol = keuze(Deelname.Rol.class, invoer.wie());
        if (rol == null) {
            fouten.put("wie", "Wie: kies wie er niet meer meedoet.");
        }
        LocalDate op = dag("op", "Vanaf", invoer.op(), LocalDate.now(klok), fouten);
        Deelnemers.Reden reden = keuze(Deelnemers.Reden.class, invoer.reden());
        if (reden == null) {
            fouten.put("reden", "Waarom: kies een reden.");
        }
        return afronden(
                dossiernummer,
                fouten,
                () -> deelnemers.doetNietMeerMee(dossiernummer, rol, op, reden, wie()),
                leeg(),
                invoer,
                model,
                antwoord);
    }

    private String afronden(
            String dossiernummer,
            Map<String, String> fouten,
            Runnable werk,
            Partnerinvoer partner,
            Vertrek vertrek,
            Model model,
            HttpServletResponse antwoord) {
        HttpStatus status = HttpStatus.BAD_REQUEST;
        if (fouten.isEmpty()) {
            try {
                werk.run();
                return "redirect:/dossier/%s/betrokkenen?gedaan=ja".formatted(dossiernummer);
            } catch (Invoerfout e) {
                String veld = e.veld() == null ? "" : e.veld();
                fouten.put(veld, zin(e.uitleg()));
            } catch (OptimisticLockingFailureException e) {
                status = HttpStatus.CONFLICT;
                fouten.put("", "Een collega was u net voor. Kijk hoe het er nu voor staat; van u is er niets bewaard.");
            }
        }
        antwoord.setStatus(status.value());
        return toon(dossiernummer, partner, vertrek, fouten, model);
    }

    private String toon(
            String dossiernummer, Partnerinvoer partner, Vertrek vertrek, Map<String, String> fouten, Model model) {
        model.addAttribute("dossier", dossiers.dossier(dossiernummer));
        var betrokkenen = dossiers.betrokkenen(dossiernummer);
        model.addAttribute("namen", Namen.van(betrokkenen));
        model.addAttribute("betrokkenen", betrokkenen);
        model.addAttribute(
                "nu",
                betrokkenen.stream().filter(iemand -> iemand.tot() == null).toList());
        model.addAttribute("partner", partner);
        model.addAttribute("vertrek", vertrek);
        model.addAttribute("redenen", List.of(Deelnemers.Reden.values()));
        model.addAttribute("fouten", fouten);
        return "dossier/betrokkenen";
    }

    private static String naam(String veld, String naam, String waarde, Map<String, String> fouten) {
        String schoon = waarde == null ? "" : waarde.strip();
        if (schoon.isEmpty()) {
            fouten.put(veld, naam + ": vul dit in.");
        } else if (schoon.length() > LANGSTE_NAAM) {
            fouten.put(veld, "%s: gebruik niet meer dan %d tekens.".formatted(naam, LANGSTE_NAAM));
        }
        return schoon;
    }

    private static LocalDate dag(
            String veld, String naam, String waarde, LocalDate vandaag, Map<String, String> fouten) {
        LocalDate dag = Schuldformulier.datum(veld, naam, waarde, vandaag, fouten);
        if (dag == null) {
            fouten.putIfAbsent(veld, naam + ": vul een datum in, zoals 31-12-2026.");
        }
        return dag;
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String waarde) {
        return Arrays.stream(soort.getEnumConstants())
                .filter(mogelijk -> mogelijk.name().equals(waarde))
                .findFirst()
                .orElse(null);
    }

    private static String zin(String uitleg) {
        return Character.toUpperCase(uitleg.charAt(0)) + uitleg.substring(1) + ".";
    }

    private Partnerinvoer leeg() {
        return new Partnerinvoer("", "", "", "", vandaagTekst());
    }

    private String vandaagTekst() {
        return Schuldformulier.invulbaar(LocalDate.now(klok));
    }

    private String wie() {
        return aangemeld.gebruiker().orElseThrow();
    }
}
