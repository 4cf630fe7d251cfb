package nl.schuldhulproute.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/**
 * The rules that every form keeps: only parts that Tasklist can show, and for each field a place in the record behind the
 * form. The build runs them over {@code forms/}, and the engine over every deployment.
 */
@Component
public class Formulierregels {

    /** What form-js 1.8.7 in Tasklist shows and sends. A dynamic list is not among them: it blocks the button "Afronden". */
    private static final Set<String> VELDEN = Set.of(
            "textfield", "textarea", "number", "datetime", "checkbox", "radio", "select", "checklist", "taglist");

    private static final Set<String> ANDERE =
            Set.of("text", "html", "group", "separator", "spacer", "table", "expression", "image");

    /** What is asked, with its rule between brackets; then what happens next. */
    private static final Pattern INLEIDING = Pattern.compile("[^#].*\\(.+\\).*[.?] Hierna .+\\.");

    /** The name of a task in which somebody decides: what is known stands above the questions. */
    private static final Pattern BESLISSING = Pattern.compile(
            ".*(Afwegen|Wegen|Beoordelen|Heroverwegen|Kiezen|PlanVaststellen|-planVaststellen|-besluit[A-Z]\\w+)");

    /** A value of the dossier in a text; whose case it is does not help to decide, and neither does a letter. */
    private static final Pattern GEGEVEN = Pattern.compile("\\{\\{(?!kop}}|brief}})\\w+}}");

    private static final String SCHULDEN = "=schulden";

    private final Formulieren formulieren;
    private final ObjectMapper json;

    Formulierregels(Formulieren formulieren, ObjectMapper json) {
        this.formulieren = formulieren;
        this.json = json;
    }

    /** What is wrong with one form; empty when it keeps the rules. */
    public List<String> bezwaren(String bestand, String inhoud) {
        Bezwaren bezwaren = new Bezwaren(bestand);
        JsonNode formulier;
        try {
            formulier = json.readTree(inhoud);
        } catch (JsonProcessingException e) {
            bezwaren.meld("het bestand is geen formulier. Open het in Camunda Modeler en bewaar het opnieuw.");
            return bezwaren.alle();
        }
        String id = formulier.path("id").asText("");
        String naam = bestand.substring(bestand.lastIndexOf('/') + 1);
        if (!naam.equals(id + ".form")) {
            bezwaren.meld("het bestand moet %s.form heten, net als het formulier.".formatted(id));
        }
        if (!"Camunda Platform".equals(formulier.path("executionPlatform").asText())) {
            bezwaren.meld("maak het formulier voor Camunda Platform 7.");
        }
        if (formulieren.bean(id) == null) {
            bezwaren.meld(
                    "bij het formulier %s hoort nog geen programmatuur; vraag het de ontwikkelaars.".formatted(id));
            return bezwaren.alle();
        }
        toetsVelden(formulier, id, bezwaren);
        return bezwaren.alle();
    }

