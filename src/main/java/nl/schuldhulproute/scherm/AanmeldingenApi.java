package nl.schuldhulproute.scherm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.schuldhulproute.aanmelding.LooptAl;
import nl.schuldhulproute.aanmelding.Websiteaanmelding;
import nl.schuldhulproute.aanmelding.Websiteaanmeldingen;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Aangemeld;
import nl.schuldhulproute.proces.Routestart;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /api/aanmeldingen}: a request from the municipality's website. The answer is 201 with the dossiernummer, 200
 * when the same reference was delivered before, 400 with the fields that are wrong, 409 when the person has a running case.
 */
@RestController
class AanmeldingenApi {

    static final int HOOGSTENS_BYTES = 32 * 1024;

    /** What is wrong with one field; null when it is about the whole. */
    record Fout(String veld, String uitleg) {}

    record Geweigerd(String melding, List<Fout> fouten) {}

    private final Websiteaanmeldingen aanmeldingen;
    private final Routestart route;
    private final Aangemeld aangemeld;
    private final Validator validator;
    private final ObjectReader lezer;

    AanmeldingenApi(Websiteaanmeldingen aanmeldingen, Routestart route, Aangemeld aangemeld, Validator validator) {
        this.aanmeldingen = aanmeldingen;
        this.route = route;
        this.aangemeld = aangemeld;
        this.validator = validator;
        this.lezer = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build()
                .readerFor(Websiteaanmelding.class);
    }

    @PostMapping(
            path = "/api/aanmeldingen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> ontvang(HttpServletRequest vraag) throws IOException {
        if (!route.mag()) {
            return weiger(HttpStatus.FORBIDDEN, "U mag geen aanmeldingen doorgeven.", List.of());
        }
        byte[] inhoud = vraag.getInputStream().readNBytes(HOOGSTENS_BYTES + 1);
        if (inhoud.length > HOOGSTENS_BYTES) {
            return fout(null, "het bericht is te groot: hoogstens %d kB".formatted(HOOGSTENS_BYTES / 1024));
        }
        Websiteaanmelding verzoek;
        try {
            verzoek = lezer.readValue(inhoud);
        } catch (JsonMappingException e) {
            return fout(veld(e), uitleg(e));
        } catch (JsonProcessingException e) {
            return fout(null, "dit is geen goede JSON");
        }
        return verwerk(verzoek);
    }

    private ResponseEntity<Object> verwerk(Websiteaanmelding verzoek) {
        if (verzoek == null) {
            return fout(null, "het bericht is leeg");
        }
        List<Fout> fouten = validator.validate(verzoek).stream()
                .map(fout -> new Fout(fout.getPropertyPath().toString(), fout.getMessage()))
                .distinct()
                .sorted(Comparator.comparing(Fout::veld).thenComparing(Fout::uitleg))
                .toList();
        if (!fouten.isEmpty()) {
            return onjuist(fouten);
        }
        try {
            var ontvangst =
                    aanmeldingen.ontvang(verzoek, aangemeld.gebruiker().orElseThrow(IllegalStateException::new));
            return ontvangst.nieuw()
                    ? ResponseEntity.created(URI.create("/dossier/" + ontvangst.dossiernummer()))
                            .body(ontvangst)
                    : ResponseEntity.ok(ontvangst);
        } catch (LooptAl e) {
            // The number stays inside: who sends a name and a day of birth must not learn whether that person is known.
            return weiger(
                    HttpStatus.CONFLICT,
                    "Deze aanmelding kan niet vanzelf worden verwerkt. Vraag de inwoner om te bellen.",
                    List.of());
        } catch (Invoerfout e) {
            return fout("partnerBsn".equals(e.veld()) ? "partner.bsn" : e.veld(), e.uitleg());
        }
    }

    private static String veld(JsonMappingException e) {
        String pad = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .map(naam -> naam != null && naam.matches("[A-Za-z]{1,40}") ? naam : "onbekend")
                .collect(Collectors.joining("."));
        return pad.isEmpty() ? null : pad;
    }

    private static String uitleg(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "dit veld bestaat niet";
        }
        return e.getPath().isEmpty() ? "dit is geen goede JSON" : "dit is niet goed ingevuld";
    }

    private static ResponseEntity<Object> fout(String veld, String uitleg) {
        return onjuist(List.of(new Fout(veld, uitleg)));
    }

    private static ResponseEntity<Object> onjuist(List<Fout> fouten) {
        return weiger(HttpStatus.BAD_REQUEST, "De aanmelding is niet goed ingevuld. Er is niets bewaard.", fouten);
    }

    private static ResponseEntity<Object> weiger(HttpStatus status, String melding, List<Fout> fouten) {
        return ResponseEntity.status(status).body(new Geweigerd(melding, fouten));
    }
}
