package nl.schuldhulproute.scherm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    /** In bytes: more than the longest form holds when each of its texts is full. */
    static final int GROOTSTE = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kladlegger kladlegger;

    Kladpagina(Kladlegger kladlegger) {
        this.kladlegger = kladlegger;
    }

    /** What the form sends: how the data stood, and the answers that differ from what it showed. */
    record Ingevuld(String gezien, Map<String, Object> antwoorden) {}

    @PostMapping
    ResponseEntity<Void> bewaar(@PathVariable String taak, HttpServletRequest vraag) throws IOException {
        byte[] inhoud = vraag.getInputStream().readNBytes(GROOTSTE + 1);
        if (inhoud.length > GROOTSTE) {
            return antwoord(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        Ingevuld ingevuld = lees(inhoud);
        if (ingevuld == null || ingevuld.antwoorden() == null) {
            return antwoord(HttpStatus.BAD_REQUEST);
        }
        return antwoord(
                switch (kladlegger.bewaar(taak, ingevuld.antwoorden(), ingevuld.gezien())) {
                    case BEWAARD -> HttpStatus.NO_CONTENT;
                    case ONBEKEND -> HttpStatus.NOT_FOUND;
                    case NIET_OP_NAAM -> HttpStatus.FORBIDDEN;
                    case ONGELDIG -> HttpStatus.BAD_REQUEST;
                    case TEGELIJK -> HttpStatus.CONFLICT;
                });
    }

    @DeleteMapping
    ResponseEntity<Void> gooiWeg(@PathVariable String taak) {
        return antwoord(kladlegger.gooiWeg(taak) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND);
    }

    /** Null when it cannot be read; what was typed is repeated nowhere. */
    private static Ingevuld lees(byte[] inhoud) {
        try {
            return JSON.readValue(new String(inhoud, StandardCharsets.UTF_8), Ingevuld.class);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static ResponseEntity<Void> antwoord(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
