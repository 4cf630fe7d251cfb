package nl.schuldhulproute.steun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The fields of a form, in the order of the form. */
public final class Vorm {

    /** An answer that only exists in this case, such as a debt or a product: chosen by a word that it is shown with. */
    public record Getoond(String woord) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Vorm> GELEZEN = new ConcurrentHashMap<>();

    private final Map<String, JsonNode> velden = new LinkedHashMap<>();

    private Vorm() {}

    public static Vorm van(String formulier) {
        return GELEZEN.computeIfAbsent(formulier, Vorm::lees);
    }

    private static Vorm lees(String formulier) {
        Vorm vorm = new Vorm();
        try {
            vorm.verzamel(JSON.readTree(Files.readString(Path.of("forms", formulier + ".form"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vorm;
    }

    public Map<String, JsonNode> velden() {
        return velden;
    }

    /**
     * The values to send: what was chosen by its words becomes its value.
     *
     * @param getoond gives the text of a variable that the form shows, by its name
     */
    public Map<String, Object> waarden(Map<String, Object> gekozen, UnaryOperator<String> getoond) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        gekozen.forEach((sleutel, waarde) -> waarden.put(sleutel, waarde(sleutel, waarde, getoond)));
        return waarden;
    }

    private Object waarde(String sleutel, Object waarde, UnaryOperator<String> getoond) {
        if (waarde instanceof List<?> lijst) {
            return lijst.stream().map(deel -> waarde(sleutel, deel, getoond)).toList();
        }
        if (!(waarde instanceof Getoond keuze)) {
            return waarde;
        }
        try {
            String bron = velden.get(sleutel).path("valuesKey").asText();
            for (JsonNode antwoord : JSON.readTree(getoond.apply(bron))) {
                if (antwoord.path("label").asText().contains(keuze.woord())) {
                    return antwoord.path("value").asText();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("geen antwoord met " + keuze.woord() + " bij " + sleutel);
    }

    private void verzamel(JsonNode onderdeel) {
        onderdeel.path("components").forEach(deel -> {
            if (deel.has("key")) {
                velden.put(deel.path("key").asText(), deel);
            }
            verzamel(deel);
        });
    }
}
