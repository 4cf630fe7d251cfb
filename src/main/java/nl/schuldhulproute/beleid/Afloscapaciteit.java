package nl.schuldhulproute.beleid;

import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: what can be paid off in a month: income minus vtlb, never less than nothing, and never so much that less than the
 * beslagvrije voet is left (VNG-model art. 9 lid 2 onder g; Wgs art. 4a lid 5; M-41, M-42; T-28).
 */
public final class Afloscapaciteit {

    private static final String GRONDSLAG = "VNG-model art. 9 lid 2 onder g";

    /**
     * What the rule looks at; null for what is not known.
     *
     * @param inkomenCent net income of the inwoner a month, with its share of the vakantiegeld, without that of a partner: the
     *     beslagvrije voet under the vtlb was already lowered by it (Rv art. 475db lid 1 onder a)
     */
    public record Feiten(Long inkomenCent, Long vtlbCent, Long beslagvrijeVoetCent) {}

    private Afloscapaciteit() {}

    /** In cents a month. */
    public static Uitslag<Long> bereken(Feiten feiten) {
        List<String> ontbreekt = new ArrayList<>();
        eis(feiten.inkomenCent(), "het netto-inkomen per maand", ontbreekt);
        eis(feiten.vtlbCent(), "het vtlb", ontbreekt);
        eis(feiten.beslagvrijeVoetCent(), "de beslagvrije voet", ontbreekt);
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        long bovenVtlb = feiten.inkomenCent() - feiten.vtlbCent();
        long bovenVoet = feiten.inkomenCent() - feiten.beslagvrijeVoetCent();
        long bedrag = Math.max(0, Math.min(bovenVtlb, bovenVoet));
        List<Reden> redenen = new ArrayList<>();
        redenen.add(new Reden(
                bovenVtlb < 0
                        ? "Het inkomen van %s is lager dan het vtlb van %s: er is geen afloscapaciteit."
                                .formatted(Euro.tekst(feiten.inkomenCent()), Euro.tekst(feiten.vtlbCent()))
                        : "Het inkomen van %s min het vtlb van %s is %s per maand."
                                .formatted(
                                        Euro.tekst(feiten.inkomenCent()),
                                        Euro.tekst(feiten.vtlbCent()),
                                        Euro.tekst(bovenVtlb)),
                GRONDSLAG,
                List.of(
                        new Reden.Feit("netto-inkomen per maand", Euro.tekst(feiten.inkomenCent())),
                        new Reden.Feit("vtlb per maand", Euro.tekst(feiten.vtlbCent()))),
                List.of()));
        if (bovenVtlb > bedrag) {
            redenen.add(new Reden(
                    "De inwoner houdt altijd de beslagvrije voet van %s over. Er is dus niet meer dan %s om af te lossen."
                            .formatted(Euro.tekst(feiten.beslagvrijeVoetCent()), Euro.tekst(bedrag)),
                    "Wgs art. 4a lid 5",
                    List.of(new Reden.Feit("beslagvrije voet per maand", Euro.tekst(feiten.beslagvrijeVoetCent()))),
                    List.of()));
        }
        return Uitslag.van(bedrag, redenen);
    }

    private static void eis(Long cent, String naam, List<String> ontbreekt) {
        if (cent == null || cent < 0) {
            ontbreekt.add(naam);
        }
    }
}
