package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Regeltermijnen.Regeltermijn;

/**
 * Rule: how long is a file kept, and from which day (Selectielijst gemeenten 2020; A49–A51)?
 *
 * <p>Help that was given counts from the day on which it ended: with the decision after nazorg, which the law counts as
 * part of the help (Wgs art. 1), or with a death. An early end and a refusal count from the day on which the decision
 * was made known. What came to no decision was broken off; schuldhulp belongs to the sociaal domein, so that is 8.4.1 and
 * not the year of 8.4.
 */
final class Bewaarregel {

    /** The kinds of result of the selectielijst. */
    enum Resultaat {
        VERSTREKT("8.1.9", "A49"),
        BEEINDIGD("8.3.5", "A49"),
        GEWEIGERD("8.2", "A50"),
        AFGEBROKEN("8.4.1", "A51-sociaal");

        private final String nummer;
        private final String termijn;

        Resultaat(String nummer, String termijn) {
            this.nummer = nummer;
            this.termijn = termijn;
        }

        /** The code of the term in the register. */
        String termijn() {
            return termijn;
        }
    }

    /**
     * What the rule reads; a day is null when that did not happen.
     *
     * @param verleend whether access was granted; null when that is not known
     * @param eindeHulpOp the day on which the help that was given ended
     * @param eerderBeeindigdOp the day on which a decision to end the help before its time was made known
     * @param geweigerdOp the day on which a refusal was made known
     * @param afgebrokenOp the day on which the case was closed without a decision
     */
    record Feiten(
            Boolean verleend,
            LocalDate eindeHulpOp,
            LocalDate eerderBeeindigdOp,
            LocalDate geweigerdOp,
            LocalDate afgebrokenOp) {}

    /**
     * What the rule found.
     *
     * @param vanaf day 0 of the term
     * @param totEnMet the last day on which the file is kept
     */
    record Bewaren(Resultaat resultaat, LocalDate vanaf, LocalDate totEnMet) {

        String opschrift() {
            return "Bewaren tot en met " + Feit.dag("", totEnMet).waarde();
        }
    }

    private final BiFunction<String, LocalDate, Regeltermijn> termijnen;

    /**
     * @param termijnen computes a term of the table from its code and its first day
     */
    Bewaarregel(BiFunction<String, LocalDate, Regeltermijn> termijnen) {
        this.termijnen = termijnen;
    }

    Uitslag<Bewaren> bepaal(Feiten feiten) {
        if (feiten.verleend() == null) {
            return Uitslag.mist(List.of("of de toegang tot schuldhulp is verleend"));
        }
        return feiten.verleend() ? naToegang(feiten) : zonderToegang(feiten);
    }

    private Uitslag<Bewaren> naToegang(Feiten feiten) {
        if (feiten.eerderBeeindigdOp() != null) {
            return bewaren(
                    Resultaat.BEEINDIGD,
                    feiten.eerderBeeindigdOp(),
                    "De schuldhulp is eerder beëindigd. Het dossier blijft bewaard vanaf dat besluit.",
                    "besluit om te stoppen bekendgemaakt op");
        }
        return feiten.eindeHulpOp() == null
                ? Uitslag.mist(List.of("de dag waarop de hulp eindigde"))
                : bewaren(
                        Resultaat.VERSTREKT,
                        feiten.eindeHulpOp(),
                        "Er is schuldhulp gegeven. Het dossier blijft bewaard vanaf de dag waarop de hulp en de nazorg"
                                + " eindigden.",
                        "hulp geëindigd op");
    }

    private Uitslag<Bewaren> zonderToegang(Feiten feiten) {
        if (feiten.geweigerdOp() != null) {
            return bewaren(
                    Resultaat.GEWEIGERD,
                    feiten.geweigerdOp(),
                    "De toegang tot schuldhulp is geweigerd. Het dossier blijft bewaard vanaf dat besluit.",
                    "weigering bekendgemaakt op");
        }
        return feiten.afgebrokenOp() == null
                ? Uitslag.mist(List.of("de dag waarop de aanvraag is gestopt"))
                : bewaren(
                        Resultaat.AFGEBROKEN,
                        feiten.afgebrokenOp(),
                        "De aanvraag is gestopt voordat er een besluit was. In het sociaal domein blijft zo'n dossier kort"
                                + " bewaard.",
                        "gestopt op");
    }

    private Uitslag<Bewaren> bewaren(Resultaat resultaat, LocalDate vanaf, String uitleg, String feit) {
        Regeltermijn termijn = termijnen.apply(resultaat.termijn(), vanaf);
        return Uitslag.van(
                new Bewaren(resultaat, vanaf, termijn.laatsteDag()),
                List.of(new Reden(
                        uitleg,
                        "Selectielijst gemeenten 2020, resultaat " + resultaat.nummer,
                        List.of(Feit.dag(feit, vanaf), Feit.dag("bewaren tot en met", termijn.laatsteDag())),
                        List.of(termijn.lengte()))));
    }
}
