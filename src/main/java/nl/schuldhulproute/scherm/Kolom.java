package nl.schuldhulproute.scherm;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One column of a list that is edited as a table.
 *
 * @param sleutel the name in the page
 * @param kop the name that people read, in the page and in a CSV file
 * @param lengte the most characters; for a choice it does not matter
 * @param standaard what a new row has in it
 * @param keuzes the possible values with their words; empty when it is no choice
 */
record Kolom(String sleutel, String kop, int lengte, boolean verplicht, String standaard, Map<String, String> keuzes) {

    static Kolom tekst(String sleutel, String kop, int lengte, boolean verplicht) {
        return new Kolom(sleutel, kop, lengte, verplicht, "", Map.of());
    }

    static Kolom keuze(String sleutel, String kop, Map<String, String> keuzes) {
        return new Kolom(sleutel, kop, 60, true, "", new LinkedHashMap<>(keuzes));
    }

    Kolom met(String nieuw) {
        return new Kolom(sleutel, kop, lengte, verplicht, nieuw, keuzes);
    }

    public boolean isKeuze() {
        return !keuzes.isEmpty();
    }

    /** An amount is short and stands at the right. */
    public boolean isBedrag() {
        return sleutel.equals("bedrag");
    }

    /** What stands in a file for this value: the words of a choice. */
    String inBestand(String waarde) {
        return keuzes.getOrDefault(waarde, waarde);
    }

    /** The value of what stands in a file: the words of a choice count, and so does its code. */
    String uitBestand(String tekst) {
        String schoon = tekst.strip();
        if (!isKeuze()) {
            return schoon;
        }
        return keuzes.entrySet().stream()
                .filter(keuze -> keuze.getValue().equalsIgnoreCase(schoon)
                        || keuze.getKey().equals(schoon.toUpperCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(schoon);
    }
}
