package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.sturing.Duur;
import nl.schuldhulproute.sturing.Jaarcijfer;
import nl.schuldhulproute.sturing.Periodecijfers;
import nl.schuldhulproute.sturing.Sturingsinstelling;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a period brought, to read and as a file for a spreadsheet. Counts only; it names no case and no resident. */
@Controller
class Periodepagina {

    /** As many years of terugval as are shown: the latest and those before it (H-09). */
    private static final int JAREN = 5;

    private static final Map<String, String> WOORDEN = Map.of(
            Besluituitkomst.TOEKENNEN.name(),
            "Toegang gegeven",
            Besluituitkomst.WEIGEREN.name(),
            "Toegang geweigerd",
            Besluituitkomst.NIET_BEHANDELEN.name(),
            "Aanvraag niet behandeld",
            Besluituitkomst.WEL_BEHANDELEN.name(),
            "Aanvraag toch behandeld",
            "AFGEWEND",
            "Afgewend",
            "MORATORIUM",
            "Moratorium bij de rechter",
            "AFKOELINGSPERIODE",
            "Afkoelingsperiode",
            "NIET_AFGEWEND",
            "Niet afgewend",
            "OPEN",
            "Nog niet afgesloten");

    private final Periodecijfers cijfers;
    private final Sturingsinstelling instelling;
    private final Weergave weergave;
    private final Clock klok;

    Periodepagina(Periodecijfers cijfers, Sturingsinstelling instelling, Weergave weergave, Clock klok) {
        this.cijfers = cijfers;
        this.instelling = instelling;
        this.weergave = weergave;
        this.klok = klok;
    }

    /**
     * A table.
     *
     * @param uitleg a sentence above it; empty when none is needed
     */
    record Onderdeel(String titel, String uitleg, List<String> kolommen, List<Rij> rijen) {}

    record Rij(String naam, List<String> waarden) {}

