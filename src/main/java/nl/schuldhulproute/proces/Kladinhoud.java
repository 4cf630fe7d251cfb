package nl.schuldhulproute.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a draft holds: answers of its form and nothing else, as JSON. */
final class Kladinhoud {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'om' HH:mm", Locale.forLanguageTag("nl-NL"))
            .withZone(Motorklok.AMSTERDAM);

    private Kladinhoud() {}

    /** Those answers that belong to this form; empty when one of them is not what a form sends. */
    static Optional<Map<String, Object>> antwoorden(Set<String> velden, Map<String, Object> gestuurd) {
        Map<String, Object> eigen = new LinkedHashMap<>(gestuurd);
        eigen.keySet().retainAll(velden);
        return Optional.of(eigen).filter(alle -> alle.values().stream().allMatch(Kladinhoud::isAntwoord));
    }

    /** The keys of the questions of a form. */
    static Set<String> velden(Class<?> invoer) {
        return Arrays.stream(invoer.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isAntwoord(Object waarde) {
        return waarde instanceof Collection<?> lijst
                ? lijst.stream().allMatch(Kladinhoud::isEnkel)
                : waarde == null || isEnkel(waarde);
    }

    static boolean isEnkel(Object waarde) {
        return waarde instanceof String || waarde instanceof Number || waarde instanceof Boolean;
    }

    static String inWoorden(Instant moment) {
        return MOMENT.format(moment);
    }

    static Map<String, Object> lees(String antwoorden) {
        try {
            return JSON.readValue(antwoorden, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een klad is niet te lezen", null);
        }
    }

    static String schrijf(Map<String, Object> antwoorden) {
        try {
            return JSON.writeValueAsString(antwoorden);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een klad is niet te schrijven", null);
        }
    }
}
