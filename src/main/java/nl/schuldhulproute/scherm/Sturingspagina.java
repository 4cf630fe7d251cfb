package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Motorklok;
import nl.schuldhulproute.sturing.Bladzijde;
import nl.schuldhulproute.sturing.Dossiercijfers;
import nl.schuldhulproute.sturing.Fase;
import nl.schuldhulproute.sturing.Fasecijfers;
import nl.schuldhulproute.sturing.Incidenten;
import nl.schuldhulproute.sturing.Teamcijfers;
import nl.schuldhulproute.sturing.Teamcijfers.Welke;
import nl.schuldhulproute.sturing.Termijncijfers;
import nl.schuldhulproute.termijn.Stand;
import nl.schuldhulproute.toegang.Groep;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * The figures for managers and the list behind each of them. A list names a case by its number, and a colleague by name; of
 * the resident it says nothing.
 */
@Controller
@RequestMapping("/sturing")
class Sturingspagina {

    private static final String BEHEERDERS = "beheerders";

    private final Sturingspaneel paneel;
    private final Dossiercijfers dossiers;
    private final Fasecijfers fasen;
    private final Termijncijfers termijnen;
    private final Teamcijfers teams;
    private final Incidenten incidenten;
    private final Collegas collegas;
    private final Aangemeld aangemeld;
    private final Inzage inzage;
    private final Weergave weergave;
    private final Clock klok;

    Sturingspagina(
            Sturingspaneel paneel,
            Dossiercijfers dossiers,
            Fasecijfers fasen,
            Termijncijfers termijnen,
            Teamcijfers teams,
            Incidenten incidenten,
            Collegas collegas,
            Aangemeld aangemeld,
            Inzage inzage,
            Weergave weergave,
            Clock klok) {
        this.paneel = paneel;
        this.dossiers = dossiers;
        this.fasen = fasen;
        this.termijnen = termijnen;
        this.teams = teams;
        this.incidenten = incidenten;
        this.collegas = collegas;
        this.aangemeld = aangemeld;
        this.inzage = inzage;
        this.weergave = weergave;
        this.klok = klok;
    }

    /** For the panel in Cockpit. */
    record Antwoord(List<Sturingspaneel.Blok> blokken) {}

    /** What Cockpit wants to know of who looks. */
    record Wie(boolean beheerder) {}

    /**
     * A row of a list of cases.
     *
     * @param fasen the phases in which it stands, in words
     * @param route the id by which Cockpit shows where it stands, or null
     */
    record Dossierrij(String nummer, String fasen, String sinds, String behandelaar, String route) {}

    record Termijnrij(
            String nummer,
            String naam,
            String fasen,
            String aanZet,
            LocalDate einde,
            String afstand,
            String behandelaar) {}

    record Taakrij(
            String nummer,
            String stap,
            String deel,
            LocalDate uiterlijk,
            String afstand,
            boolean teLaat,
            String wie,
            String route) {}

    record Vastgelopenrij(String nummer, String stap, String deel, String sinds, String route) {}

    @GetMapping(path = "/cijfers", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Antwoord cijfers() {
        return new Antwoord(paneel.blokken());
    }

    @GetMapping(path = "/wie", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Wie wie() {
        return new Wie(isBeheerder());
    }

    @GetMapping
    String toon(Model model) {
        model.addAttribute("blokken", paneel.blokken());
        return "sturing/sturing";
    }

    @GetMapping("/dossiers")
    String dossiers(
            @RequestParam(required = false) String fase, @RequestParam(defaultValue = "1") int bladzijde, Model model) {
        Optional<Fase> gekozen =
                Optional.ofNullable(fase).map(een -> Fase.van(een).orElseThrow(this::bestaatNiet));
        Bladzijde<Dossierrij> rijen = gekozen.map(een -> inFase(een, bladzijde)).orElseGet(() -> lopend(bladzijde));
        model.addAttribute(
                "titel", gekozen.map(een -> "Dossiers in de fase " + een.naam()).orElse("Lopende dossiers"));
        model.addAttribute("metRoute", gekozen.isPresent());
        model.addAttribute("sindsWat", gekozen.isPresent() ? "In deze fase sinds" : "Aangemeld op");
        model.addAttribute(
                "vervolg", gekozen.map(een -> "fase=" + een.model() + "&").orElse(""));
        return lijst("dossiers", rijen, model);
    }

    @GetMapping("/termijnen")
    String termijnen(
            @RequestParam(defaultValue = "VERLOPEN") Stand stand,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model) {
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM);
        Bladzijde<Termijncijfers.Regel> regels = termijnen.lijst(stand, vandaag, bladzijde);
        Map<String, List<Fase>> waar = fasen.van(
                regels.rijen().stream().map(Termijncijfers.Regel::dossiernummer).toList());
        Map<String, String> namen = namen(
                regels.rijen().stream().map(Termijncijfers.Regel::behandelaar).toList());
        model.addAttribute("titel", "Termijnen: " + Sturingswoorden.stand(stand).toLowerCase(Locale.ROOT));
        model.addAttribute("vervolg", "stand=" + stand.name() + "&");
        return lijst(
                "termijnen",
                regels.met(regel -> new Termijnrij(
                        regel.dossiernummer(),
                        regel.naam(),
                        inWoorden(waar.get(regel.dossiernummer())),
                        Sturingswoorden.aanZet(regel.aanZet()),
                        regel.einde(),
                        stand == Stand.OPGESCHORT ? "staat stil" : weergave.afstand(vandaag, regel.einde()),
                        naam(namen, regel.behandelaar()))),
                model);
    }

    @GetMapping("/taken")
    String taken(
            @RequestParam(defaultValue = "consulenten") String team,
            @RequestParam(defaultValue = "OPEN") Welke welke,
            @RequestParam(defaultValue = "1") int bladzijde,
            Model model) {
        Groep groep = Teamcijfers.TEAMS.stream()
                .filter(een -> een.id().equals(team))
                .findFirst()
                .orElseThrow(this::bestaatNiet);
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Motorklok.AMSTERDAM);
        Bladzijde<Teamcijfers.Regel> regels = teams.lijst(groep, welke, bladzijde);
        Map<String, String> namen =
                namen(regels.rijen().stream().map(Teamcijfers.Regel::wie).toList());
        model.addAttribute(
                "titel", Sturingswoorden.taken(welke) + ": " + groep.naam().toLowerCase(Locale.ROOT));
        model.addAttribute("vervolg", "team=%s&welke=%s&".formatted(groep.id(), welke.name()));
        return lijst(
                "taken",
                regels.met(regel -> new Taakrij(
                        regel.dossiernummer(),
                        regel.stap(),
                        regel.deel(),
                        regel.uiterlijk(),
                        regel.uiterlijk() == null ? "" : weergave.afstand(vandaag, regel.uiterlijk()),
                        regel.uiterlijk() != null && regel.uiterlijk().isBefore(vandaag),
                        naam(namen, regel.wie()),
                        regel.route())),
                model);
    }

