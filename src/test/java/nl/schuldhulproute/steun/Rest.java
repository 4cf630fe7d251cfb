package nl.schuldhulproute.steun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Does over REST what a user does in Tasklist, with the name and password of that user. */
public final class Rest {

    /** What the server said. */
    public record Antwoord(int status, String tekst) {
        public JsonNode json() {
            try {
                return JSON.readTree(tekst);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient verbinding = HttpClient.newHttpClient();
    private final String server;
    private final String naam;

    public Rest(int poort, String naam) {
        this.server = "http://localhost:" + poort;
        this.naam = naam;
    }

    public Antwoord haal(String pad) {
        return stuur(HttpRequest.newBuilder(URI.create(server + pad)).GET());
    }

    public Antwoord zend(String pad, Object inhoud) {
        try {
            return stuur(HttpRequest.newBuilder(URI.create(server + pad))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(inhoud))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Antwoord verwijder(String pad) {
        return stuur(HttpRequest.newBuilder(URI.create(server + pad)).DELETE());
    }

    /** The id of the open task with this element in this case, or null when this user does not see it. */
    public String taak(String dossiernummer, String element) {
        JsonNode taken = haal("/engine-rest/task?processInstanceBusinessKey=" + dossiernummer + "&taskDefinitionKey="
                        + element)
                .json();
        return taken.isEmpty() ? null : taken.get(0).path("id").asText();
    }

    public Antwoord neem(String taak) {
        return zend("/engine-rest/task/" + taak + "/claim", Map.of("userId", naam));
    }

    /** How the case stood when this user opened the form. */
    public String versie(String taak) {
        return haal("/engine-rest/task/" + taak + "/form-variables")
                .json()
                .path("versie")
                .path("value")
                .asText();
    }

    /** Sends a form as Tasklist does. */
    public Antwoord dienIn(String taak, Map<String, Object> waarden) {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((sleutel, waarde) -> variabelen.put(sleutel, waarde(waarde)));
        variabelen.computeIfAbsent("gezien", sleutel -> waarde(versie(taak)));
        return zend("/engine-rest/task/" + taak + "/submit-form", Map.of("variables", variabelen));
    }

    /** Starts a model with its start form. */
    public Antwoord begin(String model, Map<String, Object> waarden) {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((sleutel, waarde) -> variabelen.put(sleutel, waarde(waarde)));
        return zend("/engine-rest/process-definition/key/" + model + "/submit-form", Map.of("variables", variabelen));
    }

    private static Map<String, Object> waarde(Object waarde) {
        if (waarde instanceof Iterable<?>) {
            try {
                return Map.of("type", "Json", "value", JSON.writeValueAsString(waarde));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return waarde instanceof Boolean || waarde instanceof Number
                ? Map.of("value", waarde)
                : Map.of("value", String.valueOf(waarde), "type", "String");
    }

    private Antwoord stuur(HttpRequest.Builder vraag) {
        try {
            HttpResponse<String> antwoord = verbinding.send(
                    vraag.header("Authorization", Gebruikers.basic(naam)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Antwoord(antwoord.statusCode(), antwoord.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
