package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Eenmalig;
import nl.schuldhulproute.proces.Aangemeld;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Debts, creditors and budget of a case as a table: edited by keyboard, and in and out as a CSV file. */
@Controller
@RequestMapping("/dossier/{dossiernummer}/tabel/{tabel}")
class Tabelpagina {

    static final int MEESTE_RIJEN = 500;
    private static final int HOOGSTENS_BYTES = 512 * 1024;
    private static final int MEESTE_FOUTEN = 50;
    private static final int LEGE_RIJEN = 3;
    private static final String NUMMER = "Nummer";
    private static final String VERSIE = "Versie";

    private final List<Tabel<?>> tabellen;
    private final Dossiers dossiers;
    private final Aangemeld aangemeld;
    private final Eenmalig eenmalig;
    private final TransactionTemplate transactie;
    private final Clock klok;

    Tabelpagina(
            List<Tabel<?>> tabellen,
            Dossiers dossiers,
            Aangemeld aangemeld,
            Eenmalig eenmalig,
            PlatformTransactionManager transacties,
            Clock klok) {
        this.eenmalig = eenmalig;
        this.transactie = new TransactionTemplate(transacties);
        this.tabellen = tabellen;
        this.dossiers = dossiers;
        this.aangemeld = aangemeld;
        this.klok = klok;
    }

    /**
     * What was sent.
     *
     * @param sleutel of the page that was sent, so that sending it twice counts once
     */
    private record Zending(String sleutel, List<Tabelrij> rijen, IntFunction<String> naamVanRij) {}

    @GetMapping
    String toon(
            @PathVariable String dossiernummer,
            @PathVariable String tabel,
            @RequestParam(required = false) Integer toegevoegd,
            @RequestParam(defaultValue = "0") int gewijzigd,
            @RequestParam(defaultValue = "0") int weggehaald,
            Model model) {
        Tabel<?> welke = tabel(tabel);
        model.addAttribute(
                "melding", toegevoegd == null ? null : Tabelbewaarder.zin(toegevoegd, gewijzigd, weggehaald));
        return toon(dossiernummer, welke, metLege(dossiernummer, welke), List.of(), model);
    }

    @PostMapping
    String bewaar(
            @PathVariable String dossiernummer,
            @PathVariable String tabel,
            @RequestParam Map<String, String> invoer,
            Model model,
            HttpServletResponse antwoord) {
        Tabel<?> welke = tabel(tabel);
        return verwerk(
                dossiernummer,
                welke,
                new Zending(invoer.getOrDefault("sleutel", ""), rijen(welke, invoer), plaats -> "Rij " + (plaats + 1)),
                model,
                antwoord);
    }

    /** All rows as a file, for a spreadsheet. */
    @GetMapping("/csv")
    ResponseEntity<byte[]> uit(@PathVariable String dossiernummer, @PathVariable String tabel) {
        Tabel<?> welke = tabel(tabel);
        dossiers.dossier(dossiernummer);
        List<List<String>> regels = new ArrayList<>();
        regels.add(Stream.concat(
                        Stream.of(NUMMER, VERSIE), welke.kolommen().stream().map(Kolom::kop))
                .toList());
        welke.rijen(dossiernummer)
                .forEach(rij -> regels.add(Stream.concat(
                                Stream.of(rij.id(), rij.versie()),
                                welke.kolommen().stream().map(kolom -> kolom.inBestand(rij.waarde(kolom.sleutel()))))
                        .toList()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("%s-%s-%s.csv".formatted(dossiernummer, welke.pad(), LocalDate.now(klok)))
                                .build()
                                .toString())
                .body(Csvbestand.schrijf(regels));
    }

    /** Reads a file. A row with a number changes that row, a row without one is added; one wrong row refuses all. */
    @PostMapping("/csv")
    String in(
            @PathVariable String dossiernummer,
            @PathVariable String tabel,
            @RequestParam(required = false) MultipartFile bestand,
            @RequestParam(defaultValue = "") String sleutel,
            Model model,
            HttpServletResponse antwoord)
            throws IOException {
        Tabel<?> welke = tabel(tabel);
        List<Csvbestand.Regel> regels;
        try {
            regels = lees(bestand);
            List<String> koppen = koppen(welke, regels.get(0));
            List<Csvbestand.Regel> inhoud = regels.subList(1, regels.size());
            List<Tabelrij> rijen =
                    inhoud.stream().map(regel -> rij(welke, koppen, regel)).toList();
            return verwerk(
                    dossiernummer,
                    welke,
                    new Zending(
                            sleutel,
                            rijen,
                            plaats -> "Regel " + inhoud.get(plaats).nummer()),
                    model,
                    antwoord);
        } catch (IllegalArgumentException e) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return toon(
                    dossiernummer,
                    welke,
                    metLege(dossiernummer, welke),
                    List.of(new Tabelbewaarder.Fout(-1, "bestand", e.getMessage())),
                    model);
        }
    }

