package nl.schuldhulproute.scherm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Kladlegger;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** What Tasklist sends of a form that is not completed, and what it hears back. */
final class Kladvraag {

    /** In bytes: more than the longest form holds when each of its texts is full. */
    static final int GROOTSTE = 200_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Kladvraag() {}

    /**
     * What the form sends.
     *
     * @param wie who typed it; when that is another than who is logged in now, it is not for him
     * @param gezien how the data of a task stood
     * @param keer how many times was started with a form that starts something
     * @param antwoorden what differs from what the form showed
     */
    record Ingevuld(String wie, String gezien, int keer, Map<String, Object> antwoorden) {}

    /** What was typed is repeated nowhere when it cannot be read. */
    static Ingevuld lees(HttpServletRequest vraag, Aangemeld aangemeld) throws IOException {
        byte[] inhoud = vraag.getInputStream().readNBytes(GROOTSTE + 1);
        if (inhoud.length > GROOTSTE) {
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        try {
            Ingevuld ingevuld = JSON.readValue(new String(inhoud, StandardCharsets.UTF_8), Ingevuld.class);
            if (ingevuld != null && ingevuld.antwoorden() != null) {
                if (ingevuld.wie() != null
                        && !aangemeld.gebruiker().filter(ingevuld.wie()::equals).isPresent()) {
                    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                }
                return ingevuld;
            }
        } catch (JsonProcessingException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }

    static ResponseEntity<Void> antwoord(Kladlegger.Uitkomst uitkomst) {
        return ResponseEntity.status(
                        switch (uitkomst) {
                            case BEWAARD -> HttpStatus.NO_CONTENT;
                            case ONBEKEND -> HttpStatus.NOT_FOUND;
                            case NIET_OP_NAAM -> HttpStatus.FORBIDDEN;
                            case ONGELDIG -> HttpStatus.BAD_REQUEST;
                            case TEGELIJK -> HttpStatus.CONFLICT;
                        })
                .build();
    }
}
