package nl.schuldhulproute.dossier;

/** Why a case ended, in the categories of the national data set on schuldhulpverlening (DDAS). */
public enum Uitstroomreden {
    OVERLEDEN("Overleden"),
    VERHUISD("Verhuisd"),
    NIET_VERSCHENEN("Nietverschenen"),
    INGETROKKEN("Ingetrokken"),
    NIET_PASSEND("Niet passend"),
    VOLDOET_NIET("Voldoet niet"),
    AFGEROND("Afgerond"),
    /** The inwoner solved the debts without the municipality. */
    ZELF("Zelf"),
    OVERIG("Overig");

    private final String ddas;

    Uitstroomreden(String ddas) {
        this.ddas = ddas;
    }

    /** The word that is delivered. */
    public String ddas() {
        return ddas;
    }
}
