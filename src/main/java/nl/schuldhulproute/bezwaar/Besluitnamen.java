package nl.schuldhulproute.bezwaar;

import java.util.Map;

/** A decision in a few words, as somebody who objects to it calls it. */
final class Besluitnamen {

    private static final Map<String, String> NAMEN = Map.ofEntries(
            Map.entry("TOEGANG TOEKENNEN", "Besluit om schuldhulp te geven"),
            Map.entry("TOEGANG WEIGEREN", "Besluit om schuldhulp te weigeren"),
            Map.entry("NIET_IN_BEHANDELING NIET_BEHANDELEN", "Besluit om de aanvraag niet te behandelen"),
            Map.entry("WIJZIGING WIJZIGEN", "Besluit om het plan te wijzigen"),
            Map.entry("BEEINDIGING BEEINDIGEN", "Besluit om de schuldhulp te beëindigen"),
            Map.entry("VOORTIJDIGE_BEEINDIGING BEEINDIGEN", "Besluit om de schuldhulp eerder te beëindigen"),
            Map.entry("DWANGSOM DWANGSOM_VERSCHULDIGD", "Besluit over de dwangsom"),
            Map.entry("DWANGSOM GEEN_DWANGSOM", "Besluit dat er geen dwangsom is"),
            Map.entry("INTREKKING INTREKKEN", "Besluit om een eerder besluit in te trekken"));

    private Besluitnamen() {}

    static String van(Enum<?> soort, String uitkomst) {
        return NAMEN.getOrDefault(soort.name() + " " + uitkomst, "Besluit");
    }
}
