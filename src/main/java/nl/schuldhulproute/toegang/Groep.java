package nl.schuldhulproute.toegang;

/** The groups of users; models name those who do the work as candidate group of a task. */
public enum Groep {
    CONSULENTEN("consulenten", "Consulenten"),
    KWALITEITSMEDEWERKERS("kwaliteitsmedewerkers", "Kwaliteitsmedewerkers"),
    NAZORGCOACHES("nazorgcoaches", "Nazorgcoaches"),
    MANAGERS("managers", "Managers"),
    PROCESEIGENAREN("proceseigenaren", "Proceseigenaren"),
    /** Watch over the residents' data: see who looked at which case, and nothing of the case. */
    PRIVACYFUNCTIONARISSEN("privacyfunctionarissen", "Privacyfunctionarissen"),
    BEHEERDERS("beheerders", "Beheerders");

    private final String id;
    private final String naam;

    Groep(String id, String naam) {
        this.id = id;
        this.naam = naam;
    }

    /** The id by which the engine and the models know the group. */
    public String id() {
        return id;
    }

    /** The name that users see. */
    public String naam() {
        return naam;
    }
}