    @GetMapping("/vastgelopen")
    String vastgelopen(Model model) {
        List<Vastgelopenrij> rijen = incidenten.alle().stream()
                .map(regel -> new Vastgelopenrij(
                        regel.dossiernummer(),
                        regel.stap(),
                        regel.deel(),
                        weergave.moment(regel.sinds()),
                        regel.route()))
                .toList();
        model.addAttribute("titel", "Vastgelopen");
        model.addAttribute("beheerder", isBeheerder());
        return lijst("vastgelopen", new Bladzijde<>(rijen, rijen.size(), 1), model);
    }

    private Bladzijde<Dossierrij> lopend(int bladzijde) {
        Bladzijde<Dossiercijfers.Regel> regels = dossiers.lijst(bladzijde);
        Map<String, List<Fase>> waar = fasen.van(
                regels.rijen().stream().map(Dossiercijfers.Regel::nummer).toList());
        Map<String, String> namen = namen(
                regels.rijen().stream().map(Dossiercijfers.Regel::behandelaar).toList());
        return regels.met(regel -> new Dossierrij(
                regel.nummer(),
                inWoorden(waar.get(regel.nummer())),
                weergave.datum(regel.aangemeldOp()),
                naam(namen, regel.behandelaar()),
                null));
    }

    private Bladzijde<Dossierrij> inFase(Fase fase, int bladzijde) {
        Bladzijde<Fasecijfers.Plaats> plaatsen = fasen.lijst(fase, bladzijde);
        List<String> nummers =
                plaatsen.rijen().stream().map(Fasecijfers.Plaats::dossiernummer).toList();
        Map<String, Dossiercijfers.Regel> bekend = dossiers.met(nummers);
        Map<String, List<Fase>> waar = fasen.van(nummers);
        Map<String, String> namen = namen(
                bekend.values().stream().map(Dossiercijfers.Regel::behandelaar).toList());
        return plaatsen.met(plaats -> new Dossierrij(
                plaats.dossiernummer(),
                inWoorden(waar.get(plaats.dossiernummer())),
                weergave.datum(LocalDate.ofInstant(plaats.sinds(), Motorklok.AMSTERDAM)),
                Optional.ofNullable(bekend.get(plaats.dossiernummer()))
                        .map(regel -> naam(namen, regel.behandelaar()))
                        .orElse(""),
                plaats.route()));
    }

    private String lijst(String welke, Bladzijde<?> bladzijde, Model model) {
        model.addAttribute("bladzijde", bladzijde);
        model.addAttribute("dossierpagina", inzage.mag());
        return "sturing/" + welke;
    }

    private Map<String, String> namen(Collection<String> gebruikers) {
        Set<String> bekend = gebruikers.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return bekend.isEmpty() ? Map.of() : collegas.namen(bekend);
    }

    private static String naam(Map<String, String> namen, String gebruiker) {
        return gebruiker == null ? "" : namen.get(gebruiker);
    }

    private static String inWoorden(List<Fase> fasen) {
        return fasen == null ? "" : fasen.stream().map(Fase::naam).collect(Collectors.joining(" en "));
    }

    private boolean isBeheerder() {
        return aangemeld.groepen().contains(BEHEERDERS);
    }

    private ResponseStatusException bestaatNiet() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
