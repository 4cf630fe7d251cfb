package nl.schuldhulproute.dossier;

/** The rules whose outcome is kept with its reasons. */
public enum Regel {
    CRISIS("Is het een crisis?"),
    TOEGANG("Toegang tot schuldhulp"),
    PROBLEMATISCHE_SCHULDEN("Zijn de schulden problematisch?"),
    BESLAGVRIJE_VOET("Beslagvrije voet"),
    VTLB("Vrij te laten bedrag"),
    AFLOSCAPACITEIT("Afloscapaciteit"),
    AANBOD("Welke oplossing past"),
    VERDELING("Verdeling over de schuldeisers"),
    UITSTROOMPROFIEL("Uitstroomprofiel"),
    WIJZIGING_VAN_PLAN("Is een wijzigingsbesluit nodig?"),
    PRODUCTEN("Welke hulp loopt nog"),
    NAZORGTOETS("Welke nazorg past"),
    NAZORGMOMENTEN("Wanneer is er nazorg"),
    KREDIETCONTACT("Volgt er nog een contact na het krediet?"),
    VOORTIJDIGE_BEEINDIGING("Mag de hulp eerder stoppen?"),
    BEZWAAR_OP_TIJD("Is het bezwaar op tijd?"),
    DWANGSOM("Dwangsom bij te laat beslissen"),
    OVERGANGSRECHT("Welke beleidsregels gelden"),
    BEWAARTERMIJN("Hoe lang het dossier bewaard blijft");

    private final String opschrift;

    Regel(String opschrift) {
        this.opschrift = opschrift;
    }

    /** As a user reads it. */
    public String opschrift() {
        return opschrift;
    }
}
