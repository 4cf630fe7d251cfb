package nl.schuldhulproute.termijn;

import java.util.Locale;
import java.util.Optional;

/** What happens with the end of a term when that day is free, and in which direction the term is counted. */
public enum Eindregel {
    /**
     * Algemene termijnenwet art. 1(1) and 2: to the next day that is not free, with at least two such days in a term of
     * three days or more. For terms of a law, of an AMvB and of the verordening (Gemeentewet art. 145).
     */
    ATW,
    /**
     * The computed day stands: norms, policy, contracts, court orders, dwangsom (Awb 4:17), the terms that ATW art. 4
     * leaves out, and all terms in werkdagen, which end on a werkdag anyway.
     */
    GEEN,
    /** A promise to the inwoner that must be kept <em>within</em> the term: to the last werkdag before the free day. */
    VORIGE_WERKDAG,
    /** A date that we choose ourselves, such as the last day in a letter or a contact day: to the next werkdag. */
    VOLGENDE_WERKDAG,
    /**
     * Counted back from an event ("at least ten days before the hearing"). The computed day stands, for ATW art. 1(2)
     * exempts counting back.
     */
    TERUG;

    /** The rule as it is written in the data: {@code vorige-werkdag}. */
    public String tekst() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Eindregel> van(String tekst) {
        for (Eindregel regel : values()) {
            if (regel.tekst().equals(tekst)) {
                return Optional.of(regel);
            }
        }
        return Optional.empty();
    }
}
