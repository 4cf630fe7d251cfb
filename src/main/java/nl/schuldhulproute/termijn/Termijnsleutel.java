package nl.schuldhulproute.termijn;

/**
 * Which term of which case is meant.
 *
 * @param dossiernummer business key of the case
 * @param code code of the term, as in {@link Termijnen}
 * @param onderwerp what it is about when several of one kind run side by side (the reference of a debt or a decision);
 *     empty, or null for empty, when only one can run
 */
public record Termijnsleutel(String dossiernummer, String code, String onderwerp) {

    private static final String SCHEIDING = "/";

    public Termijnsleutel {
        if (dossiernummer == null || dossiernummer.isBlank()) {
            throw new TermijnFout("Bij een termijn hoort een dossiernummer.");
        }
        if (code == null || code.isBlank()) {
            throw new TermijnFout("Bij een termijn hoort een code.");
        }
        onderwerp = onderwerp == null ? "" : onderwerp;
    }

    /**
     * @param verwijzing the code alone when only one can run, or what {@link #verwijzing} gives: {@code A17/bezwaar-3}
     */
    public Termijnsleutel(String dossiernummer, String verwijzing) {
        this(dossiernummer, deel(verwijzing, 0), deel(verwijzing, 1));
    }

    private static String deel(String verwijzing, int welk) {
        String[] delen = verwijzing == null ? new String[0] : verwijzing.split(SCHEIDING, 2);
        return welk < delen.length ? delen[welk] : "";
    }

    /** The code, with the onderwerp behind it when there is one: how a model names one of several terms of a kind. */
    public String verwijzing() {
        return onderwerp.isEmpty() ? code : code + SCHEIDING + onderwerp;
    }
}