    @GetMapping("/sturing/periode")
    String toon(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tot,
            Model model,
            HttpServletResponse antwoord) {
        LocalDate totEnMet = tot == null ? vandaag() : tot;
        LocalDate vanaf = van == null ? totEnMet.withDayOfYear(1) : van;
        model.addAttribute("van", vanaf);
        model.addAttribute("tot", totEnMet);
        if (totEnMet.isBefore(vanaf)) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fouten", Map.of("tot", "De laatste dag ligt voor de eerste dag."));
            model.addAttribute("onderdelen", List.of());
        } else {
            model.addAttribute("fouten", Map.of());
            model.addAttribute("onderdelen", onderdelen(vanaf, totEnMet));
        }
        return "sturing/periode";
    }

    @GetMapping("/sturing/periode.csv")
    ResponseEntity<byte[]> bestand(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate van,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate tot) {
        if (tot.isBefore(van)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<List<String>> regels = new ArrayList<>();
        regels.add(List.of("Onderdeel", "Wat", "Maat", "Waarde"));
        for (Onderdeel onderdeel : onderdelen(van, tot)) {
            for (Rij rij : onderdeel.rijen()) {
                for (int i = 0; i < rij.waarden().size(); i++) {
                    regels.add(List.of(
                            onderdeel.titel(),
                            rij.naam(),
                            onderdeel.kolommen().get(i + 1).toLowerCase(Locale.ROOT),
                            rij.waarden().get(i)));
                }
            }
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("cijfers-%s-%s.csv".formatted(van, tot))
                                .build()
                                .toString())
                .body(Csvbestand.schrijf(regels));
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM);
    }

    private List<Onderdeel> onderdelen(LocalDate van, LocalDate tot) {
        Periodecijfers.Instroom instroom = cijfers.instroom(van, tot);
        return List.of(
                new Onderdeel(
                        "Instroom",
                        "Minder aanmeldingen betekent niet vanzelf dat het beter gaat. Kijk ook naar de andere cijfers.",
                        List.of("Wat", "Aantal"),
                        List.of(
                                rij("Aanmeldingen", instroom.aanmeldingen()),
                                rij("Waarvan alleen informatie en advies", instroom.advies()),
                                rij("Waarvan een aanvraag voor schuldhulp", instroom.aanvragen()))),
                telling("Besluiten over de toegang", "Bekendgemaakt in deze periode.", cijfers.besluiten(van, tot)),
                telling("Bedreigende situaties", "Bekend geworden in deze periode.", cijfers.crises(van, tot)),
                termijnen(van, tot),
                doorlooptijden(van, tot),
                uitstroom(van, tot),
                terugval(tot));
    }

    private static Onderdeel telling(String titel, String uitleg, Map<String, Long> aantallen) {
        return new Onderdeel(
                titel,
                uitleg,
                List.of("Wat", "Aantal"),
                aantallen.entrySet().stream()
                        .map(een -> rij(WOORDEN.getOrDefault(een.getKey(), een.getKey()), een.getValue()))
                        .toList());
    }

    private Onderdeel termijnen(LocalDate van, LocalDate tot) {
        return new Onderdeel(
                "Termijnen",
                "De laatste dag viel in deze periode. Termijnen die vervielen of stilstaan, tellen niet mee.",
                List.of("Termijn", "Op tijd", "Te laat", "Nog niet gedaan"),
                cijfers.termijnen(van, tot).stream()
                        .map(regel -> rij(regel.naam(), regel.opTijd(), regel.teLaat(), regel.nogNiet()))
                        .toList());
    }

    private Onderdeel doorlooptijden(LocalDate van, LocalDate tot) {
        return new Onderdeel(
                "Doorlooptijden",
                "In dagen, van dossiers waarvan de laatste stap in deze periode was. De helft duurde zo lang of korter.",
                List.of("Wat", "Dossiers", "De helft", "Langste"),
                cijfers.doorlooptijden(van, tot).stream()
                        .map(Periodepagina::rij)
                        .toList());
    }

    private Onderdeel uitstroom(LocalDate van, LocalDate tot) {
        List<Rij> rijen = new ArrayList<>();
        for (Map.Entry<Uitstroomreden, Long> een : cijfers.uitstroom(van, tot).entrySet()) {
            rijen.add(rij(weergave.keuze(een.getKey()), een.getValue()));
        }
        return new Onderdeel(
                "Uitstroom", "Zonder wie alleen informatie en advies kreeg.", List.of("Reden", "Aantal"), rijen);
    }

    private Onderdeel terugval(LocalDate tot) {
        return new Onderdeel(
                "Terugval",
                "Van de mensen die in een jaar schuldhulp aanvroegen: wie in de %d jaar daarvoor al met succes klaar was. Alleen informatie en advies telt niet mee. Doel: ten hoogste %s procent."
                        .formatted(instelling.terugvalVenster(), getal(instelling.terugvalDoel())),
                List.of("Jaar", "Aanvragers", "Kwam terug", "Procent", "Doel gehaald"),
                cijfers.terugval(Year.from(tot), JAREN).stream()
                        .map(jaar -> new Rij(
                                String.valueOf(jaar.jaar()),
                                List.of(
                                        String.valueOf(jaar.aanvragers()),
                                        String.valueOf(jaar.teruggekomen()),
                                        jaar.percentage()
                                                .map(Periodepagina::getal)
                                                .orElse("geen"),
                                        doelGehaald(jaar))))
                        .toList());
    }

    private String doelGehaald(Jaarcijfer jaar) {
        return jaar.percentage()
                .map(procent -> procent.compareTo(instelling.terugvalDoel()) <= 0 ? "ja" : "nee")
                .orElse("");
    }

    private static Rij rij(Duur duur) {
        return new Rij(
                duur.naam(),
                List.of(
                        String.valueOf(duur.aantal()),
                        duur.helft() == null ? "" : duur.helft().toString(),
                        duur.langste() == null ? "" : duur.langste().toString()));
    }

    private static Rij rij(String naam, long... aantallen) {
        return new Rij(naam, Arrays.stream(aantallen).mapToObj(String::valueOf).toList());
    }

    private static String getal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
