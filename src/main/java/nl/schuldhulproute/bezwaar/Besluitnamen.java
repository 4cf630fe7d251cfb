package nl.schuldhulproute.bezwaar;

import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluituitkomst;

/** A decision in a few words, as somebody who objects to it calls it. */
final class Besluitnamen {

    private Besluitnamen() {}

    static String van(Besluit besluit) {
        return switch (Besluituitkomst.valueOf(besluit.uitkomst())) {
            case TOEKENNEN -> "Besluit om schuldhulp te geven";
            case WEIGEREN -> "Besluit om schuldhulp te weigeren";
            case NIET_BEHANDELEN -> "Besluit om de aanvraag niet te behandelen";
            case WIJZIGEN -> "Besluit om het plan te wijzigen";
            case BEEINDIGEN ->
                besluit.beeindigtVoortijdig()
                        ? "Besluit om de schuldhulp eerder te beëindigen"
                        : "Besluit om de schuldhulp te beëindigen";
            case DWANGSOM_VERSCHULDIGD -> "Besluit over de dwangsom";
            case GEEN_DWANGSOM -> "Besluit dat er geen dwangsom is";
            case INTREKKEN -> "Besluit om een eerder besluit in te trekken";
            default -> "Besluit";
        };
    }
}