    private void toetsVelden(JsonNode formulier, String id, Bezwaren bezwaren) {
        Map<String, JsonNode> velden = new LinkedHashMap<>();
        Set<String> uitdrukkingen = new TreeSet<>();
        boolean[] kop = new boolean[1];
        loop(formulier, onderdeel -> {
            String soort = onderdeel.path("type").asText("");
            if (!VELDEN.contains(soort) && !ANDERE.contains(soort)) {
                bezwaren.meld("een onderdeel \"%s\" kan Tasklist niet goed tonen.".formatted(soort));
            } else if (soort.equals("expression")) {
                uitdrukkingen.add(onderdeel.path("key").asText()
                        + onderdeel.path("expression").asText());
            } else if (soort.equals("text") && onderdeel.path("text").asText().contains("{{kop}}")) {
                kop[0] = true;
            } else if (VELDEN.contains(soort)) {
                String sleutel = onderdeel.path("key").asText("");
                if (velden.put(sleutel, onderdeel) != null) {
                    bezwaren.meld("de sleutel \"%s\" staat er twee keer in.".formatted(sleutel));
                }
                if (opschrift(onderdeel).isBlank()) {
                    bezwaren.meld("het veld \"%s\" heeft geen opschrift (label).".formatted(sleutel));
                }
            }
        });
        if (formulieren.bean(id) instanceof Taakformulier<?>) {
            if (!kop[0]) {
                bezwaren.meld("bovenaan hoort de tekst {{kop}}: over wie de taak gaat.");
            }
            toetsInleiding(formulier, bezwaren);
            if (!uitdrukkingen.contains("gezien=versie")) {
                bezwaren.meld("het onzichtbare onderdeel \"gezien\" (=versie) ontbreekt:"
                        + " zonder dat kan niemand merken dat gegevens intussen zijn gewijzigd.");
            }
        }
        toetsTegenRecord(velden, formulieren.record(id), bezwaren);
        velden.values().forEach(veld -> toetsBedrag(veld, bezwaren));
        toetsSchulden(formulier, bezwaren);
        if (formulieren.bean(id) instanceof Taakformulier<?>
                && BESLISSING.matcher(id).matches()) {
            toetsSamenvatting(formulier, bezwaren);
        }
    }

    private static void toetsBedrag(JsonNode veld, Bezwaren bezwaren) {
        if (veld.path("type").asText().equals("number")
                && veld.path("decimalDigits").asInt(0) > 0
                && !veld.path("appearance").path("prefixAdorner").asText().equals("€")) {
            bezwaren.meld("zet een € voor het bedrag %s (Prefix).".formatted(naam(veld)));
        }
    }

    /** A table of debts shows what they are together, and leads to the page where they are kept. */
    private static void toetsSchulden(JsonNode formulier, Bezwaren bezwaren) {
        boolean[] tabel = new boolean[1];
        boolean[] samen = new boolean[1];
        loop(formulier, onderdeel -> {
            tabel[0] |= onderdeel.path("dataSource").asText().equals(SCHULDEN);
            samen[0] |= onderdeel.path("text").asText().contains("{{schuldenlijst}}");
        });
        if (tabel[0] && !samen[0]) {
            bezwaren.meld(
                    "zet onder de tabel met schulden de tekst {{schuldenlijst}}: hoeveel het samen is, met de weg naar"
                            + " de bladzijde waar u de schulden bijwerkt.");
        }
    }

    /** Who decides first reads what is known: a value of the dossier above the first question. */
    private static void toetsSamenvatting(JsonNode formulier, Bezwaren bezwaren) {
        boolean[] vraag = new boolean[1];
        boolean[] gegeven = new boolean[1];
        loop(formulier, onderdeel -> {
            String soort = onderdeel.path("type").asText();
            vraag[0] |= VELDEN.contains(soort);
            gegeven[0] |= !vraag[0]
                    && (soort.equals("table")
                            || GEGEVEN.matcher(onderdeel.path("text").asText()).find());
        });
        if (!gegeven[0]) {
            bezwaren.meld(
                    "hier beslist iemand: zet boven de eerste vraag waar dat op rust, bijvoorbeeld met {{stand}}.");
        }
    }

    /** Tasklist shows the name of the task above the form; what to do, why and what then comes is for the form to say. */
    private static void toetsInleiding(JsonNode formulier, Bezwaren bezwaren) {
        JsonNode onderDeKop = formulier.path("components").path(1);
        String tekst = onderDeKop.path("type").asText().equals("text")
                ? onderDeKop.path("text").asText()
                : "";
        if (tekst.startsWith("#")) {
            bezwaren.meld("begin niet met een kopje: de naam van de taak staat al boven het formulier.");
        } else if (!INLEIDING.matcher(tekst.lines().findFirst().orElse("")).matches()) {
            bezwaren.meld("zet onder {{kop}} in twee zinnen wat u vraagt, met de regel tussen haakjes, en wat er dan"
                    + " gebeurt. Die laatste zin begint met \"Hierna\".");
        }
    }

