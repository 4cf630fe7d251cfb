package nl.schuldhulproute.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of this release: {@code processes/brieven}, packaged with the models. */
final class Sjablonen {

    private final Map<Tekstsoort, String> teksten;

    private Sjablonen(Map<Tekstsoort, String> teksten) {
        this.teksten = teksten;
    }

    /**
     * Reads and checks them all.
     *
     * @throws Brieffout with everything that is wrong
     */
    static Sjablonen lees() {
        Map<Tekstsoort, String> teksten = new LinkedHashMap<>();
        List<String> fouten = new ArrayList<>();
        for (Tekstsoort soort : Tekstsoort.alle()) {
            String bestand = "/processes/brieven/" + soort.id() + ".md";
            try (InputStream stroom = Sjablonen.class.getResourceAsStream(bestand)) {
                if (stroom == null) {
                    fouten.add("%s.md: de tekst van \"%s\" ontbreekt.".formatted(soort.id(), soort.naam()));
                    continue;
                }
                String tekst = new String(stroom.readAllBytes(), StandardCharsets.UTF_8);
                fouten.addAll(Sjabloonregels.fouten(soort, tekst));
                teksten.put(soort, tekst);
            } catch (IOException e) {
                throw new UncheckedIOException(bestand + " is niet te lezen", e);
            }
        }
        if (!fouten.isEmpty()) {
            throw new Brieffout(fouten);
        }
        return new Sjablonen(teksten);
    }

    String tekst(Tekstsoort soort) {
        return teksten.get(soort);
    }
}
