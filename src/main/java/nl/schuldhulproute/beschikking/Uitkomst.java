package nl.schuldhulproute.beschikking;

import java.util.List;
import nl.schuldhulproute.dossier.Besluitconcept;

/** What can be decided, and in which kind of decision. */
enum Uitkomst {
    TOEKENNEN("Toegang tot de schuldhulpverlening toekennen"),
    WEIGEREN("Toegang tot de schuldhulpverlening weigeren"),
    WIJZIGEN("Het plan van aanpak wijzigen"),
    BEEINDIGEN("De schuldhulpverlening beëindigen"),
    NIET_BEEINDIGEN("De schuldhulpverlening niet beëindigen");

    private final String naam;

    Uitkomst(String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }

    /** True when the inwoner is first asked for a zienswijze (Awb art. 4:7, 4:8). */
    boolean kanBelasten() {
        return this == WEIGEREN || this == WIJZIGEN || this == BEEINDIGEN;
    }

    static List<Uitkomst> bij(Besluitconcept.Soort soort) {
        return switch (soort) {
            case TOEGANG -> List.of(TOEKENNEN, WEIGEREN);
            case WIJZIGING -> List.of(WIJZIGEN);
            case BEEINDIGING -> List.of(BEEINDIGEN);
            case VOORTIJDIGE_BEEINDIGING -> List.of(BEEINDIGEN, NIET_BEEINDIGEN);
        };
    }

    static String naam(Besluitconcept.Soort soort) {
        return switch (soort) {
            case TOEGANG -> "toegang tot de schuldhulpverlening";
            case WIJZIGING -> "wijziging van het plan van aanpak";
            case BEEINDIGING -> "beëindiging";
            case VOORTIJDIGE_BEEINDIGING -> "voortijdige beëindiging";
        };
    }
}
