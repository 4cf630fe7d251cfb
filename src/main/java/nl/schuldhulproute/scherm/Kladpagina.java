package nl.schuldhulproute.scherm;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Kladlegger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Tasklist brings what is typed in a form and not completed yet. */
@RestController
@RequestMapping("/dossier/taak/{taak}/klad")
class Kladpagina {

    private final Kladlegger kladlegger;
    private final Aangemeld aangemeld;

    Kladpagina(Kladlegger kladlegger, Aangemeld aangemeld) {
        this.kladlegger = kladlegger;
        this.aangemeld = aangemeld;
    }

    @PostMapping
    ResponseEntity<Void> bewaar(@PathVariable String taak, HttpServletRequest vraag) throws IOException {
        Kladvraag.Ingevuld ingevuld = Kladvraag.lees(vraag, aangemeld);
        return Kladvraag.antwoord(kladlegger.bewaar(taak, ingevuld.antwoorden(), ingevuld.gezien()));
    }

    @DeleteMapping
    ResponseEntity<Void> gooiWeg(@PathVariable String taak) {
        return ResponseEntity.status(kladlegger.gooiWeg(taak) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }
}
