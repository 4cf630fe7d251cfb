package nl.schuldhulproute.scherm;

import java.util.Map;

/**
 * One row as it was typed in or stands in the dossier: all texts.
 *
 * @param id empty for a new row
 * @param versie the version that the user saw; empty for a new row, or when a file does not tell
 * @param weg true when it no longer counts
 */
record Tabelrij(String id, String versie, Map<String, String> waarden, boolean weg) {

    static Tabelrij nieuw(Map<String, String> waarden) {
        return new Tabelrij("", "", waarden, false);
    }

    public boolean isNieuw() {
        return id.isEmpty();
    }

    public String waarde(String sleutel) {
        String waarde = waarden.get(sleutel);
        return waarde == null ? "" : waarde;
    }
}
