package nl.schuldhulproute.beleid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may be written for a setting, and how a user reads it.
 *
 * @param <T> the value
 * @param toegestaan what is allowed, in Dutch, after "Toegestaan:"
 * @param lezer empty for a text that is not allowed
 * @param tekst the value as a user reads it
 */
record Waardesoort<T>(String toegestaan, Function<String, Optional<T>> lezer, Function<T, String> tekst) {

    private static final String GEEN = "geen";

    /** {@code true} and {@code false} too: who writes YAML expects it. */
    static Waardesoort<Boolean> jaNee() {
        return new Waardesoort<>(
                "ja of nee",
                geschreven -> switch (geschreven.toLowerCase(Locale.ROOT)) {
                    case "ja", "true" -> Optional.of(true);
                    case "nee", "false" -> Optional.of(false);
                    default -> Optional.empty();
                },
                waarde -> waarde ? "ja" : "nee");
    }

    static Waardesoort<Integer> getal(int min, int max) {
        return new Waardesoort<>(
                "een heel getal van %d tot en met %d".formatted(min, max),
                geschreven -> heelGetal(geschreven).filter(getal -> min <= getal && getal <= max),
                String::valueOf);
    }

    /** Months that go up, such as {@code 3,6,12}. */
    static Waardesoort<List<Integer>> maanden(int max) {
        return new Waardesoort<>(
                "oplopende maanden van 1 tot en met %d, zoals 3,6,12".formatted(max),
                geschreven -> oplopend(geschreven, max),
                waarde -> waarde.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    static <E extends Enum<E>> Waardesoort<E> keuze(Set<E> opties) {
        return new Waardesoort<>(
                opsomming(opties, " of "), geschreven -> optie(opties, geschreven), waarde -> inWoorden(waarde));
    }

    /** Any of the options, or {@code geen}. */
    static <E extends Enum<E>> Waardesoort<Set<E>> onderdelen(Set<E> opties) {
        return new Waardesoort<>(
                "geen, of een of meer van " + opsomming(opties, " en "),
                geschreven -> verzameling(opties, geschreven),
                waarde -> waarde.isEmpty()
                        ? GEEN
                        : waarde.stream().map(Waardesoort::inWoorden).collect(Collectors.joining(", ")));
    }

    /** A name, or {@code geen}; empty means none. */
    static Waardesoort<String> naam(int maximum) {
        return new Waardesoort<>(
                "een naam van ten hoogste %d tekens, of geen".formatted(maximum),
                geschreven -> geschreven.isEmpty() || geschreven.length() > maximum
                        ? Optional.empty()
                        : Optional.of(geschreven.equalsIgnoreCase(GEEN) ? "" : geschreven),
                waarde -> waarde.isEmpty() ? GEEN : waarde);
    }

    Optional<T> lees(String geschreven) {
        return lezer.apply(geschreven.strip());
    }

    private static Optional<Integer> heelGetal(String geschreven) {
        return geschreven.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(geschreven)) : Optional.empty();
    }

    private static Optional<List<Integer>> oplopend(String geschreven, int max) {
        List<Integer> maanden = new ArrayList<>();
        int vorige = 0;
        for (String deel : geschreven.split(",", -1)) {
            Optional<Integer> maand = heelGetal(deel.strip());
            if (maand.isEmpty() || maand.get() <= vorige || maand.get() > max) {
                return Optional.empty();
            }
            vorige = maand.get();
            maanden.add(vorige);
        }
        return Optional.of(List.copyOf(maanden));
    }

    private static <E extends Enum<E>> Optional<E> optie(Set<E> opties, String geschreven) {
        return opties.stream()
                .filter(optie -> sleutel(optie).equalsIgnoreCase(geschreven.replace('_', '-')))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<Set<E>> verzameling(Set<E> opties, String geschreven) {
        Set<E> gekozen = new TreeSet<>();
        if (geschreven.equalsIgnoreCase(GEEN)) {
            return Optional.of(gekozen);
        }
        for (String deel : geschreven.split(",", -1)) {
            Optional<E> optie = optie(opties, deel.strip());
            if (optie.isEmpty()) {
                return Optional.empty();
            }
            gekozen.add(optie.get());
        }
        return Optional.of(gekozen);
    }

    private static <E extends Enum<E>> String opsomming(Set<E> opties, String laatste) {
        List<String> sleutels =
                new ArrayList<>(opties.stream().map(Waardesoort::sleutel).toList());
        String achteraan = sleutels.remove(sleutels.size() - 1);
        return String.join(", ", sleutels) + laatste + achteraan;
    }

    private static String sleutel(Enum<?> optie) {
        return optie.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String inWoorden(Enum<?> optie) {
        return optie.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
