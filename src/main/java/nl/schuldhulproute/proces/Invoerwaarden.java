package nl.schuldhulproute.proces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** Turns what Tasklist and REST send into plain values: texts, numbers, yes or no, lists. */
final class Invoerwaarden {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Invoerwaarden() {}

    static Map<String, Object> van(VariableMap gezonden) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        if (gezonden != null) {
            gezonden.keySet().forEach(sleutel -> waarden.put(sleutel, gewoon(inhoud(gezonden, sleutel))));
        }
        return waarden;
    }

    /** A serialized object is not unpacked here, nor anywhere else. */
    private static Object inhoud(VariableMap gezonden, String sleutel) {
        if (gezonden.<TypedValue>getValueTyped(sleutel) instanceof ObjectValue object && !object.isDeserialized()) {
            throw new OngeldigeInvoer("Het formulier is niet goed ingevuld. Er is niets bewaard.");
        }
        return gezonden.get(sleutel);
    }

    private static Object gewoon(Object waarde) {
        if (!(waarde instanceof SpinJsonNode json)) {
            return waarde;
        }
        try {
            return JSON.readValue(json.toString(), new TypeReference<Object>() {});
        } catch (JsonProcessingException e) {
            throw new OngeldigeInvoer("Het formulier is niet goed ingevuld. Er is niets bewaard.");
        }
    }

    static String json(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("een formulier toont iets dat geen JSON kan worden", null);
        }
    }
}
