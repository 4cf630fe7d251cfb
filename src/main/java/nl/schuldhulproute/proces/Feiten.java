package nl.schuldhulproute.proces;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Routing facts: the few values that gateways read. Never a name, a BSN or an amount; each is declared in its model.
 */
public final class Feiten {

    private static final Feiten GEEN = new Feiten(Map.of());

    private final Map<String, Object> waarden;

    private Feiten(Map<String, Object> waarden) {
        this.waarden = waarden;
    }

    public static Feiten geen() {
        return GEEN;
    }

    public static Feiten van(String naam, Object waarde) {
        return GEEN.en(naam, waarde);
    }

    /**
     * @param waarde Boolean, Integer, String, or an enum constant (written as its name)
     */
    public Feiten en(String naam, Object waarde) {
        Map<String, Object> meer = new LinkedHashMap<>(waarden);
        meer.put(naam, waarde instanceof Enum<?> keuze ? keuze.name() : waarde);
        return new Feiten(Collections.unmodifiableMap(meer));
    }

    public Map<String, Object> alsMap() {
        return waarden;
    }
}
