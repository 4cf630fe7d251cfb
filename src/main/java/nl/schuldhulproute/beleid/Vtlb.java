package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: the vrij te laten bedrag a month, by the Recofa method (T-22): the amount of the official calculator with its date,
 * or our own computation: beslagvrij deel plus the corrections that were filled in. Our own one is always indicatief, and so
 * is an official one from before the norms last changed (1 January and 1 July; A38).
 */
public final class Vtlb {

    static final String VOET = "de beslagvrije voet";

    private static final String GRONDSLAG = "VNG-model art. 9 lid 2 onder g, Recofa-methode";

    /**
     * What the rule looks at; null for what is not known.
     *
     * @param bedragCent what someone else computed; then our own computation does not count
     * @param officieel whether that was done with the official calculator; else it is an estimate
     * @param berekendOp the day on which it was computed
     * @param beslagvrijDeelCent {@link BeslagvrijeVoet.Bedrag#beslagvrijDeelCent}
     * @param correctiesCent the nominal corrections together, zero when there are none
     */
    public record Feiten(
            Long bedragCent, boolean officieel, LocalDate berekendOp, Long beslagvrijDeelCent, Long correctiesCent) {}

    private Vtlb() {}

    /** In cents a month. */
    public static Uitslag<Long> bereken(Feiten feiten, LocalDate op) {
        return feiten.bedragCent() == null ? eigen(feiten, op) : overgenomen(feiten, op);
    }

    private static Uitslag<Long> overgenomen(Feiten feiten, LocalDate op) {
        if (feiten.bedragCent() < 0
                || feiten.berekendOp() == null
                || feiten.berekendOp().isAfter(op)) {
            return Uitslag.mist(List.of("de dag waarop het vtlb is berekend, en een bedrag van 0 of meer"));
        }
        boolean verouderd = isVerouderd(feiten.berekendOp(), op);
        String bedrag = Euro.tekst(feiten.bedragCent());
        String bron = feiten.officieel() ? "officiële rekenmachine" : "schatting";
        StringBuilder uitleg = new StringBuilder(
                feiten.officieel()
                        ? "De officiële rekenmachine gaf op %s een vtlb van %s."
                        : "Het vtlb is op %s geschat op %s.");
        if (!feiten.officieel()) {
            uitleg.append(" Reken het na met de officiële rekenmachine.");
        } else if (verouderd) {
            uitleg.append(" Daarna zijn de normen veranderd: reken het na.");
        }
        return Uitslag.van(
                feiten.bedragCent(),
                List.of(new Reden(
                        uitleg.toString().formatted(feiten.berekendOp().format(Cijfers.DAG), bedrag),
                        GRONDSLAG,
                        List.of(),
                        List.of(new Reden.GebruiktCijfer(
                                "vtlb", bedrag, feiten.berekendOp(), bron, feiten.officieel() && !verouderd)))));
    }

    private static Uitslag<Long> eigen(Feiten feiten, LocalDate op) {
        List<String> ontbreekt = new ArrayList<>();
        if (feiten.beslagvrijDeelCent() == null || feiten.beslagvrijDeelCent() < 0) {
            ontbreekt.add(VOET);
        }
        if (feiten.correctiesCent() == null || feiten.correctiesCent() < 0) {
            ontbreekt.add("de correcties (0 als die er niet zijn)");
        }
        if (!ontbreekt.isEmpty()) {
            return Uitslag.mist(ontbreekt);
        }
        long bedrag = Math.addExact(feiten.beslagvrijDeelCent(), feiten.correctiesCent());
        String correcties = Euro.tekst(feiten.correctiesCent());
        return Uitslag.van(
                bedrag,
                List.of(new Reden(
                        ("Het vtlb is %s beslagvrij deel plus %s aan correcties: %s. Dit is een indicatie: "
                                        + "reken het na met de officiële rekenmachine.")
                                .formatted(Euro.tekst(feiten.beslagvrijDeelCent()), correcties, Euro.tekst(bedrag)),
                        GRONDSLAG,
                        List.of(new Reden.Feit("beslagvrij deel", Euro.tekst(feiten.beslagvrijDeelCent()))),
                        List.of(new Reden.GebruiktCijfer(
                                "correcties", correcties, op, "zelf ingevuld, niet officieel berekend", false)))));
    }

    /** Whether the norms changed between the day of the computation and this one: then it is done again (A38). */
    public static boolean isVerouderd(LocalDate berekendOp, LocalDate op) {
        return Wijzigt.HALFJAAR.laatste(op).filter(berekendOp::isBefore).isPresent();
    }
}
