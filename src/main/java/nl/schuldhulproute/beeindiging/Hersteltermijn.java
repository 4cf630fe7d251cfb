package nl.schuldhulproute.beeindiging;

import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** What the forms after the herstelbrief say about it. */
final class Hersteltermijn {

    private Hersteltermijn() {}

    static Map<String, Object> toon(Termijnregister termijnen, Tijdlijn tijdlijn, Taak taak) {
        return Map.of(
                "laatsteDag",
                laatsteDag(termijnen, taak, HerstelbriefSturen.HERSTELTERMIJN),
                "watTeDoen",
                Objects.requireNonNullElse(
                        tijdlijn.laatste(taak.dossiernummer(), HerstelbriefSturen.FORMULIER)
                                .get("watTeDoen"),
                        ""));
    }

    static String laatsteDag(Termijnregister termijnen, Taak taak, String code) {
        return termijnen
                .laatste(taak.dossiernummer(), code)
                .map(Termijn::einde)
                .map(Dagtekst::van)
                .orElse("");
    }
}
