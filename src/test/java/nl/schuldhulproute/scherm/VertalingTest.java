package nl.schuldhulproute.scherm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Dutch labels of the webapps fit the labels that this version of Camunda asks for. */
class VertalingTest {

    private static final String APP = "/META-INF/resources/webjars/camunda/app/";
    /** What is written alike in both languages: signs, names of products and formats, and a few words. */
    private static final Set<String> IN_BEIDE_TALEN_GELIJK = Set.of(
            "",
            "<",
            "<=",
            ">",
            ">=",
            "OK",
            "s",
            "CSV",
            "JSON",
            "Camunda Cockpit",
            "Cockpit",
            "Optimize",
            "Filter",
            "Filters",
            "Links",
            "weekend");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void elkLabelIsInHetNederlands(String app) throws Exception {
        JsonNode engels = labels(app, "en");
        JsonNode nederlands = labels(app, "nl");
        assertThat(sleutels(nederlands)).isEqualTo(sleutels(engels));
        List<String> onvertaald = new ArrayList<>();
        engels.properties().forEach(label -> {
            String tekst = label.getValue().asText();
            boolean gelijk = tekst.equals(nederlands.get(label.getKey()).asText());
            if (gelijk && !IN_BEIDE_TALEN_GELIJK.contains(tekst.strip())) {
                onvertaald.add(label.getKey());
            }
        });
        assertThat(onvertaald).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void elkLabelBestaatEnHoudtZijnInvulplekken(String app) throws Exception {
        JsonNode engels = labels(app, "en");
        labels(app, "nl").properties().forEach(label -> {
            assertThat(engels.has(label.getKey())).as(label.getKey()).isTrue();
            assertThat(plekken(label.getValue().asText()))
                    .as(label.getKey())
                    .isEqualTo(plekken(engels.get(label.getKey()).asText()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void deInstellingenNoemenAlleenWatErIs(String app) throws Exception {
        assertThat(tekst(APP + app + "/scripts/config.js")).contains("customScripts: ['scripts/onderdelen']");
        String onderdelen = tekst(APP + app + "/scripts/onderdelen.js");
        List<String> scripts = Pattern.compile("\\[('[a-z]+'(, '[a-z]+')*)]")
                .matcher(onderdelen)
                .results()
                .flatMap(lijst -> Stream.of(lijst.group(1).replace("'", "").split(", ")))
                .toList();
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(getClass().getResource(APP + app + "/scripts/" + script + ".js"))
                        .as(script)
                        .isNotNull());
    }

    /** Otherwise a browser in another language shows all of it in English. */
    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void welkeTaalDeBrowserOokVraagtHetIsNederlands(String app) throws Exception {
        assertThat(tekst(APP + app + "/scripts/config.js"))
                .contains("availableLocales: ['nl']")
                .contains("fallbackLocale: 'nl'");
    }

    private static Set<String> plekken(String tekst) {
        Set<String> plekken = new TreeSet<>();
        Pattern.compile("\\{\\{\\s*\\w+\\s*}}")
                .matcher(tekst)
                .results()
                .map(MatchResult::group)
                .forEach(plek -> plekken.add(plek.replace(" ", "")));
        return plekken;
    }

    private static Set<String> sleutels(JsonNode labels) {
        Set<String> sleutels = new TreeSet<>();
        labels.fieldNames().forEachRemaining(sleutels::add);
        return sleutels;
    }

    private static JsonNode labels(String app, String taal) throws IOException {
        // The files of Camunda begin with a byte order mark.
        return new ObjectMapper()
                .readTree(tekst(APP + app + "/locales/" + taal + ".json").replace("\uFEFF", ""))
                .get("labels");
    }

    private static String tekst(String bestand) throws IOException {
        try (InputStream inhoud = VertalingTest.class.getResourceAsStream(bestand)) {
            assertThat(inhoud).as(bestand).isNotNull();
            return new String(inhoud.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
