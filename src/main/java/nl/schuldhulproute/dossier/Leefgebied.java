package nl.schuldhulproute.dossier;

/** The nine areas of life that every intake and every evaluation goes through (Model beleidsregels art. 1; M-05). */
public enum Leefgebied {
    WERK("Werk"),
    INKOMEN("Inkomen"),
    OPLEIDING("Opleiding"),
    SPAARGELD("Spaargeld"),
    SCHULDEN("Schulden"),
    WONEN("Wonen"),
    GEZIN("Gezin"),
    GEZONDHEID("Gezondheid"),
    SOCIAAL_NETWERK("Sociaal netwerk");

    private final String naam;

    Leefgebied(String naam) {
        this.naam = naam;
    }

    /** The name as users see it. */
    public String naam() {
        return naam;
    }
}
