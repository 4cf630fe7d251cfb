package nl.schuldhulproute.proces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The words that a form puts beside its fields, so that a message names a field as the user sees it; and which values it
 * shows amidst its own sentences.
 */
@Component
class Veldnamen {

    /** A value in a text of a form. */
    private static final Pattern WAARDE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final Map<String, Woorden> perFormulier = new ConcurrentHashMap<>();
    private final ObjectMapper json;

    Veldnamen(ObjectMapper json) {
        this.json = json;
    }

    /** What is wrong, after the name of the field; an error at something that the form does not ask has no name before it. */
    String zin(String formulier, String veld, String uitleg) {
        String naam = woorden(formulier).namen().get(veld);
        if (naam == null) {
            return uitleg;
        }
        return (naam.endsWith("?") ? "Bij \"%s\": %s" : "%s: %s").formatted(naam, uitleg);
    }

    /** The values that a form shows as text and does not ask. */
    Set<String> alsTekst(String formulier) {
        return woorden(formulier).alsTekst();
    }

    private record Woorden(Map<String, String> namen, Set<String> alsTekst) {}

    private Woorden woorden(String formulier) {
        return perFormulier.computeIfAbsent(formulier, this::lees);
    }

    private Woorden lees(String formulier) {
        Woorden woorden = new Woorden(new HashMap<>(), new HashSet<>());
        ClassPathResource bestand = new ClassPathResource("forms/" + formulier + ".form");
        if (bestand.exists()) {
            try (InputStream inhoud = bestand.getInputStream()) {
                verzamel(json.readTree(inhoud), woorden);
            } catch (IOException e) {
                throw new IllegalStateException("formulier " + formulier + " is niet te lezen", e);
            }
        }
        return woorden;
    }

    private static void verzamel(JsonNode onderdeel, Woorden woorden) {
        String naam = Stream.of("dateLabel", "timeLabel", "label")
                .map(soort -> onderdeel.path(soort).asText("").strip())
                .filter(opschrift -> !opschrift.isEmpty())
                .findFirst()
                .orElse("");
        if (onderdeel.has("key") && !naam.isBlank()) {
            woorden.namen().put(onderdeel.get("key").asText(), naam);
        }
        WAARDE.matcher(onderdeel.path("text").asText(""))
                .results()
                .forEach(waarde -> woorden.alsTekst().add(waarde.group(1)));
        onderdeel.path("components").forEach(deel -> verzamel(deel, woorden));
    }
}
