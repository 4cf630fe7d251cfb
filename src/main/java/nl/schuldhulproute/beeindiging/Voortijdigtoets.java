package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.schuldhulproute.dossier.Plicht;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Reden.Feit;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.VoortijdigEinde.Grond;
import nl.schuldhulproute.dossier.VoortijdigEinde.Herstel;
import nl.schuldhulproute.dossier.VoortijdigEinde.Zienswijze;

/**
 * Rule: may the help end before its time (Wgs art. 4a lid 6; Model beleidsregels art. 17; M-82–M-87, T-52)?
 *
 * <p>For an obligation (lid 1 onder a) three conditions count together: the resident can be blamed, got a term to do it
 * after all, and did not use it or not enough. For misconduct (onder c) the policy of the municipality must have that
 * ground. For both the resident can give an opinion first (Awb art. 4:8). At the resident's own request (onder b) the
 * wish is confirmed by someone who knows what it means. A death ends the help by law (lid 2): there is no decision.
 *
 * <p>It says what may be decided and what is still missing; a human decides.
 */
final class Voortijdigtoets {

    /** What the rule found. */
    enum Uitkomst {
        KAN("Ja, dat mag. Het hoeft niet: een mens beslist"),
        KAN_NIET("Nee, de hulp gaat door"),
        ZONDER_BESLUIT("De hulp eindigt zonder besluit");

        private final String opschrift;

        Uitkomst(String opschrift) {
            this.opschrift = opschrift;
        }

        String opschrift() {
            return opschrift;
        }
    }

    /**
     * What the rule reads; null is not known, or not done yet.
     *
     * @param toegangVerleend whether there is help that can end
     * @param overledenOp the day on which the last person in the case died
     * @param plichten the duties of the law that were not met (art. 11)
     * @param verplichting what was not done, in someone's own words
     * @param herstelTot the last day of the term to do it after all
     * @param bevestigd whether the resident, knowing what it means, still wants to stop
     * @param misdragen whether someone judged that the misconduct is enough for the intention to end the help
     * @param reagerenTot the last day of the term for an opinion
     * @param op the day for which the rule is asked
     */
    record Feiten(
            Grond grond,
            Boolean toegangVerleend,
            LocalDate overledenOp,
            List<Plicht> plichten,
            String verplichting,
            Boolean verwijtbaar,
            LocalDate herstelTot,
            Herstel herstel,
            Boolean bevestigd,
            Boolean misdragen,
            LocalDate reagerenTot,
            Zienswijze zienswijze,
            LocalDate op) {

        /** After a death nothing else counts. */
        static Feiten bijOverlijden(LocalDate overledenOp, LocalDate op) {
            return new Feiten(null, null, overledenOp, List.of(), null, null, null, null, null, null, null, null, op);
        }
    }

    private static final String VERPLICHTING = "VNG-model art. 17 lid 1 onder a";
    private static final String VERZOEK = "VNG-model art. 17 lid 1 onder b";
    private static final String MISDRAGING = "VNG-model art. 17 lid 1 onder c";
    private static final String ZIENSWIJZE = "Awb art. 4:8";

    private final boolean misdragingInBeleid;
    private final Set<Plicht> plichten;

    /**
     * @param misdragingInBeleid the policy of the municipality has the ground of misconduct, which is facultative
     * @param plichten the duties that the resident has: those of law and those in the policy of the municipality
     */
    Voortijdigtoets(boolean misdragingInBeleid, Set<Plicht> plichten) {
        this.misdragingInBeleid = misdragingInBeleid;
        this.plichten = plichten;
    }

