package nl.schuldhulproute.proces;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The words that a form puts beside its fields, so that a message names a field as the user sees it; and which values it
 * shows amidst its own sentences. A process owner may have deployed other words than those of this release: whoever uses a
 * form looks first which version is the latest ({@link #kijkNaar}), and that one is read once. After that nothing is asked
 * of the database, also not for the words of a refusal, when the transaction may have failed already.
 */
@Component
class Veldnamen {

    /** A value in a text of a form. */
    private static final Pattern WAARDE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

    private final Map<String, Woorden> perFormulier = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final Motorwerk motorwerk;

    Veldnamen(ObjectMapper json, Motorwerk motorwerk) {
        this.json = json;
        this.motorwerk = motorwerk;
    }

    /** From here the words of the latest version of this form hold. */
    void kijkNaar(String formulier) {
        motorwerk.voerUit(opdracht -> {
            CamundaFormDefinitionEntity laatste =
                    opdracht.getCamundaFormDefinitionManager().findLatestDefinitionByKeyAndTenantId(formulier, null);
            if (laatste != null && !laatste.getId().equals(woorden(formulier).versie())) {
                perFormulier.put(formulier, uitgerold(laatste, opdracht));
            }
            return null;
        });
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

    /** @param versie the id of the deployed form; null for that of this release */
    private record Woorden(String versie, Map<String, String> namen, Set<String> alsTekst) {}

    private Woorden woorden(String formulier) {
        return perFormulier.computeIfAbsent(formulier, this::vanDezeUitgave);
    }

    private Woorden vanDezeUitgave(String formulier) {
        ClassPathResource bestand = new ClassPathResource("forms/" + formulier + ".form");
        if (!bestand.exists()) {
            return new Woorden(null, Map.of(), Set.of());
        }
        try (InputStream inhoud = bestand.getInputStream()) {
            return lees(null, inhoud);
        } catch (IOException e) {
            throw new IllegalStateException("formulier " + formulier + " is niet te lezen", e);
        }
    }

    private Woorden uitgerold(CamundaFormDefinitionEntity formulier, CommandContext opdracht) {
        byte[] inhoud = opdracht.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(formulier.getDeploymentId(), formulier.getResourceName())
                .getBytes();
        try {
            return lees(formulier.getId(), new ByteArrayInputStream(inhoud));
        } catch (IOException e) {
            throw new IllegalStateException("formulier " + formulier.getKey() + " is niet te lezen", e);
        }
    }

    private Woorden lees(String versie, InputStream inhoud) throws IOException {
        Woorden woorden = new Woorden(versie, new HashMap<>(), new HashSet<>());
        verzamel(json.readTree(inhoud), woorden);
        // What is asked stays as it was typed, also in a form that shows it in a sentence too.
        woorden.alsTekst().removeAll(woorden.namen().keySet());
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