    private static List<Csvbestand.Regel> lees(MultipartFile bestand) throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            throw new IllegalArgumentException("Kies eerst een bestand, en een dat niet leeg is.");
        }
        if (bestand.getSize() > HOOGSTENS_BYTES) {
            throw new IllegalArgumentException("Dit bestand is te groot: hoogstens 500 kB.");
        }
        List<Csvbestand.Regel> regels = Csvbestand.lees(bestand.getBytes());
        if (regels.size() < 2) {
            throw new IllegalArgumentException("In dit bestand staan geen regels onder de koppen.");
        }
        if (regels.size() > MEESTE_RIJEN + 1) {
            throw new IllegalArgumentException("In dit bestand staan te veel regels: hoogstens " + MEESTE_RIJEN + ".");
        }
        return regels;
    }

    /** The keys of the columns in the order of the file. */
    private static List<String> koppen(Tabel<?> tabel, Csvbestand.Regel eerste) {
        Map<String, String> bekend = new LinkedHashMap<>();
        bekend.put(NUMMER.toLowerCase(Locale.ROOT), NUMMER);
        bekend.put(VERSIE.toLowerCase(Locale.ROOT), VERSIE);
        tabel.kolommen().forEach(kolom -> bekend.put(kolom.kop().toLowerCase(Locale.ROOT), kolom.sleutel()));
        List<String> koppen = new ArrayList<>();
        for (String kop : eerste.velden()) {
            String sleutel = bekend.get(kop.toLowerCase(Locale.ROOT));
            if (sleutel == null || koppen.contains(sleutel)) {
                throw new IllegalArgumentException(
                        "Regel %d: kolom %d heeft geen kop die hier past. De koppen zijn: %s."
                                .formatted(
                                        eerste.nummer(),
                                        koppen.size() + 1,
                                        String.join(
                                                ", ",
                                                tabel.kolommen().stream()
                                                        .map(Kolom::kop)
                                                        .toList())));
            }
            koppen.add(sleutel);
        }
        tabel.kolommen().stream()
                .filter(kolom -> kolom.verplicht() && !koppen.contains(kolom.sleutel()))
                .findFirst()
                .ifPresent(kolom -> {
                    throw new IllegalArgumentException(
                            "Regel %d: de kolom \"%s\" ontbreekt.".formatted(eerste.nummer(), kolom.kop()));
                });
        return koppen;
    }

    private static Tabelrij rij(Tabel<?> tabel, List<String> koppen, Csvbestand.Regel regel) {
        if (regel.velden().size() > koppen.size()) {
            throw new IllegalArgumentException(
                    "Regel %d: hier staan meer velden dan er koppen zijn.".formatted(regel.nummer()));
        }
        Map<String, String> alles = new LinkedHashMap<>();
        for (int i = 0; i < regel.velden().size(); i++) {
            alles.put(koppen.get(i), regel.velden().get(i));
        }
        Map<String, String> waarden = new LinkedHashMap<>();
        tabel.kolommen()
                .forEach(kolom -> waarden.put(
                        kolom.sleutel(),
                        alles.containsKey(kolom.sleutel())
                                ? kolom.uitBestand(alles.get(kolom.sleutel()))
                                : kolom.standaard()));
        return new Tabelrij(alles.getOrDefault(NUMMER, ""), alles.getOrDefault(VERSIE, ""), waarden, false);
    }

    private <G> String verwerk(
            String dossiernummer, Tabel<G> tabel, Zending zending, Model model, HttpServletResponse antwoord) {
        dossiers.dossier(dossiernummer);
        if (!zending.sleutel().matches("[A-Za-z0-9-]{1,40}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        IntFunction<String> naamVanRij = zending.naamVanRij();
        Tabelbewaarder.Uitkomst uitkomst = transactie.execute(stand -> {
            if (!eenmalig.gebeurtNu("tabel:%s:%s".formatted(dossiernummer, zending.sleutel()), dossiernummer)) {
                stand.setRollbackOnly();
                return Tabelbewaarder.Uitkomst.alGedaan();
            }
            Tabelbewaarder.Uitkomst bewaard = new Tabelbewaarder<>(tabel, dossiernummer, zending.rijen(), naamVanRij)
                    .bewaar(aangemeld.gebruiker().orElseThrow());
            if (!bewaard.isGelukt()) {
                stand.setRollbackOnly();
            }
            return bewaard;
        });
        if (uitkomst.isGelukt()) {
            return "redirect:/dossier/%s/tabel/%s?toegevoegd=%d&gewijzigd=%d&weggehaald=%d"
                    .formatted(
                            dossiernummer,
                            tabel.pad(),
                            uitkomst.toegevoegd(),
                            uitkomst.gewijzigd(),
                            uitkomst.weggehaald());
        }
        antwoord.setStatus(uitkomst.botsing() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
        boolean uitBestand = !naamVanRij.apply(0).startsWith("Rij ");
        return toon(
                dossiernummer,
                tabel,
                uitBestand ? metLege(dossiernummer, tabel) : uitkomst.rijen(),
                uitBestand
                        ? uitkomst.fouten().stream()
                                .map(fout -> new Tabelbewaarder.Fout(-1, "bestand", fout.zin()))
                                .toList()
                        : uitkomst.fouten(),
                model);
    }

    private List<Tabelrij> metLege(String dossiernummer, Tabel<?> tabel) {
        List<Tabelrij> rijen = new ArrayList<>(tabel.rijen(dossiernummer));
        rijen.addAll(tabel.voorstellen(dossiernummer));
        Map<String, String> leeg = new LinkedHashMap<>();
        tabel.kolommen().forEach(kolom -> leeg.put(kolom.sleutel(), kolom.standaard()));
        for (int i = 0; i < LEGE_RIJEN; i++) {
            rijen.add(Tabelrij.nieuw(leeg));
        }
        return rijen;
    }

    private static List<Tabelrij> rijen(Tabel<?> tabel, Map<String, String> invoer) {
        List<Tabelrij> rijen = new ArrayList<>();
        for (int i = 0; i < MEESTE_RIJEN + LEGE_RIJEN && invoer.containsKey("r" + i + ".id"); i++) {
            String begin = "r" + i + ".";
            Map<String, String> waarden = new LinkedHashMap<>();
            tabel.kolommen()
                    .forEach(kolom -> waarden.put(
                            kolom.sleutel(),
                            invoer.getOrDefault(begin + kolom.sleutel(), "").strip()));
            rijen.add(new Tabelrij(
                    invoer.get(begin + "id"),
                    invoer.getOrDefault(begin + "versie", ""),
                    waarden,
                    invoer.containsKey(begin + "weg")));
        }
        return rijen;
    }

    private String toon(
            String dossiernummer, Tabel<?> tabel, List<Tabelrij> rijen, List<Tabelbewaarder.Fout> fouten, Model model) {
        model.addAttribute("dossier", dossiers.dossier(dossiernummer));
        model.addAttribute("namen", Namen.van(dossiers.betrokkenen(dossiernummer)));
        model.addAttribute("tabel", tabel);
        model.addAttribute("rijen", rijen);
        model.addAttribute("sleutel", UUID.randomUUID().toString());
        model.addAttribute("totalen", tabel.totalen(dossiernummer));
        Map<String, String> perVeld = new LinkedHashMap<>();
        fouten.stream()
                .limit(MEESTE_FOUTEN)
                .forEach(fout -> perVeld.merge(anker(fout), fout.zin(), Tabelpagina::samen));
        model.addAttribute("fouten", perVeld);
        model.addAttribute("nogMeer", Math.max(0, fouten.size() - MEESTE_FOUTEN));
        return "dossier/tabel";
    }

    /** The field of the page to which a message belongs. */
    private static String anker(Tabelbewaarder.Fout fout) {
        if (fout.rij() < 0) {
            return fout.veld();
        }
        return "r" + fout.rij() + "." + (fout.veld().isEmpty() ? "rij" : fout.veld());
    }

    private static String samen(String een, String ander) {
        return een + "\n" + ander;
    }

    private Tabel<?> tabel(String pad) {
        return tabellen.stream()
                .filter(tabel -> tabel.pad().equals(pad))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
