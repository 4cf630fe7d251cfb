package nl.schuldhulproute.aanmelding;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Persoon;

/** How someone can be reached, in one line. */
final class Bereikbaar {

    private Bereikbaar() {}

    static String op(Persoon persoon) {
        return tekst(persoon.telefoon(), persoon.email(), adres(persoon));
    }

    static String adres(Persoon persoon) {
        String adres = Stream.of(persoon.adres(), persoon.postcode(), persoon.woonplaats())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return adres.isEmpty() ? null : adres;
    }

    static String tekst(String... delen) {
        String tekst = Stream.of(delen).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return tekst.isEmpty() ? "niet bekend" : tekst;
    }
}
