package nl.schuldhulproute.dossier;

import java.util.List;

/**
 * What a rule found, with its reasons; or what it lacks to find anything.
 *
 * @param <T> the outcome: an enum or a record of the rule
 * @param redenen why, the decisive reason first; never empty when there is an outcome
 * @param ontbreekt the facts that are missing, in Dutch; empty when there is an outcome
 */
public record Uitslag<T>(T uitkomst, List<Reden> redenen, List<String> ontbreekt) {

    public Uitslag {
        redenen = List.copyOf(redenen);
        ontbreekt = List.copyOf(ontbreekt);
        if ((uitkomst == null) == ontbreekt.isEmpty() || (uitkomst != null && redenen.isEmpty())) {
            throw new IllegalArgumentException("een uitslag heeft een uitkomst met redenen, of zegt wat ontbreekt");
        }
    }

    public static <T> Uitslag<T> van(T uitkomst, List<Reden> redenen) {
        return new Uitslag<>(uitkomst, redenen, List.of());
    }

    /** The rule cannot say anything: these facts are missing. */
    public static <T> Uitslag<T> mist(List<String> ontbreekt) {
        return new Uitslag<>(null, List.of(), ontbreekt);
    }

    public boolean isBepaald() {
        return uitkomst != null;
    }

    /** Whether it rests on a figure that no source confirms: then it is shown as "indicatief". */
    public boolean isIndicatief() {
        return redenen.stream().anyMatch(Reden::isIndicatief);
    }
}
