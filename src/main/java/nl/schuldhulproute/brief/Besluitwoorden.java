package nl.schuldhulproute.brief;

import nl.schuldhulproute.dossier.Besluit;

/** What an earlier decision was about, as it reads after "ons besluit van 3 maart 2026". */
final class Besluitwoorden {

    private Besluitwoorden() {}

    static String van(Besluit besluit) {
        return switch (Briefsoort.bij(besluit.soort(), besluit.uitkomst())) {
            case BESLUIT_TOEGANG -> "om u schuldhulp te geven";
            case BESLUIT_WEIGERING -> "om u geen schuldhulp te geven";
            case BESLUIT_NIET_IN_BEHANDELING -> "om uw aanvraag niet te behandelen";
            case BESLUIT_WIJZIGING -> "om uw plan van aanpak te wijzigen";
            case BESLUIT_VERZOEK_AFGEWEZEN -> "om uw plan van aanpak niet te wijzigen";
            case BESLUIT_BEEINDIGING -> "om de schuldhulp te beëindigen";
            case BESLUIT_VOORTIJDIGE_BEEINDIGING -> "om de schuldhulp eerder te stoppen";
            case BESLUIT_DWANGSOM -> "over de dwangsom";
            case BESLUIT_GEEN_DWANGSOM -> "dat u geen dwangsom krijgt";
            case BESLUIT_INTREKKING -> "om een eerder besluit in te trekken";
            case BESLUIT_OP_BEZWAAR -> "over uw bezwaar";
            default ->
                throw new IllegalArgumentException(
                        "geen besluit met een brief: " + besluit.soort() + " " + besluit.uitkomst());
        };
    }
}
