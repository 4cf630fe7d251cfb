package nl.schuldhulproute.steun;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered where a case goes the usual way, by form: told once, in {@code antwoorden.json}, so that a changed
 * field is changed in one place.
 */
public final class Antwoorden {

    private static final Map<String, Map<String, Object>> GEWOON = lees();

    private Antwoorden() {}

    /**
     * The usual answers, and those that are other here.
     *
     * @param formulier such as {@code plan-van-aanpak-planBespreken}
     * @param dag when it happened
     * @param anders keys and values in turns
     */
    public static Map<String, Object> op(String formulier, LocalDate dag, Object... anders) {
        Map<String, Object> gewoon = GEWOON.get(formulier);
        if (gewoon == null) {
            throw new AssertionError("antwoorden.json kent " + formulier + " niet");
        }
        Map<String, Object> antwoorden = new LinkedHashMap<>(gewoon);
        antwoorden.replaceAll((veld, antwoord) -> antwoord.equals("{dag}") ? dag.toString() : antwoord);
        antwoorden.putAll(paren(anders));
        return antwoorden;
    }

    /** Keys and values that take turns, a day as a form sends it. */
    public static Map<String, Object> paren(Object... sleutelsEnWaarden) {
        Map<String, Object> waarden = new LinkedHashMap<>();
        for (int i = 0; i < sleutelsEnWaarden.length; i += 2) {
            Object waarde = sleutelsEnWaarden[i + 1];
            waarden.put((String) sleutelsEnWaarden[i], waarde instanceof LocalDate dag ? dag.toString() : waarde);
        }
        return waarden;
    }

    /** The task of this form, by the rule of the house: model and task. */
    public static String element(String formulier) {
        return "userTask_" + formulier.substring(formulier.lastIndexOf('-') + 1);
    }

    private static Map<String, Map<String, Object>> lees() {
        try (InputStream bestand = Antwoorden.class.getResourceAsStream("/antwoorden.json")) {
            return new ObjectMapper().readValue(bestand, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