    private static void toetsTegenRecord(Map<String, JsonNode> velden, Class<?> record, Bezwaren bezwaren) {
        Map<String, RecordComponent> plaatsen = Arrays.stream(record.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, plaats -> plaats));
        velden.forEach((sleutel, veld) -> {
            boolean alleenLezen =
                    veld.path("readonly").asBoolean() || veld.path("disabled").asBoolean();
            RecordComponent plaats = plaatsen.remove(sleutel);
            if (plaats == null) {
                if (!alleenLezen || !veld.path("disabled").asBoolean()) {
                    bezwaren.meld(
                            "het veld %s heeft de sleutel \"%s\", en die kent de programmatuur niet. Is de sleutel gewijzigd?"
                                    .formatted(naam(veld), sleutel));
                }
                return;
            }
            if (!past(veld, plaats)) {
                bezwaren.meld("het veld %s (%s) is van een ander soort dan de programmatuur verwacht."
                        .formatted(naam(veld), sleutel));
            }
            toetsAntwoorden(veld, sleutel, plaats, bezwaren);
        });
        plaatsen.keySet()
                .forEach(sleutel -> bezwaren.meld(
                        "het veld met de sleutel \"%s\" ontbreekt; de programmatuur heeft het nodig. Is de sleutel gewijzigd?"
                                .formatted(sleutel)));
    }

    private static void toetsAntwoorden(JsonNode veld, String sleutel, RecordComponent plaats, Bezwaren bezwaren) {
        Class<?> keuze = keuze(plaats);
        if (keuze == null || !veld.has("values")) {
            return;
        }
        Set<String> kent =
                Arrays.stream(keuze.getEnumConstants()).map(Object::toString).collect(Collectors.toSet());
        StreamSupport.stream(veld.get("values").spliterator(), false)
                .map(antwoord -> antwoord.path("value").asText())
                .filter(antwoord -> !kent.contains(antwoord))
                .forEach(antwoord ->
                        bezwaren.meld("het veld %s (%s) heeft een antwoord \"%s\" dat de programmatuur niet kent."
                                .formatted(naam(veld), sleutel, antwoord)));
    }

    private static boolean past(JsonNode veld, RecordComponent plaats) {
        Class<?> soort = plaats.getType();
        return switch (veld.path("type").asText()) {
            case "textfield", "textarea" -> soort == String.class;
            case "number" ->
                soort == BigDecimal.class
                        || ((soort == Integer.class || soort == Long.class)
                                && veld.path("decimalDigits").asInt(0) == 0);
            case "datetime" ->
                soort == LocalDate.class && veld.path("subtype").asText().equals("date")
                        || soort == LocalTime.class
                                && veld.path("subtype").asText().equals("time");
            case "checkbox" -> soort == Boolean.class || soort == boolean.class;
            case "radio", "select" -> soort.isEnum() || (soort == String.class && !veld.has("values"));
            default -> Collection.class.isAssignableFrom(soort);
        };
    }

    private static Class<?> keuze(RecordComponent plaats) {
        if (plaats.getType().isEnum()) {
            return plaats.getType();
        }
        Type soort = plaats.getGenericType();
        return soort instanceof ParameterizedType lijst
                        && lijst.getActualTypeArguments()[0] instanceof Class<?> inhoud
                        && inhoud.isEnum()
                ? inhoud
                : null;
    }

    private static void loop(JsonNode onderdeel, java.util.function.Consumer<JsonNode> bezoek) {
        onderdeel.path("components").forEach(deel -> {
            bezoek.accept(deel);
            loop(deel, bezoek);
        });
    }

    private static String naam(JsonNode veld) {
        return "\"" + opschrift(veld) + "\"";
    }

    private static String opschrift(JsonNode veld) {
        return veld.path(
                        veld.path("type").asText().equals("datetime")
                                ? veld.path("subtype").asText().equals("time") ? "timeLabel" : "dateLabel"
                                : "label")
                .asText("");
    }
}
