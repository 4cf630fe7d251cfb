package nl.schuldhulproute.steun;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** What a form shows with these answers: its conditions, computed as FEEL. */
public final class Formulierzicht {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    private final Map<String, JsonNode> onderdelen = new LinkedHashMap<>();

    private Formulierzicht(JsonNode formulier) {
        neem(formulier.get("components"));
    }

    public static Formulierzicht van(String formulier) {
        try {
            return new Formulierzicht(
                    new ObjectMapper().readTree(Files.readString(Path.of("forms", formulier + ".form"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void neem(JsonNode lijst) {
        for (JsonNode onderdeel : lijst) {
            onderdelen.put(onderdeel.get("id").asText(), onderdeel);
            if (onderdeel.has("components")) {
                neem(onderdeel.get("components"));
            }
        }
    }

    /** The ids of what is shown, of those that are asked for. */
    public Set<String> toont(Map<String, Object> antwoorden, Set<String> gevraagd) {
        return gevraagd.stream()
                .filter(id -> !verborgen(onderdelen.get(id), antwoorden))
                .collect(Collectors.toSet());
    }

    /** The sentences that are shown. */
    public List<String> zinnen(Map<String, Object> antwoorden) {
        return onderdelen.values().stream()
                .filter(onderdeel -> "text".equals(onderdeel.get("type").asText()))
                .filter(onderdeel -> !verborgen(onderdeel, antwoorden))
                .map(onderdeel -> onderdeel.get("text").asText())
                .toList();
    }

    private static boolean verborgen(JsonNode onderdeel, Map<String, Object> antwoorden) {
        String hide = onderdeel.at("/conditional/hide").asText();
        return !hide.isEmpty()
                && Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(
                        hide.substring(1), Variables.fromMap(antwoorden).asVariableContext()));
    }

    /** Every set of these that there is, and null: a checklist that was not touched. */
    public static <E> List<List<E>> elkeKeuze(List<E> uit) {
        List<List<E>> keuzes = new ArrayList<>();
        keuzes.add(null);
        for (int welke = 0; welke < 1 << uit.size(); welke++) {
            List<E> keuze = new ArrayList<>();
            for (int i = 0; i < uit.size(); i++) {
                if ((welke >> i & 1) == 1) {
                    keuze.add(uit.get(i));
                }
            }
            keuzes.add(keuze);
        }
        return keuzes;
    }
}
