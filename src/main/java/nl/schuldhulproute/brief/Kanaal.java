package nl.schuldhulproute.brief;

/** How a letter goes to the inwoner. */
public enum Kanaal {
    POST("per post"),
    EMAIL("per e-mail"),
    UITGEREIKT("zelf overhandigd");

    private final String naam;

    Kanaal(String naam) {
        this.naam = naam;
    }

    /** As it reads within a sentence. */
    public String naam() {
        return naam;
    }
}
