package nl.schuldhulproute.scherm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Contactmomenten;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Notities;
import nl.schuldhulproute.gebeurtenis.Gebeurtenismeldingen;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.proces.Routestand;
import nl.schuldhulproute.proces.Startrecht;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What can be done from any open task without leaving it, for the bar above a task in Tasklist. */
@RestController
@RequestMapping("/dossier/taak/{taak}/werk")
class Taakwerk {

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final Routestand route;
    private final Dossiers dossiers;
    private final Notities notities;
    private final Contactmomenten contacten;
    private final Overdracht overdracht;
    private final Gebeurtenismeldingen gebeurtenissen;
    private final Startrecht startrecht;
    private final Aangemeld aangemeld;
    private final Clock klok;

    Taakwerk(
            Routestand route,
            Dossiers dossiers,
            Notities notities,
            Contactmomenten contacten,
            Overdracht overdracht,
            Gebeurtenismeldingen gebeurtenissen,
            Startrecht startrecht,
            Aangemeld aangemeld,
            Clock klok) {
        this.route = route;
        this.dossiers = dossiers;
        this.notities = notities;
        this.contacten = contacten;
        this.overdracht = overdracht;
        this.gebeurtenissen = gebeurtenissen;
        this.startrecht = startrecht;
        this.aangemeld = aangemeld;
        this.klok = klok;
    }

    /** One answer to choose from. */
    record Keuze(String waarde, String opschrift) {}

    /**
     * What this user can do here.
     *
     * @param wie who asks: what was typed is for nobody else
     * @param ontvangers who can get the task; empty when it is not his to hand over
     */
    record Mogelijk(
            String wie,
            String dossiernummer,
            String vandaag,
            boolean magMelden,
            List<Keuze> wijzen,
            List<Keuze> met,
            boolean magOverdragen,
            List<Keuze> ontvangers) {}

    /** What became of it, in words; {@code taak} is the task to go on with. */
    record Gedaan(String zin, String taak) {}

    /** What is wrong, by field; the empty name is about all of it. */
    record Fouten(Map<String, String> fouten) {}

    record Notitie(String sleutel, String notitie) {}

    record Contact(String sleutel, String op, String wijze, String met, String verslag) {}

    record Ontvanger(String naar) {}

    @GetMapping
    Mogelijk mogelijk(@PathVariable String taak) {
        Routestand.OpenTaak open = open(taak);
        boolean eigen = open.opNaamVan() == null || open.opNaamVan().equals(wie());
        return new Mogelijk(
                wie(),
                open.dossiernummer(),
                LocalDate.now(klok).format(DAG),
                startrecht.heeft(Gebeurtenismeldingen.MODEL) && gebeurtenissen.kan(open.dossiernummer()),
                Arrays.stream(Contactmomenten.Wijze.values())
                        .map(wijze -> new Keuze(wijze.name(), wijze.opschrift()))
                        .toList(),
                Arrays.stream(Contactmomenten.Met.values())
                        .map(met -> new Keuze(met.name(), met.opschrift()))
                        .toList(),
                eigen,
                eigen
                        ? overdracht.ontvangers(open).stream()
                                .map(collega -> new Keuze(collega.id(), collega.naam()))
                                .toList()
                        : List.of());
    }

    @PostMapping("/notitie")
    Gedaan schrijf(@PathVariable String taak, @RequestBody Notitie notitie) {
        notities.schrijf(open(taak).dossiernummer(), notitie.sleutel(), notitie.notitie(), wie());
        return new Gedaan("De notitie staat in het dossier.", null);
    }

    @PostMapping("/contact")
    Gedaan hadContact(@PathVariable String taak, @RequestBody Contact contact) {
        contacten.schrijf(
                open(taak).dossiernummer(),
                contact.sleutel(),
                new Contactmomenten.Contactmoment(
                        dag(contact.op()),
                        keuze(Contactmomenten.Wijze.values(), contact.wijze()),
                        keuze(Contactmomenten.Met.values(), contact.met()),
                        contact.verslag()),
                wie());
        return new Gedaan("Het contactmoment staat in het dossier.", null);
    }

    /** Opens the task in which this user tells what happened. */
    @PostMapping("/gebeurtenis")
    Gedaan meldGebeurtenis(@PathVariable String taak) {
        if (!startrecht.heeft(Gebeurtenismeldingen.MODEL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return new Gedaan(
                "Vertel in deze taak wat er gebeurde.",
                gebeurtenissen.open(open(taak).dossiernummer()));
    }

    @PostMapping("/overdracht")
    Gedaan draagOver(@PathVariable String taak, @RequestBody Ontvanger ontvanger) {
        String naam = overdracht.draagTaakOver(open(taak), ontvanger.naar(), wie());
        return new Gedaan("De taak is overgedragen aan %s.".formatted(naam), null);
    }

    @ExceptionHandler(Invoerfout.class)
    ResponseEntity<Fouten> geweigerd(Invoerfout fout) {
        return fouten(HttpStatus.BAD_REQUEST, fout.veld() == null ? "" : fout.veld(), fout.uitleg());
    }

    @ExceptionHandler(OngeldigeInvoer.class)
    ResponseEntity<Fouten> kanNiet(OngeldigeInvoer fout) {
        return fouten(HttpStatus.CONFLICT, "", fout.getMessage());
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Fouten> tegelijk() {
        return fouten(HttpStatus.CONFLICT, "", "Een collega werkt net in dit dossier. Probeer het zo nog eens.");
    }

    private static ResponseEntity<Fouten> fouten(HttpStatus status, String veld, String uitleg) {
        String zin = Character.toUpperCase(uitleg.charAt(0)) + uitleg.substring(1) + (uitleg.endsWith(".") ? "" : ".");
        return ResponseEntity.status(status).body(new Fouten(Map.of(veld, zin)));
    }

    private Routestand.OpenTaak open(String taak) {
        return route.leesbareTaken(List.of(taak)).stream()
                .findFirst()
                .filter(open -> open.dossiernummer() != null && dossiers.bestaat(open.dossiernummer()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String wie() {
        return aangemeld.gebruiker().orElseThrow();
    }

    private static <E extends Enum<E>> E keuze(E[] keuzen, String naam) {
        return Arrays.stream(keuzen)
                .filter(keuze -> keuze.name().equals(naam))
                .findFirst()
                .orElse(null);
    }

    private LocalDate dag(String tekst) {
        Map<String, String> fouten = new HashMap<>();
        LocalDate dag = Schuldformulier.datum("op", "Wanneer", tekst, LocalDate.now(klok), fouten);
        if (!fouten.isEmpty()) {
            throw new Invoerfout("op", fouten.get("op"));
        }
        return dag;
    }
}
