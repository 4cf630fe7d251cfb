package nl.schuldhulproute.zwerftocht;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The fields of a form as a user meets them: which are shown depends on what was filled in. */
final class Vragenlijst {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private static final Map<String, Vragenlijst> GELEZEN = new ConcurrentHashMap<>();
    private static final Map<String, ParsedExpression> VOORWAARDEN = new ConcurrentHashMap<>();
    private static final Map<Map.Entry<String, Map<String, Object>>, Boolean> GEWEEST = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> NAMEN = new ConcurrentHashMap<>();
    private static final Pattern NAAM = Pattern.compile("\\p{L}[\\p{L}\\d_]*");
    private static final Set<String> TE_VULLEN = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    private final String formulier;
    private final List<Vraag> vragen = new ArrayList<>();

    private Vragenlijst(String formulier) {
        this.formulier = formulier;
    }

    static Vragenlijst van(String formulier) {
        return GELEZEN.computeIfAbsent(formulier, Vragenlijst::lees);
    }

    private static Vragenlijst lees(String formulier) {
        try {
            Vragenlijst lijst = new Vragenlijst(formulier);
            lijst.verzamel(JSON.readTree(Files.readString(Path.of("forms", formulier + ".form"))), List.of());
            return lijst;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String formulier() {
        return formulier;
    }

    List<Vraag> vragen() {
        return vragen;
    }

    /** The fields that are shown with these answers. What is hidden has no answer, and that may hide or show another. */
    List<Vraag> zichtbaar(Map<String, Object> getoond, Map<String, Object> antwoorden) {
        List<Vraag> zichtbaar = vragen;
        for (int keer = 0; keer < vragen.size() + 1; keer++) {
            Map<String, Object> stand = new HashMap<>(getoond);
            vragen.forEach(vraag -> stand.put(vraag.sleutel(), null));
            zichtbaar.forEach(vraag -> stand.put(vraag.sleutel(), antwoorden.get(vraag.sleutel())));
            List<Vraag> nieuw = vragen.stream()
                    .filter(vraag -> vraag.verborgenAls().stream().noneMatch(als -> geldt(als, stand)))
                    .toList();
            if (nieuw.equals(zichtbaar)) {
                return zichtbaar;
            }
            zichtbaar = nieuw;
        }
        return zichtbaar;
    }

    private boolean geldt(String voorwaarde, Map<String, Object> stand) {
        // Only what the condition names: to hand over all that a form shows takes longer than to evaluate it.
        Map<String, Object> genoemd = new HashMap<>(stand);
        genoemd.keySet().retainAll(NAMEN.computeIfAbsent(voorwaarde, Vragenlijst::namen));
        return GEWEEST.computeIfAbsent(Map.entry(voorwaarde, genoemd), nieuw -> {
            EvaluationResult uitkomst = FEEL.evaluate(VOORWAARDEN.computeIfAbsent(voorwaarde, this::ontleed), genoemd);
            return Boolean.TRUE.equals(uitkomst.result());
        });
    }

    private static Set<String> namen(String voorwaarde) {
        return NAAM.matcher(voorwaarde).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private ParsedExpression ontleed(String voorwaarde) {
        ParseResult gelezen = FEEL.parseExpression(voorwaarde.replaceFirst("^=", ""));
        if (gelezen.isFailure()) {
            throw new AssertionError("%s: %s is geen voorwaarde".formatted(formulier, voorwaarde));
        }
        return gelezen.parsedExpression();
    }

    private void verzamel(JsonNode onderdeel, List<String> daarboven) {
        onderdeel.path("components").forEach(deel -> {
            List<String> verborgenAls = new ArrayList<>(daarboven);
            if (deel.path("conditional").has("hide")) {
                verborgenAls.add(deel.path("conditional").path("hide").asText());
            }
            if (TE_VULLEN.contains(deel.path("type").asText())
                    && !deel.path("disabled").asBoolean()
                    && !deel.path("readonly").asBoolean()) {
                vragen.add(vraag(deel, verborgenAls));
            }
            verzamel(deel, verborgenAls);
        });
    }

    private static Vraag vraag(JsonNode deel, List<String> verborgenAls) {
        JsonNode eisen = deel.path("validate");
        String soort = deel.path("type").asText();
        return new Vraag(
                deel.path("key").asText(),
                Stream.of("dateLabel", "timeLabel", "label")
                        .map(naam -> deel.path(naam).asText(""))
                        .filter(naam -> !naam.isBlank())
                        .toList(),
                soort.equals("datetime") ? deel.path("subtype").asText() : soort,
                eisen.path("required").asBoolean(),
                List.copyOf(new HashSet<>(verborgenAls)),
                StreamSupport.stream(deel.path("values").spliterator(), false)
                        .map(antwoord -> antwoord.path("value").asText())
                        .toList(),
                deel.path("valuesKey").asText(""),
                new BigDecimal(eisen.path("min").asText("0")),
                new BigDecimal(eisen.path("max").asText("1000000")),
                deel.path("decimalDigits").asInt(0),
                eisen.path("maxLength").asInt(200));
    }
}
