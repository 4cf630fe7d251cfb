package nl.schuldhulproute.dossier;

/** The ways to solve debts that the aanbod can name (VNG-model art. 10; NVVK-belofte 4). */
public enum Oplossingskeuze {
    BETALINGSREGELING("Betalingsregeling"),
    HERFINANCIERING("Herfinanciering"),
    SANERINGSKREDIET("Saneringskrediet"),
    SCHULDBEMIDDELING("Schuldbemiddeling"),
    ZONDER_AFLOSCAPACITEIT("Schuldregeling zonder afloscapaciteit"),
    STABILISATIE("Alleen stabilisatie"),
    WSNP("Rechtstreeks naar de Wsnp"),
    BEGELEIDING("Alleen begeleiding");

    private final String naam;

    Oplossingskeuze(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    /** The name as users see it; what a plan may hold under another name is shown as it is. */
    public static String naam(String oplossing) {
        for (Oplossingskeuze een : values()) {
            if (een.name().equals(oplossing)) {
                return een.naam;
            }
        }
        return oplossing == null ? "nog niet gekozen" : oplossing;
    }
}
