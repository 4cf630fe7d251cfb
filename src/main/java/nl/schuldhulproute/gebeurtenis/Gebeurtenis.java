package nl.schuldhulproute.gebeurtenis;

/** What can happen at any time in the route, and the message by which the route hears it. */
enum Gebeurtenis {
    CRISIS_ONTSTAAN("CrisisOntstaan", "Crisis: er dreigt iets"),
    VERZOEK_TOT_BEEINDIGING("VerzoekTotBeeindiging", "De inwoner wil stoppen"),
    VERPLICHTING_NIET_NAGEKOMEN("VerplichtingNietNagekomen", "Een verplichting is niet nagekomen"),
    MISDRAGING("Misdraging", "De inwoner heeft zich misdragen tegenover een hulpverlener"),
    REGELING_LOOPT_VAST("RegelingLooptVast", "De schuldregeling kan zo niet doorgaan"),
    OVERLIJDEN("Overlijden", "Een inwoner is overleden"),
    OPSCHORTING("Opschorting", "Een beslistermijn staat stil"),
    HERVATTING("Hervatting", "Een beslistermijn loopt weer"),
    /** Runs its course beside the route, so the route hears nothing. */
    INGEBREKESTELLING(null, "Ingebrekestelling ontvangen: de inwoner zegt dat de gemeente te laat is"),
    /** Whoever opened the task on second thoughts has nothing to tell; the route hears nothing. */
    NIETS(null, "Toch niets");

    private final String bericht;
    private final String opschrift;

    Gebeurtenis(String bericht, String opschrift) {
        this.bericht = bericht;
        this.opschrift = opschrift;
    }

    /** Null when the route hears nothing of it. */
    String bericht() {
        return bericht;
    }

    String opschrift() {
        return opschrift;
    }
}
