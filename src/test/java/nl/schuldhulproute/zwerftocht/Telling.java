package nl.schuldhulproute.zwerftocht;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all walks together have met. */
final class Telling {

    private final Map<String, Map<String, Integer>> perSoort = new TreeMap<>();

    void tel(String soort, String wat) {
        tel(soort, wat, 1);
    }

    void tel(String soort, String wat, int aantal) {
        perSoort.computeIfAbsent(soort, sleutel -> new TreeMap<>()).merge(wat, aantal, Integer::sum);
    }

    int totaal(String soort) {
        return perSoort.getOrDefault(soort, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Totals first, then each kind from the most to the least. */
    String verslag() {
        StringBuilder verslag = new StringBuilder();
        perSoort.keySet().forEach(soort -> verslag.append("%s: %d%n".formatted(soort, totaal(soort))));
        perSoort.forEach((soort, aantallen) -> verslag.append("%n== %s%n".formatted(soort))
                .append(aantallen.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(regel -> "%7d  %s%n".formatted(regel.getValue(), regel.getKey()))
                        .collect(Collectors.joining())));
        return verslag.toString();
    }
}
