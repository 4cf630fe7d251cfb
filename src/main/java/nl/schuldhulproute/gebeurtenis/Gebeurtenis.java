package nl.schuldhulproute.gebeurtenis;

/** What can happen at any time in the route, and the message by which the route hears it. */
enum Gebeurtenis {
    CRISIS_ONTSTAAN("CrisisOntstaan", "Crisis: er dreigt iets"),
    CRISIS_VOORBIJ("CrisisVoorbij", "De crisis is voorbij"),
    VERZOEK_TOT_BEEINDIGING("VerzoekTotBeeindiging", "De inwoner wil stoppen"),
    VERZOEK_INGETROKKEN("VerzoekIngetrokken", "De inwoner wil toch niet stoppen"),
    VERPLICHTING_NIET_NAGEKOMEN("VerplichtingNietNagekomen", "Een verplichting is niet nagekomen"),
    MISDRAGING("Misdraging", "De inwoner heeft zich misdragen tegenover een hulpverlener"),
    REGELING_LOOPT_VAST("RegelingLooptVast", "De schuldregeling kan zo niet doorgaan"),
    TERUGVAL("Terugval", "Terugval: het gaat weer mis met de geldzaken"),
    INKOMEN_GEWIJZIGD("InkomenGewijzigd", "Het inkomen of de situatie is veranderd"),
    VERHUIZING("Verhuizing", "De inwoner verhuist naar een andere gemeente"),
    OVERLIJDEN("Overlijden", "Een inwoner is overleden"),
    /** What the route does then depends on how far the death went: the diagram in which it is told, shows it. */
    OVERLIJDEN_HERSTELD(null, "Een overlijden is ten onrechte gemeld: de inwoner leeft"),
    OPSCHORTING("Opschorting", "Een beslistermijn staat stil"),
    HERVATTING("Hervatting", "Een beslistermijn loopt weer"),
    /** Runs its course beside the route, so the route hears nothing. */
    INGEBREKESTELLING(null, "Ingebrekestelling ontvangen: de inwoner zegt dat de gemeente te laat is"),
    /** Runs its course beside the route, for each objection anew; the route itself is not held up (Awb art. 6:16). */
    BEZWAAR("BezwaarIngediend", "Bezwaar ontvangen: iemand is het niet eens met een besluit"),
    BEZWAAR_INGETROKKEN("BezwaarIngetrokken", "Een bezwaar is ingetrokken"),
    /** Runs its course beside the route, also when that has ended: a decision is never changed, another one follows it. */
    BESLUIT_KLOPT_NIET("BesluitKloptNiet", "Een besluit klopt niet en moet misschien worden ingetrokken"),
    /** Another caseworker: the tasks follow, and the route itself goes on as it was. */
    ANDERE_CONSULENT(null, "Een andere consulent neemt het dossier over"),
    /** Begins the route anew in another phase; that is a start and not something that a running route hears. */
    ROUTE_HERVATTEN("RouteHervatten", "De route is ten onrechte geëindigd"),
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
