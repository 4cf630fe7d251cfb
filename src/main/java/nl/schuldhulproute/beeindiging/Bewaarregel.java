package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * was made known, and so does a decision not to deal with the aanvraag (Awb art. 4:5): nothing was given or refused, so it
 * was broken off like what came to no decision at all; schuldhulp belongs to the sociaal domein, so that is 8.4.1 and not
 * the year of 8.4. While somebody can object or appeal, or does, no file is destroyed.
 */
final class Bewaarregel {

    /** The kinds of result of the selectielijst. */
    enum Resultaat {
        VERSTREKT("8.1.9", "A49"),
        BEEINDIGD("8.3.5", "A49"),
        GEWEIGERD("8.2", "A50"),
        NIET_BEHANDELD("8.4.1", "A51-sociaal"),
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
     * @param nietBehandeldOp the day on which a decision not to deal with the aanvraag was made known
     * @param afgebrokenOp the day on which the case was closed without a decision
     * @param rechtsbeschermingTot the last day of the terms of objection and appeal that run
     */
    record Feiten(
            Boolean verleend,
            LocalDate eindeHulpOp,
            LocalDate eerderBeeindigdOp,
            LocalDate geweigerdOp,
            LocalDate nietBehandeldOp,
            LocalDate afgebrokenOp,
            LocalDate rechtsbeschermingTot) {}

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
        return nietVoorHetRecht(
                feiten.verleend() ? naToegang(feiten) : zonderToegang(feiten), feiten.rechtsbeschermingTot());
    }

    /** The selectielijst says how long; what somebody still needs to object or appeal stays until then. */
    private static Uitslag<Bewaren> nietVoorHetRecht(Uitslag<Bewaren> uitslag, LocalDate tot) {
        if (tot == null
                || uitslag.uitkomst() == null
                || !tot.isAfter(uitslag.uitkomst().totEnMet())) {
            return uitslag;
        }
        List<Reden> redenen = new ArrayList<>(uitslag.redenen());
        redenen.add(new Reden(
                "Over een besluit in dit dossier is nog bezwaar of beroep mogelijk. Tot dan wordt het dossier niet"
                        + " vernietigd.",
                "Awb art. 6:7, 6:9 en 7:10",
                List.of(Feit.dag("bewaren tot en met", tot)),
                List.of()));
        return Uitslag.van(
                new Bewaren(uitslag.uitkomst().resultaat(), uitslag.uitkomst().vanaf(), tot), redenen);
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
        if (feiten.nietBehandeldOp() != null) {
            return bewaren(
                    Resultaat.NIET_BEHANDELD,
                    feiten.nietBehandeldOp(),
                    "De gemeente heeft besloten de aanvraag niet te behandelen. Er is dus geen hulp gegeven en ook geen hulp"
                            + " geweigerd. In het sociaal domein blijft zo'n dossier kort bewaard, vanaf dat besluit.",
                    "besluit om niet te behandelen bekendgemaakt op");
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
