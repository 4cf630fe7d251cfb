package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.schuldhulproute.dossier.Toegangstoetsing.Advies;
import nl.schuldhulproute.dossier.Toegangstoetsing.Situatie;

/**
 * Tests access by the rules, in the order in which they count (Wgs art. 3; Model beleidsregels art. 6 and 7; M-27–M-29,
 * M-32, M-33, T-15, T-17–T-19). Gives advice with reasons; a human decides. The grounds of art. 7 are discretionary: they
 * are pointed out, never applied.
 */
final class Toegangstoets {

    /**
     * @param artikel the provision
     * @param uitleg in plain Dutch
     */
    record Reden(String artikel, String uitleg) {

        /** In one sentence, as a caseworker reads it. */
        String metArtikel() {
            return "%s (%s).".formatted(uitleg.replaceFirst("\\.$", ""), artikel);
        }
    }

    record Uitslag(Advies advies, List<Reden> redenen) {}

    private final boolean weigeringsgrondenInPlan;
    private final UnaryOperator<LocalDate> eindeNaEerderGebruik;
    private final UnaryOperator<LocalDate> eindeNaFraude;

    /**
     * @param weigeringsgrondenInPlan the raad put the grounds of art. 7 in its plan (T-18)
     * @param eindeNaEerderGebruik last day on which refusal for earlier use is possible (A12), from the last beëindiging
     * @param eindeNaFraude last day on which refusal for fraud is possible (A13), from the final conviction or sanction
     */
    Toegangstoets(
            boolean weigeringsgrondenInPlan,
            UnaryOperator<LocalDate> eindeNaEerderGebruik,
            UnaryOperator<LocalDate> eindeNaFraude) {
        this.weigeringsgrondenInPlan = weigeringsgrondenInPlan;
        this.eindeNaEerderGebruik = eindeNaEerderGebruik;
        this.eindeNaFraude = eindeNaFraude;
    }

    /**
     * @param aanvraagOp the day of the aanvraag, which counts for the windows of art. 7
     */
    Uitslag toets(Situatie situatie, LocalDate aanvraagOp) {
        if (!situatie.rechtmatigVerblijf()) {
            return new Uitslag(
                    Advies.WEIGEREN,
                    List.of(new Reden(
                            "Wgs art. 3 lid 4",
                            "De inwoner heeft geen verblijfsstatus die recht geeft op schuldhulp.")));
        }
        if (!situatie.inwoner() && !situatie.gelijkgesteld()) {
            return new Uitslag(
                    Advies.WEIGEREN,
                    List.of(new Reden(
                            "beleidsregels art. 2",
                            "De aanvrager is geen inwoner en er is geen bijzondere omstandigheid.")));
        }
        List<Reden> gronden = gronden(situatie);
        List<Reden> weigeringsgronden = weigeringsgronden(situatie, aanvraagOp);
        if (gronden.isEmpty()) {
            List<Reden> redenen = new ArrayList<>(weigeringsgronden);
            redenen.add(geenGrond(situatie));
            return new Uitslag(Advies.AFWEGEN, List.copyOf(redenen));
        }
        List<Reden> redenen = new ArrayList<>(gronden);
        redenen.addAll(weigeringsgronden);
        return new Uitslag(weigeringsgronden.isEmpty() ? Advies.VERLENEN : Advies.AFWEGEN, List.copyOf(redenen));
    }

    private static List<Reden> gronden(Situatie situatie) {
        List<Reden> gronden = new ArrayList<>();
        if (situatie.opgehoudenTeBetalen()) {
            gronden.add(new Reden("beleidsregels art. 6 lid 1 onder a", "De inwoner is opgehouden met betalen."));
        }
        if (situatie.kanNietDoorgaan()) {
            gronden.add(new Reden("beleidsregels art. 6 lid 1 onder b", "De inwoner kan niet doorgaan met betalen."));
        }
        if (situatie.financieleZorgen() && situatie.voorzieningNodig()) {
            gronden.add(new Reden(
                    "beleidsregels art. 6 lid 1 onder c",
                    "De inwoner heeft geldzorgen en er is hulp nodig waarvoor een besluit nodig is."));
        }
        return gronden;
    }

    private List<Reden> weigeringsgronden(Situatie situatie, LocalDate aanvraagOp) {
        List<Reden> gronden = new ArrayList<>();
        if (!weigeringsgrondenInPlan) {
            return gronden;
        }
        if (binnen(situatie.vorigeBeeindigingOp(), aanvraagOp, eindeNaEerderGebruik)) {
            gronden.add(new Reden(
                    "Wgs art. 3 lid 2, beleidsregels art. 7 onder a",
                    "Er is kort geleden al schuldhulp geweest. Weigeren kan, het hoeft niet."));
        }
        if (binnen(situatie.fraudeOnherroepelijkOp(), aanvraagOp, eindeNaFraude)) {
            gronden.add(new Reden(
                    "Wgs art. 3 lid 3, beleidsregels art. 7 onder b",
                    "Er is kort geleden een straf of boete voor fraude vast komen te staan. Weigeren kan, het hoeft"
                            + " niet."));
        }
        return gronden;
    }

    private static boolean binnen(LocalDate vanaf, LocalDate aanvraagOp, UnaryOperator<LocalDate> einde) {
        return vanaf != null && !aanvraagOp.isBefore(vanaf) && !aanvraagOp.isAfter(einde.apply(vanaf));
    }

    private static Reden geenGrond(Situatie situatie) {
        return situatie.financieleZorgen()
                ? new Reden(
                        "beleidsregels art. 6 lid 1 onder c",
                        "De inwoner heeft geldzorgen, maar er is alleen hulp nodig die vrij toegankelijk is. Dan is geen"
                                + " toegang nodig: informatie en advies volstaat.")
                : new Reden("beleidsregels art. 6 lid 1", "Geen van de gronden voor toegang is aangekruist.");
    }
}