    Uitslag<Uitkomst> toets(Feiten feiten) {
        if (feiten.overledenOp() != null) {
            return Uitslag.van(
                    Uitkomst.ZONDER_BESLUIT,
                    List.of(new Reden(
                            "De inwoner is overleden. De schuldhulp eindigt daardoor vanzelf, zonder besluit.",
                            "VNG-model art. 17 lid 2",
                            List.of(Feit.dag("overleden op", feiten.overledenOp())),
                            List.of())));
        }
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, feiten.grond(), "de reden om eerder te stoppen");
        mist(ontbreekt, feiten.toegangVerleend(), "het besluit over de toegang");
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        return switch (feiten.grond()) {
            case VERPLICHTING -> verplichting(feiten);
            case EIGEN_VERZOEK -> verzoek(feiten);
            case MISDRAGING -> misdraging(feiten);
        };
    }

    // ---- onder a

    private Uitslag<Uitkomst> verplichting(Feiten feiten) {
        if (!feiten.toegangVerleend()) {
            return kanNiet(geenToegang(VERPLICHTING));
        }
        List<Plicht> gelden =
                feiten.plichten().stream().filter(plichten::contains).toList();
        if (gelden.isEmpty() && !feiten.plichten().isEmpty()) {
            return kanNiet(new Reden(
                    "De inwoner heeft deze verplichting niet: zij staat niet in de wet en niet in het beleid van de"
                            + " gemeente dat voor de inwoner geldt.",
                    "VNG-model art. 11 lid 3",
                    nagelaten(feiten.plichten()),
                    List.of()));
        }
        if (Boolean.FALSE.equals(feiten.verwijtbaar())) {
            return kanNiet(new Reden(
                    "De inwoner kwam een verplichting niet na, maar dat is de inwoner niet te verwijten.",
                    VERPLICHTING + " sub i",
                    List.of(Feit.janee("verwijtbaar", false)),
                    List.of()));
        }
        if (feiten.herstel() == Herstel.NAGEKOMEN) {
            return kanNiet(new Reden(
                    "De inwoner kwam de verplichting alsnog voldoende na.",
                    VERPLICHTING + " sub iii",
                    List.of(Feit.janee("alsnog nagekomen", true)),
                    List.of()));
        }
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, feiten.verplichting(), "welke verplichting niet is nagekomen");
        mist(ontbreekt, feiten.verwijtbaar(), "het oordeel of het de inwoner te verwijten is");
        hersteltermijn(feiten, ontbreekt);
        zienswijze(feiten, ontbreekt);
        return ontbreekt.isEmpty() ? Uitslag.van(Uitkomst.KAN, voorwaarden(feiten, gelden)) : Uitslag.mist(ontbreekt);
    }

    private static void hersteltermijn(Feiten feiten, List<String> ontbreekt) {
        if (feiten.herstelTot() == null) {
            ontbreekt.add("een termijn om de verplichting alsnog na te komen");
        } else if (!feiten.op().isAfter(feiten.herstelTot())) {
            ontbreekt.add("het einde van de termijn om het alsnog te doen: die loopt tot en met "
                    + Feit.dag("", feiten.herstelTot()).waarde());
        } else {
            mist(ontbreekt, feiten.herstel(), "het oordeel of de verplichting alsnog is nagekomen");
        }
    }

    private static List<Feit> nagelaten(List<Plicht> plichten) {
        return plichten.stream()
                .map(plicht -> new Feit("plicht", "%s (%s)".formatted(plicht.tekst(), plicht.grondslag())))
                .toList();
    }

    private static List<Reden> voorwaarden(Feiten feiten, List<Plicht> gelden) {
        List<Feit> nagelaten = new ArrayList<>(nagelaten(gelden));
        nagelaten.add(new Feit("wat niet is nagekomen", feiten.verplichting()));
        nagelaten.add(Feit.janee("verwijtbaar", true));
        return List.of(
                new Reden(
                        "De inwoner kwam een verplichting niet of niet genoeg na, en dat is de inwoner te verwijten.",
                        VERPLICHTING + " sub i",
                        nagelaten,
                        List.of()),
                new Reden(
                        "De inwoner kreeg de tijd om het alsnog te doen.",
                        VERPLICHTING + " sub ii",
                        List.of(Feit.dag("tijd tot en met", feiten.herstelTot())),
                        List.of()),
                new Reden(
                        feiten.herstel() == Herstel.NIET_GEBRUIKT
                                ? "De inwoner gebruikte die tijd niet."
                                : "De inwoner deed het in die tijd nog steeds niet goed genoeg.",
                        VERPLICHTING + " sub iii",
                        List.of(Feit.janee("alsnog nagekomen", false)),
                        List.of()),
                zienswijze(feiten));
    }

    // ---- onder b

    private static Uitslag<Uitkomst> verzoek(Feiten feiten) {
        if (feiten.bevestigd() == null) {
            return Uitslag.mist(List.of("de bevestiging dat de inwoner nog wil stoppen"));
        }
        if (!feiten.bevestigd()) {
            return kanNiet(new Reden(
                    "De inwoner wil toch niet stoppen.",
                    VERZOEK,
                    List.of(Feit.janee("wil stoppen", false)),
                    List.of()));
        }
        Reden wens = new Reden(
                "De inwoner vraagt zelf om te stoppen, en weet wat dat betekent.",
                VERZOEK,
                List.of(Feit.janee("wil stoppen", true)),
                List.of());
        return feiten.toegangVerleend()
                ? Uitslag.van(Uitkomst.KAN, List.of(wens))
                : Uitslag.van(
                        Uitkomst.ZONDER_BESLUIT,
                        List.of(
                                wens,
                                new Reden(
                                        "Er was nog geen toegang verleend. Daarom is er geen besluit nodig om te stoppen.",
                                        "Wgs art. 4a lid 6",
                                        List.of(Feit.janee("toegang verleend", false)),
                                        List.of())));
    }

    // ---- onder c

    private Uitslag<Uitkomst> misdraging(Feiten feiten) {
        if (!feiten.toegangVerleend()) {
            return kanNiet(geenToegang(MISDRAGING));
        }
        if (!misdragingInBeleid) {
            return kanNiet(new Reden(
                    "De gemeente heeft in haar beleid niet staan dat de hulp om misdraging kan stoppen.", MISDRAGING));
        }
        if (Boolean.FALSE.equals(feiten.misdragen())) {
            return kanNiet(new Reden(
                    "Wat er gebeurde, is niet ernstig genoeg om de hulp te stoppen.",
                    MISDRAGING,
                    List.of(Feit.janee("ernstig genoeg", false)),
                    List.of()));
        }
        List<String> ontbreekt = new ArrayList<>();
        mist(ontbreekt, feiten.misdragen(), "het oordeel of de misdraging ernstig genoeg is");
        zienswijze(feiten, ontbreekt);
        return ontbreekt.isEmpty()
                ? Uitslag.van(
                        Uitkomst.KAN,
                        List.of(
                                new Reden(
                                        "De inwoner heeft zich misdragen tegenover iemand die de hulp geeft.",
                                        MISDRAGING,
                                        List.of(Feit.janee("ernstig genoeg", true)),
                                        List.of()),
                                zienswijze(feiten)))
                : Uitslag.mist(ontbreekt);
    }

    // ---- for a and c

    private static void zienswijze(Feiten feiten, List<String> ontbreekt) {
        if (feiten.reagerenTot() == null) {
            ontbreekt.add("de vraag aan de inwoner om te reageren op het voornemen");
        } else if (feiten.zienswijze() != Zienswijze.GEGEVEN && !feiten.op().isAfter(feiten.reagerenTot())) {
            ontbreekt.add("de reactie van de inwoner: die kan nog komen tot en met "
                    + Feit.dag("", feiten.reagerenTot()).waarde());
        } else {
            mist(ontbreekt, feiten.zienswijze(), "de reactie van de inwoner, of de vaststelling dat die er niet kwam");
        }
    }

    private static Reden zienswijze(Feiten feiten) {
        return new Reden(
                feiten.zienswijze() == Zienswijze.GEGEVEN
                        ? "De inwoner heeft gereageerd op het voornemen, en die reactie weegt mee."
                        : "De inwoner kon reageren op het voornemen, maar deed dat niet.",
                ZIENSWIJZE,
                List.of(Feit.dag("reageren kon tot en met", feiten.reagerenTot())),
                List.of());
    }

    private static Reden geenToegang(String grondslag) {
        return new Reden(
                "De toegang tot schuldhulp is nog niet verleend. Er is dus nog geen hulp die kan stoppen.",
                grondslag,
                List.of(Feit.janee("toegang verleend", false)),
                List.of());
    }

    private static Uitslag<Uitkomst> kanNiet(Reden reden) {
        return Uitslag.van(Uitkomst.KAN_NIET, List.of(reden));
    }

    private static void mist(List<String> ontbreekt, Object feit, String naam) {
        if (feit == null) {
            ontbreekt.add(naam);
        }
    }
}
