package nl.schuldhulproute.dossier;

/** What can be decided; each kind of decision has its own. */
public enum Besluituitkomst {
    TOEKENNEN("Toegang tot de schuldhulpverlening toekennen"),
    WEIGEREN("Toegang tot de schuldhulpverlening weigeren"),
    NIET_BEHANDELEN("De aanvraag niet in behandeling nemen"),
    WEL_BEHANDELEN("De aanvraag toch behandelen"),
    WIJZIGEN("Het plan van aanpak wijzigen"),
    NIET_WIJZIGEN("Het plan van aanpak niet wijzigen"),
    VERZOEK_AFWIJZEN("Het verzoek om het plan te wijzigen afwijzen"),
    BEEINDIGEN("De schuldhulpverlening beëindigen"),
    NIET_BEEINDIGEN("De schuldhulpverlening niet beëindigen"),
    GEGROND("Het bezwaar is gegrond: het eerdere besluit vervalt of verandert"),
    DEELS_GEGROND("Het bezwaar is voor een deel gegrond: het eerdere besluit verandert"),
    ONGEGROND("Het bezwaar is ongegrond: het eerdere besluit blijft"),
    NIET_ONTVANKELIJK("Het bezwaar is niet-ontvankelijk: het eerdere besluit blijft"),
    DWANGSOM_VERSCHULDIGD("De gemeente is een dwangsom verschuldigd"),
    GEEN_DWANGSOM("De gemeente is geen dwangsom verschuldigd"),
    INTREKKEN("Het eerdere besluit intrekken"),
    NIET_INTREKKEN("Het eerdere besluit niet intrekken");

    private final String naam;

    Besluituitkomst(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** True when the inwoner is first asked for a zienswijze (Awb art. 4:7, 4:8). */
    public boolean kanBelasten() {
        return switch (this) {
            case WEIGEREN, WIJZIGEN, VERZOEK_AFWIJZEN, BEEINDIGEN, INTREKKEN -> true;
            default -> false;
        };
    }

    /**
     * False when all stays as it is: then there is no decision that is made known. To refuse what the resident asked for is one
     * (Awb art. 1:3 lid 2).
     */
    public boolean verandertIets() {
        return this != WEL_BEHANDELEN && this != NIET_WIJZIGEN && this != NIET_BEEINDIGEN && this != NIET_INTREKKEN;
    }

    /** Whether help is given after it, by a plan with obligations (VNG-model art. 9 lid 1, art. 11; M-35, M-60). */
    public boolean geeftHulp() {
        return this == TOEKENNEN || this == WIJZIGEN;
    }
}
