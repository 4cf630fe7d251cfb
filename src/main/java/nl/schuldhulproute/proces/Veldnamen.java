package nl.schuldhulproute.proces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The words that a form puts beside its fields, so that a message names a field as the user sees it. */
@Component
class Veldnamen {

    private final Map<String, Map<String, String>> perFormulier = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    Veldnamen(ObjectMapper json) {
        this.json = json;
    }

    String van(String formulier, String veld) {
        return perFormulier.computeIfAbsent(formulier, this::lees).getOrDefault(veld, veld);
    }

    private Map<String, String> lees(String formulier) {
        Map<String, String> namen = new HashMap<>();
        ClassPathResource bestand = new ClassPathResource("forms/" + formulier + ".form");
        if (bestand.exists()) {
            try (InputStream inhoud = bestand.getInputStream()) {
                verzamel(json.readTree(inhoud), namen);
            } catch (IOException e) {
                throw new IllegalStateException("formulier " + formulier + " is niet te lezen", e);
            }
        }
        return namen;
    }

    private static void verzamel(JsonNode onderdeel, Map<String, String> namen) {
        String naam = onderdeel.has("dateLabel")
                ? onderdeel.get("dateLabel").asText()
                : onderdeel.path("label").asText("");
        if (onderdeel.has("key") && !naam.isBlank()) {
            namen.put(onderdeel.get("key").asText(), naam);
        }
        onderdeel.path("components").forEach(deel -> verzamel(deel, namen));
    }
}
