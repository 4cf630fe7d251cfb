package nl.schuldhulproute.scherm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.schuldhulproute.dossier.Verslag;
import nl.schuldhulproute.proces.Keuzewoorden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Reads a line of the timeline back as a caseworker wrote it: the question of the form, and the answer in words. */
@Component
class Formulierwoorden {

    private static final Pattern TIJD = Pattern.compile("\\d{2}:\\d{2}:\\d{2}");

    private final Map<String, Map<String, Veld>> perFormulier = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final Weergave weergave;
    private final List<Keuzewoorden> keuzewoorden;

    Formulierwoorden(ObjectMapper json, Weergave weergave, List<Keuzewoorden> keuzewoorden) {
        this.keuzewoorden = keuzewoorden;
        this.json = json;
        this.weergave = weergave;
    }

    /** A field of a form: what it asks, and the words of its choices. */
    private record Veld(String vraag, Map<String, String> keuzes, boolean bedrag) {}

    Dossierbeeld.Regel regel(Verslag verslag) {
        JsonNode inhoud = inhoud(verslag);
        if (verslag.formulier() == null) {
            return new Dossierbeeld.Regel(verslag, inhoud.path("zin").asText(""), List.of());
        }
        Map<String, Veld> velden = perFormulier.computeIfAbsent(verslag.formulier(), this::lees);
        List<Dossierbeeld.Antwoord> antwoorden = new ArrayList<>();
        // In the order of the form; what the form of today no longer asks comes last.
        velden.forEach((sleutel, veld) -> voegToe(antwoorden, veld, inhoud.get(sleutel)));
        inhoud.properties().forEach(deel -> {
            if (!velden.containsKey(deel.getKey())) {
                voegToe(antwoorden, new Veld(inWoorden(deel.getKey()), Map.of(), false), deel.getValue());
            }
        });
        return new Dossierbeeld.Regel(verslag, kern(verslag.formulier(), velden, inhoud), antwoorden);
    }

    /** What the line is about where its title does not tell; null where it does. */
    private String kern(String formulier, Map<String, Veld> velden, JsonNode inhoud) {
        return keuzewoorden.stream()
                .flatMap(woorden -> woorden.kern(formulier).stream())
                .filter(sleutel -> velden.containsKey(sleutel) && inhoud.hasNonNull(sleutel))
                .map(sleutel -> tekst(velden.get(sleutel), inhoud.get(sleutel)) + ".")
                .findFirst()
                .orElse(null);
    }

    private void voegToe(List<Dossierbeeld.Antwoord> antwoorden, Veld veld, JsonNode waarde) {
        if (waarde == null || waarde.isNull() || waarde.isArray() && waarde.isEmpty()) {
            return;
        }
        antwoorden.add(new Dossierbeeld.Antwoord(veld.vraag(), tekst(veld, waarde)));
    }

    private String tekst(Veld veld, JsonNode waarde) {
        if (waarde.isArray()) {
            return StreamSupport.stream(waarde.spliterator(), false)
                    .map(deel -> tekst(veld, deel))
                    .collect(Collectors.joining(", "));
        }
        if (waarde.isBoolean()) {
            return waarde.booleanValue() ? "Ja" : "Nee";
        }
        if (waarde.isNumber()) {
            BigDecimal getal = waarde.decimalValue();
            return veld.bedrag()
                    ? weergave.bedrag(getal.movePointRight(2).longValue())
                    : getal.toPlainString().replace('.', ',');
        }
        String tekst = waarde.asText();
        if (veld.keuzes().containsKey(tekst)) {
            return veld.keuzes().get(tekst);
        }
        return TIJD.matcher(tekst).matches() ? tekst.substring(0, 5) : datum(tekst);
    }

    private String datum(String tekst) {
        if (!tekst.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return tekst;
        }
        try {
            return weergave.datum(LocalDate.parse(tekst));
        } catch (DateTimeException e) {
            return tekst;
        }
    }

    private static String inWoorden(String sleutel) {
        String zin = sleutel.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(zin.charAt(0)) + zin.substring(1);
    }

    private JsonNode inhoud(Verslag verslag) {
        try {
            return json.readTree(verslag.inhoud());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("verslag " + verslag.id() + " is niet als JSON te lezen", null);
        }
    }

    private Map<String, Veld> lees(String formulier) {
        Map<String, Veld> velden = new LinkedHashMap<>();
        ClassPathResource bestand = new ClassPathResource("forms/" + formulier + ".form");
        if (bestand.exists()) {
            try (InputStream inhoud = bestand.getInputStream()) {
                verzamel(formulier, json.readTree(inhoud), velden);
            } catch (IOException e) {
                throw new IllegalStateException("formulier " + formulier + " is niet te lezen", e);
            }
        }
        return velden;
    }

    private void verzamel(String formulier, JsonNode onderdeel, Map<String, Veld> velden) {
        String vraag = onderdeel
                .path("dateLabel")
                .asText(onderdeel
                        .path("timeLabel")
                        .asText(onderdeel.path("label").asText("")));
        if (onderdeel.has("key") && !vraag.isBlank()) {
            String sleutel = onderdeel.get("key").asText();
            Map<String, String> keuzes = new LinkedHashMap<>();
            keuzewoorden.forEach(woorden -> keuzes.putAll(woorden.bij(formulier, sleutel)));
            onderdeel
                    .path("values")
                    .forEach(keuze -> keuzes.put(
                            keuze.path("value").asText(), keuze.path("label").asText()));
            boolean bedrag = onderdeel
                    .path("appearance")
                    .path("prefixAdorner")
                    .asText("")
                    .contains("€");
            velden.put(sleutel, new Veld(vraag, keuzes, bedrag));
        }
        onderdeel.path("components").forEach(deel -> verzamel(formulier, deel, velden));
    }
}
