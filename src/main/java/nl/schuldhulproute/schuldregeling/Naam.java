package nl.schuldhulproute.schuldregeling;

import java.util.Map;

/** The solutions in words that a caseworker reads. */
final class Naam {

    private static final Map<String, String> NAMEN = Map.of(
            "BETALINGSREGELING", "betalingsregeling",
            "HERFINANCIERING", "herfinanciering",
            "SANERINGSKREDIET", "saneringskrediet",
            "SCHULDBEMIDDELING", "schuldbemiddeling",
            "ZONDER_AFLOSCAPACITEIT", "schuldregeling zonder afloscapaciteit",
            "STABILISATIE", "alleen stabilisatie",
            "WSNP", "Wsnp",
            "BEGELEIDING", "alleen begeleiding");

    private Naam() {}

    static String van(String oplossing) {
        return oplossing == null ? "onbekend" : NAMEN.get(oplossing);
    }
}
