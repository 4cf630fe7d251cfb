package nl.schuldhulproute.dossier;

/** The begeleidingsproducten that a plan can name (Model beleidsregels art. 1; M-03). */
public enum Begeleidingsproduct {
    FINANCIELE_SITUATIE_VERBETEREN("Verbeteren van de financiële situatie"),
    BUDGETBEGELEIDING("Budgetbegeleiding"),
    BUDGETCOACHING("Budgetcoaching"),
    BUDGETBEHEER("Budgetbeheer"),
    BESCHERMINGSBEWIND("Beschermingsbewind"),
    FLANKERENDE_HULP("Flankerende hulp");

    private final String naam;

    Begeleidingsproduct(String naam) {
        this.naam = naam;
    }

    /** The name as users see it. */
    public String naam() {
        return naam;
    }
}
