package nl.schuldhulproute.scherm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.gebeurtenis.Gebeurtenismeldingen;
import nl.schuldhulproute.proces.KanNuNiet;
import nl.schuldhulproute.proces.OngeldigeInvoer;
import nl.schuldhulproute.proces.Startrecht;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/dossiers/{nummer}/gebeurtenissen}: another program tells what happened in a case. The body is an object
 * with {@code kenmerk} (the reference of the sender), {@code soort} and {@code op}, and whatever else the form
 * "Gebeurtenis vastleggen" asks for that kind, by the keys of its fields. The answer is 201; 200 when the same message was
 * delivered before; 400 when it is not well filled in; 404 when there is no such case; 409 when the case is not in a state
 * for it. The rules and the sentences are those of the form.
 */
@RestController
class GebeurtenissenApi {

    private static final int HOOGSTENS_BYTES = 16 * 1024;
    private static final int LANGSTE_KENMERK = 100;

    /** What this message names otherwise than the form does, or not at all. */
    private static final Set<String> ALLEEN_IN_HET_FORMULIER = Set.of("gebeurtenis", "gebeurdOp", "gezien", "versie");

    /** For whoever opened the task on second thoughts; a program that has nothing to tell sends nothing. */
    private static final String NIETS = "NIETS";

    private static final ObjectReader LEZER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(new TypeReference<Map<String, Object>>() {});

    /** What became of it, in one sentence. */
    record Antwoord(String dossiernummer, String melding) {}

    private final Gebeurtenismeldingen meldingen;
    private final Dossiers dossiers;
    private final Startrecht startrecht;

    GebeurtenissenApi(Gebeurtenismeldingen meldingen, Dossiers dossiers, Startrecht startrecht) {
        this.meldingen = meldingen;
        this.dossiers = dossiers;
        this.startrecht = startrecht;
    }

    @PostMapping(
            path = "/api/dossiers/{dossiernummer}/gebeurtenissen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Antwoord> ontvang(@PathVariable String dossiernummer, HttpServletRequest vraag) throws IOException {
        if (!startrecht.heeft(Gebeurtenismeldingen.MODEL)) {
            return antwoord(HttpStatus.FORBIDDEN, null, "U mag geen gebeurtenissen melden.");
        }
        if (!dossiers.bestaat(dossiernummer)) {
            return antwoord(HttpStatus.NOT_FOUND, null, "Er is geen dossier met dit nummer.");
        }
        byte[] inhoud = vraag.getInputStream().readNBytes(HOOGSTENS_BYTES + 1);
        if (inhoud.length > HOOGSTENS_BYTES) {
            return onjuist(
                    dossiernummer, "Het bericht is te groot: hoogstens %d kB.".formatted(HOOGSTENS_BYTES / 1024));
        }
        Map<String, Object> velden;
        try {
            velden = LEZER.readValue(inhoud);
        } catch (JsonProcessingException e) {
            return onjuist(dossiernummer, "Dit is geen goede JSON.");
        }
        return velden == null ? onjuist(dossiernummer, "Het bericht is leeg.") : verwerk(dossiernummer, velden);
    }

    private ResponseEntity<Antwoord> verwerk(String dossiernummer, Map<String, Object> velden) {
        if (!(velden.get("kenmerk") instanceof String kenmerk)
                || kenmerk.isBlank()
                || kenmerk.length() > LANGSTE_KENMERK) {
            return onjuist(
                    dossiernummer,
                    "kenmerk: geef elke melding een eigen kenmerk van hoogstens %d tekens.".formatted(LANGSTE_KENMERK));
        }
        if (!(velden.get("soort") instanceof String soort) || soort.isBlank() || soort.equals(NIETS)) {
            return onjuist(dossiernummer, "soort: noem wat er is gebeurd.");
        }
        if (!(velden.get("op") instanceof String op) || op.isBlank()) {
            return onjuist(dossiernummer, "op: noem de dag waarop het gebeurde, zoals 2026-12-31.");
        }
        for (String veld : velden.keySet()) {
            if (ALLEEN_IN_HET_FORMULIER.contains(veld)) {
                return onjuist(dossiernummer, veld + ": dit veld hoort niet in het bericht.");
            }
        }
        Map<String, Object> antwoorden = new LinkedHashMap<>(velden);
        antwoorden.remove("kenmerk");
        antwoorden.remove("soort");
        antwoorden.remove("op");
        antwoorden.put("gebeurtenis", soort);
        antwoorden.put("gebeurdOp", op);
        try {
            return meldingen.meld(new Gebeurtenismeldingen.Melding(dossiernummer, kenmerk.strip(), antwoorden))
                    ? ResponseEntity.created(URI.create("/dossier/" + dossiernummer))
                            .body(new Antwoord(dossiernummer, "De gebeurtenis is vastgelegd."))
                    : antwoord(HttpStatus.OK, dossiernummer, "Deze gebeurtenis was al vastgelegd.");
        } catch (KanNuNiet e) {
            return antwoord(HttpStatus.CONFLICT, dossiernummer, e.getMessage());
        } catch (OngeldigeInvoer e) {
            return onjuist(dossiernummer, e.getMessage());
        }
    }

    private static ResponseEntity<Antwoord> onjuist(String dossiernummer, String melding) {
        return antwoord(HttpStatus.BAD_REQUEST, dossiernummer, melding);
    }

    private static ResponseEntity<Antwoord> antwoord(HttpStatus status, String dossiernummer, String melding) {
        return ResponseEntity.status(status).body(new Antwoord(dossiernummer, melding));
    }
}
