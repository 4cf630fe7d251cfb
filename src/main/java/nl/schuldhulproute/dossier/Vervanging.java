package nl.schuldhulproute.dossier;

/**
 * What takes the place of a decision that does not stand as it was after an objection, as far as that is about access (Awb
 * art. 7:11 lid 2).
 */
public enum Vervanging {
    /** Who objects to the conditions of the access and wins, does not lose the access by it. */
    TOEGANG_BLIJFT(
            "De toegang blijft, met een andere inhoud", "U houdt toegang tot de schuldhulp, zoals hierboven staat."),
    TOEGANG_VERLEEND("De toegang wordt alsnog verleend", "U krijgt toegang tot de schuldhulp."),
    TOEGANG_GEWEIGERD("De toegang wordt geweigerd, om een andere reden", "U krijgt geen toegang tot de schuldhulp."),
    /** The aanvraag that was not dealt with is open again; its own decision follows. */
    AANVRAAG_BEHANDELD(
            "De aanvraag wordt alsnog behandeld; het besluit over de toegang volgt",
            "Wij behandelen uw aanvraag alsnog. U krijgt daarna een besluit over de toegang.");

    private final String naam;
    private final String zin;

    Vervanging(String naam, String zin) {
        this.naam = naam;
        this.zin = zin;
    }

    /** As a question offers it. */
    public String naam() {
        return naam;
    }

    /** As the inwoner reads it. */
    public String zin() {
        return zin;
    }

    /** Whether there is access after it. */
    public boolean verleentToegang() {
        return this == TOEGANG_BLIJFT || this == TOEGANG_VERLEEND;
    }
}
