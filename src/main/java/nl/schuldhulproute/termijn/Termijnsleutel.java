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

    public Termijnsleutel {
        if (dossiernummer == null || dossiernummer.isBlank()) {
            throw new TermijnFout("Bij een termijn hoort een dossiernummer.");
        }
        if (code == null || code.isBlank()) {
            throw new TermijnFout("Bij een termijn hoort een code.");
        }
        onderwerp = onderwerp == null ? "" : onderwerp;
    }

    public Termijnsleutel(String dossiernummer, String code) {
        this(dossiernummer, code, "");
    }
}
