package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Regeltermijnen.Regeltermijn;

/**
 * Rule: does someone get access to schuldhulp (Wgs art. 3 and 4a; Model beleidsregels art. 2, 6 and 7; M-12, M-27–M-29,
 * M-32, M-33, T-15, T-17–T-19)? The steps count in this order:
 *
 * <ol>
 *   <li>no lawful residence: refuse, whatever else holds;
 *   <li>no inwoner and not equated with one: refuse, and show the way to the own municipality;
 *   <li>the inwoner saw off help in the first meeting: no decision is needed;
 *   <li>fraud, within its window and when the raad put the ground in its plan: a human weighs it;
 *   <li>earlier use, likewise;
 *   <li>stopped paying, or cannot go on paying: access, whatever the kind and size of the debts;
 *   <li>worries about money and help that needs a decision: access;
 *   <li>worries about money and only help that is free for all: information and advice will do.
 * </ol>
 *
 * It gives advice with reasons; a human decides. The grounds of steps 4 and 5 are pointed out, never applied.
 */
final class Toegangstoets {

    /**
     * What the rule reads.
     *
     * @param situatie what the caseworker wrote down; a fact in it that is not known is null
     * @param aanvraagOp the day of the aanvraag, which counts for the windows of art. 7
     * @param zagAfInEersteGesprek the inwoner said in the first meeting not to want help (Wgs art. 4a lid 2)
     */
    record Feiten(Situatie situatie, LocalDate aanvraagOp, boolean zagAfInEersteGesprek) {}

    /**
     * What the municipality chose about the grounds of art. 7.
     *
     * @param inRaadsplan the raad put them in its plan; without that they do not count (T-18)
     * @param eerderGebruik it may refuse for earlier use
     * @param fraude it may refuse for fraud
     */
    record Gronden(boolean inRaadsplan, boolean eerderGebruik, boolean fraude) {

        /** The rule reads when earlier help ended. */
        boolean leestEerderGebruik() {
            return inRaadsplan && eerderGebruik;
        }

        /** The rule reads when a conviction or sanction for fraud became final. */
        boolean leestFraude() {
            return inRaadsplan && fraude;
        }
    }

    private final Gronden gekozen;
    private final Function<LocalDate, Regeltermijn> vensterEerderGebruik;
    private final Function<LocalDate, Regeltermijn> vensterFraude;

    /**
     * @param gekozen which grounds of art. 7 the municipality chose
     * @param vensterEerderGebruik until when refusal for earlier use is possible (A12), from the last beëindiging
     * @param vensterFraude until when refusal for fraud is possible (A13), from the final conviction or sanction
     */
    Toegangstoets(
            Gronden gekozen,
            Function<LocalDate, Regeltermijn> vensterEerderGebruik,
            Function<LocalDate, Regeltermijn> vensterFraude) {
        this.gekozen = gekozen;
        this.vensterEerderGebruik = vensterEerderGebruik;
        this.vensterFraude = vensterFraude;
    }

    Uitslag<Advies> toets(Feiten feiten) {
        Situatie situatie = feiten.situatie();
        if (isNee(situatie.rechtmatigVerblijf())) {
            return Uitslag.van(Advies.WEIGEREN, List.of(geenVerblijfsstatus()));
        }
        if (isJa(situatie.rechtmatigVerblijf()) && isNee(situatie.inwoner()) && isNee(situatie.gelijkgesteld())) {
            return Uitslag.van(Advies.WEIGEREN, List.of(geenInwoner()));
        }
        List<String> ontbreekt = ontbreekt(feiten);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        if (feiten.zagAfInEersteGesprek()) {
            return Uitslag.van(Advies.GEEN_BESLUIT_NODIG, List.of(zietAf()));
        }
        return weeg(feiten);
    }

    private Uitslag<Advies> weeg(Feiten feiten) {
        List<Bevinding> bevindingen = Stream.of(fraude(feiten), eerderGebruik(feiten))
                .flatMap(Optional::stream)
                .toList();
        boolean kanWeigeren = bevindingen.stream().anyMatch(Bevinding::bruikbaar);
        List<Reden> gronden = gronden(feiten.situatie());
        // The decisive reason comes first.
        List<Reden> redenen = new ArrayList<>();
        bevindingen.stream().filter(Bevinding::bruikbaar).map(Bevinding::reden).forEach(redenen::add);
        redenen.addAll(gronden.isEmpty() ? List.of(geenGrond(feiten.situatie())) : gronden);
        bevindingen.stream()
                .filter(bevinding -> !bevinding.bruikbaar())
                .map(Bevinding::reden)
                .forEach(redenen::add);
        return Uitslag.van(advies(feiten.situatie(), kanWeigeren, !gronden.isEmpty()), redenen);
    }

