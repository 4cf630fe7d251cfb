package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Beginkladlegger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where Tasklist brings what is typed in a form that starts something, and fetches it when that form opens. */
@RestController
@RequestMapping("/dossier/begin/{formulier}/klad")
class Beginkladpagina {

    private final Beginkladlegger kladlegger;
    private final Aangemeld aangemeld;

    Beginkladpagina(Beginkladlegger kladlegger, Aangemeld aangemeld) {
        this.kladlegger = kladlegger;
        this.aangemeld = aangemeld;
    }

    @PutMapping
    ResponseEntity<Beginkladlegger.Begin> open(@PathVariable String formulier) {
        return ResponseEntity.of(kladlegger.open(formulier));
    }

    @PutMapping("/eerder/{id}")
    ResponseEntity<Beginkladlegger.Begin> neem(@PathVariable String formulier, @PathVariable long id) {
        return ResponseEntity.of(kladlegger.neem(formulier, id));
    }

    @DeleteMapping("/eerder/{id}")
    ResponseEntity<Void> gooiWeg(@PathVariable String formulier, @PathVariable long id) {
        return ResponseEntity.status(kladlegger.gooiWeg(formulier, id) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    @PostMapping
    ResponseEntity<Void> bewaar(@PathVariable String formulier, HttpServletRequest vraag) throws IOException {
        Kladvraag.Ingevuld ingevuld = Kladvraag.lees(vraag, aangemeld);
        return Kladvraag.antwoord(kladlegger.bewaar(formulier, ingevuld.keer(), ingevuld.antwoorden()));
    }

    @DeleteMapping
    ResponseEntity<Void> gooiWeg(@PathVariable String formulier, @RequestParam(defaultValue = "0") int keer) {
        return Kladvraag.antwoord(kladlegger.bewaar(formulier, keer, Map.of()));
    }
}
