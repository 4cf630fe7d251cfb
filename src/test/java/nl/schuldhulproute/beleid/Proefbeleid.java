package nl.schuldhulproute.beleid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Choices of a municipality as a test wants them. */
public final class Proefbeleid {

    private Proefbeleid() {}

    /** Settings as they stand in a file; names and values take turns. */
    public static Beleid met(String... instellingen) {
        return lees(instellingen).beleid();
    }

    static Beleidlezer.Gelezen lees(String... instellingen) {
        Map<String, String> waarden = new LinkedHashMap<>();
        for (int i = 0; i < instellingen.length; i += 2) {
            waarden.put("schuldhulproute.beleid." + instellingen[i], instellingen[i + 1]);
        }
        return Beleidlezer.lees(new Binder(new MapConfigurationPropertySource(waarden)));
    }
}