    private static Advies advies(Situatie situatie, boolean kanWeigeren, boolean grond) {
        if (kanWeigeren) {
            return Advies.AFWEGEN;
        }
        if (grond) {
            return Advies.VERLENEN;
        }
        return isJa(situatie.financieleZorgen()) ? Advies.INFORMATIE_EN_ADVIES : Advies.AFWEGEN;
    }

    /** A fact that is missing is only asked for when the outcome hangs on it. */
    private static List<String> ontbreekt(Feiten feiten) {
        Situatie situatie = feiten.situatie();
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, situatie.rechtmatigVerblijf(), "of de inwoner rechtmatig in Nederland verblijft");
        mist(ontbreekt, situatie.inwoner(), "of de aanvrager in deze gemeente woont");
        if (isNee(situatie.inwoner())) {
            mist(ontbreekt, situatie.gelijkgesteld(), "of er een bijzondere omstandigheid is, zoals een verhuizing");
        }
        mist(ontbreekt, feiten.aanvraagOp(), "de dag van de aanvraag");
        if (!feiten.zagAfInEersteGesprek() && gronden(situatie).isEmpty()) {
            mist(ontbreekt, situatie.opgehoudenTeBetalen(), "of de inwoner is gestopt met betalen");
            mist(ontbreekt, situatie.kanNietDoorgaan(), "of de inwoner kan doorgaan met betalen");
            mist(ontbreekt, situatie.financieleZorgen(), "of de inwoner zorgen over geld heeft");
            if (!isNee(situatie.financieleZorgen())) {
                mist(ontbreekt, situatie.voorzieningNodig(), "of er hulp nodig is waarvoor een besluit nodig is");
            }
        }
        return ontbreekt;
    }

    private static void mist(List<String> ontbreekt, Object feit, String naam) {
        if (feit == null) {
            ontbreekt.add(naam);
        }
    }

    // ---- steps 1 to 3

    private static Reden geenVerblijfsstatus() {
        return new Reden(
                "De inwoner heeft geen verblijfsstatus die recht geeft op schuldhulp. Dan moet de gemeente weigeren.",
                "Wgs art. 3 lid 4",
                List.of(Feit.janee("rechtmatig verblijf", false)),
                List.of());
    }

    private static Reden geenInwoner() {
        return new Reden(
                "De aanvrager woont niet in deze gemeente en er is geen bijzondere omstandigheid. Wijs de aanvrager de weg"
                        + " naar de eigen gemeente.",
                "Wgs art. 3 lid 1 en 5, VNG-model art. 2",
                List.of(Feit.janee("inwoner", false), Feit.janee("bijzondere omstandigheid", false)),
                List.of());
    }

    private static Reden zietAf() {
        return new Reden(
                "De inwoner zag in het eerste gesprek af van hulp. Dan is er geen besluit nodig.", "Wgs art. 4a lid 2");
    }

    // ---- steps 4 and 5

    /**
     * What there is to say of a ground of refusal.
     *
     * @param bruikbaar a human may use it
     */
    private record Bevinding(boolean bruikbaar, Reden reden) {}

    private Optional<Bevinding> fraude(Feiten feiten) {
        return weigeringsgrond(
                new Weigeringsgrond(
                        feiten.situatie().fraudeOnherroepelijkOp(),
                        "De inwoner is definitief gestraft of beboet voor fraude waar een overheid nadeel van had",
                        "straf of boete definitief sinds",
                        "Wgs art. 3 lid 3, VNG-model art. 7 onder b"),
                feiten.aanvraagOp(),
                gekozen.fraude(),
                vensterFraude);
    }

    private Optional<Bevinding> eerderGebruik(Feiten feiten) {
        return weigeringsgrond(
                new Weigeringsgrond(
                        feiten.situatie().vorigeBeeindigingOp(),
                        "De inwoner kreeg al eerder schuldhulp",
                        "eerdere schuldhulp geëindigd op",
                        "Wgs art. 3 lid 2, VNG-model art. 7 onder a"),
                feiten.aanvraagOp(),
                gekozen.eerderGebruik(),
                vensterEerderGebruik);
    }

    /** What may lead to a refusal, and from which day. */
    private record Weigeringsgrond(LocalDate sinds, String watErIs, String feit, String grondslag) {}

    private Optional<Bevinding> weigeringsgrond(
            Weigeringsgrond grond, LocalDate aanvraagOp, boolean isGekozen, Function<LocalDate, Regeltermijn> venster) {
        if (grond.sinds() == null) {
            return Optional.empty();
        }
        Feit sinds = Feit.dag(grond.feit(), grond.sinds());
        Feit aanvraag = Feit.dag("aanvraag gedaan op", aanvraagOp);
        if (!gekozen.inRaadsplan()) {
            return Optional.of(teltNiet(
                    grond,
                    "Dat telt niet mee: de gemeenteraad heeft deze reden om te weigeren niet in het plan gezet.",
                    List.of(sinds)));
        }
        if (!isGekozen) {
            return Optional.of(
                    teltNiet(grond, "Dat telt niet mee: deze gemeente weigert niet om deze reden.", List.of(sinds)));
        }
        if (aanvraagOp.isBefore(grond.sinds())) {
            return Optional.of(
                    teltNiet(grond, "Dat telt niet mee: de aanvraag was er al eerder.", List.of(sinds, aanvraag)));
        }
        Regeltermijn termijn = venster.apply(grond.sinds());
        Feit laatste = Feit.dag("telt mee bij een aanvraag tot en met", termijn.laatsteDag());
        boolean binnen = !aanvraagOp.isAfter(termijn.laatsteDag());
        String zin = binnen
                ? "%s, en de aanvraag kwam in de tijd waarin dat meetelt: tot en met %s. Weigeren kan, het hoeft niet."
                : "%s. Dat telt niet meer mee: het kon alleen bij een aanvraag tot en met %s.";
        return Optional.of(new Bevinding(
                binnen,
                new Reden(
                        zin.formatted(grond.watErIs(), laatste.waarde()),
                        grond.grondslag(),
                        List.of(sinds, aanvraag, laatste),
                        List.of(termijn.lengte()))));
    }

    private static Bevinding teltNiet(Weigeringsgrond grond, String waarom, List<Feit> feiten) {
        return new Bevinding(false, new Reden(grond.watErIs() + ". " + waarom, grond.grondslag(), feiten, List.of()));
    }

    // ---- steps 6 to 8

    private static List<Reden> gronden(Situatie situatie) {
        List<Reden> gronden = new ArrayList<>();
        if (isJa(situatie.opgehoudenTeBetalen())) {
            gronden.add(new Reden(
                    "De inwoner is opgehouden met het betalen van schulden.",
                    "VNG-model art. 6 lid 1 onder a",
                    List.of(Feit.janee("gestopt met betalen", true)),
                    List.of()));
        }
        if (isJa(situatie.kanNietDoorgaan())) {
            gronden.add(new Reden(
                    "De inwoner kan niet doorgaan met het betalen van schulden.",
                    "VNG-model art. 6 lid 1 onder b",
                    List.of(Feit.janee("kan doorgaan met betalen", false)),
                    List.of()));
        }
        if (isJa(situatie.financieleZorgen()) && isJa(situatie.voorzieningNodig())) {
            gronden.add(new Reden(
                    "De inwoner heeft zorgen over geld, en er is hulp nodig waarvoor een besluit nodig is.",
                    "VNG-model art. 6 lid 1 onder c",
                    List.of(Feit.janee("zorgen over geld", true), Feit.janee("hulp met besluit nodig", true)),
                    List.of()));
        }
        return gronden;
    }

    private static Reden geenGrond(Situatie situatie) {
        return isJa(situatie.financieleZorgen())
                ? new Reden(
                        "De inwoner heeft zorgen over geld, maar heeft alleen hulp nodig die voor iedereen vrij toegankelijk"
                                + " is. Informatie en advies is dan genoeg.",
                        "VNG-model art. 6 lid 1 onder c en toelichting art. 5",
                        List.of(Feit.janee("zorgen over geld", true), Feit.janee("hulp met besluit nodig", false)),
                        List.of())
                : new Reden(
                        "De inwoner betaalt zijn schulden, kan dat blijven doen en heeft geen zorgen over geld.",
                        "VNG-model art. 6 lid 1",
                        List.of(
                                Feit.janee("gestopt met betalen", false),
                                Feit.janee("kan doorgaan met betalen", true),
                                Feit.janee("zorgen over geld", false)),
                        List.of());
    }

    private static boolean isJa(Boolean feit) {
        return Boolean.TRUE.equals(feit);
    }

    private static boolean isNee(Boolean feit) {
        return Boolean.FALSE.equals(feit);
    }
}
