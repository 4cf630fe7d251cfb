package nl.schuldhulproute.beleid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;

/**
 * A figure of the law or of a norm, as it holds from some day on.
 *
 * @param code the fixed name by which rules ask for it ({@code dwangsom-dagbedrag-1})
 * @param geldigVanaf first day on which it holds
 * @param eenheid what it counts: {@code euro}, {@code procent}, {@code maanden}, {@code dagen} and the like
 * @param bron where it was read
 * @param wijzigt how often it gets a new value by law
 * @param zeker false when no source confirms it, or when it should have got a new value since: what rests on it is
 *     "indicatief"
 */
public record Cijfer(
        String code,
        LocalDate geldigVanaf,
        BigDecimal waarde,
        String eenheid,
        String naam,
        String bron,
        Wijzigt wijzigt,
        boolean zeker) {

    /** A whole number, such as months. */
    public int geheel() {
        return waarde.intValueExact();
    }

    /** A percentage as a part of one: 13,73% is 0.1373. */
    public BigDecimal deel() {
        return waarde.movePointLeft(2);
    }

    /** As a user reads it: {@code € 1.419,46}, {@code 95%}, {@code 36 maanden}. */
    public String tekst() {
        if ("euro".equals(eenheid)) {
            return Euro.tekst(waarde.setScale(2, RoundingMode.HALF_UP));
        }
        String getal = waarde.stripTrailingZeros().toPlainString().replace('.', ',');
        return "procent".equals(eenheid) ? getal + "%" : getal + " " + eenheid.toLowerCase(Locale.ROOT);
    }

    /** As a reason names it. */
    public Reden.GebruiktCijfer gebruikt() {
        return new Reden.GebruiktCijfer(naam, tekst(), geldigVanaf, bron, zeker);
    }

    /** Whether a new value is due that this row does not have. */
    boolean isVerouderd(LocalDate op) {
        return wijzigt.laatste(op).filter(geldigVanaf::isBefore).isPresent();
    }

    Cijfer onzeker() {
        return new Cijfer(code, geldigVanaf, waarde, eenheid, naam, bron, wijzigt, false);
    }
}
