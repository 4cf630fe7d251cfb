package nl.schuldhulproute.schuldregeling;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.schuldhulproute.beleid.Cijfer;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Reden;
import nl.schuldhulproute.dossier.Uitslag;

/**
 * Rule: what each creditor gets of an amount that is not enough for all. A preferent creditor gets twice the percentage of
 * a concurrent one until paid in full: p = B / (2P + C), with P and C the preferent and the concurrent debts (Fw art. 349
 * lid 2; NVVK Module Schuldregeling). Nobody gets more than the debt; the shares add up to the amount, to the cent. The
 * cents that are left over go to the largest remainders, and of equal ones to the debt that comes first.
 */
final class Verdeling {

    static final String FACTOR = "preferent-keer";

    /** One debt that shares in it; amounts in cents. */
    record Vordering(long schuld, boolean preferent, long bedragCent) {}

    /** What one debt gets. */
    record Deel(Vordering vordering, long aanbodCent) {}

    private static final String GRONDSLAG = "Faillissementswet art. 349 lid 2, NVVK Module Schuldregeling";

    private final List<Vordering> vorderingen;
    private final BigInteger beschikbaar;
    private final Cijfer factor;
    private final BigInteger preferent;
    private final BigInteger concurrent;

    private Verdeling(List<Vordering> vorderingen, long beschikbaarCent, Cijfer factor) {
        this.vorderingen = vorderingen;
        this.beschikbaar = BigInteger.valueOf(beschikbaarCent);
        this.factor = factor;
        this.preferent = som(true);
        this.concurrent = som(false);
    }

    /**
     * @param beschikbaarCent what there is to share; zero offers nothing to anyone; null when not known
     * @param factor how many times the percentage of a concurrent creditor a preferent one gets
     * @return the shares in the order of the debts
     */
    static Uitslag<List<Deel>> van(List<Vordering> vorderingen, Long beschikbaarCent, Cijfer factor) {
        List<String> ontbreekt = new ArrayList<>();
        if (beschikbaarCent == null || beschikbaarCent < 0) {
            ontbreekt.add("het bedrag dat te verdelen is");
        }
        if (vorderingen.stream().anyMatch(vordering -> vordering.bedragCent() < 0)) {
            ontbreekt.add("van elke schuld een bedrag van 0 of meer");
        }
        return ontbreekt.isEmpty()
                ? new Verdeling(List.copyOf(vorderingen), beschikbaarCent, factor).uitslag()
                : Uitslag.mist(ontbreekt);
    }

    private Uitslag<List<Deel>> uitslag() {
        if (beschikbaar.compareTo(preferent.add(concurrent)) >= 0) {
            return uitslag(
                    vorderingen.stream().map(Vordering::bedragCent).toList(), "Er is genoeg: iedereen krijgt alles.");
        }
        BigInteger keer = BigInteger.valueOf(factor.geheel());
        BigInteger noemer = keer.multiply(preferent).add(concurrent);
        // Twice the percentage may not pass 100%: then preferent creditors are paid in full and the rest is shared.
        boolean preferentVolledig =
                preferent.signum() > 0 && keer.multiply(beschikbaar).compareTo(noemer) >= 0;
        if (preferentVolledig) {
            BigInteger rest = beschikbaar.subtract(preferent);
            return uitslag(
                    naarVerhouding(BigInteger.ZERO, rest, concurrent),
                    "Preferente schuldeisers krijgen alles, concurrente krijgen %s van hun vordering."
                            .formatted(procent(rest, concurrent)));
        }
        String uitleg = preferent.signum() == 0
                ? "Elke schuldeiser krijgt %s van zijn vordering.".formatted(procent(beschikbaar, noemer))
                : "Preferente schuldeisers krijgen %s van hun vordering, concurrente %s."
                        .formatted(procent(keer.multiply(beschikbaar), noemer), procent(beschikbaar, noemer));
        return uitslag(naarVerhouding(keer, beschikbaar, noemer), uitleg);
    }

    private Uitslag<List<Deel>> uitslag(List<Long> delen, String uitleg) {
        List<Deel> uitkomst = new ArrayList<>();
        for (int i = 0; i < delen.size(); i++) {
            uitkomst.add(new Deel(vorderingen.get(i), delen.get(i)));
        }
        return Uitslag.van(
                List.copyOf(uitkomst),
                List.of(new Reden(
                        uitleg,
                        GRONDSLAG,
                        List.of(
                                new Reden.Feit("te verdelen", tekst(beschikbaar)),
                                new Reden.Feit("preferente schulden samen", tekst(preferent)),
                                new Reden.Feit("concurrente schulden samen", tekst(concurrent))),
                        List.of(factor.gebruikt()))));
    }

    /**
     * @param gewicht how heavily a preferent debt counts; zero when preferent debts are paid in full
     */
    private List<Long> naarVerhouding(BigInteger gewicht, BigInteger teVerdelen, BigInteger noemer) {
        record Rest(int plaats, BigInteger rest) {}
        List<Rest> resten = new ArrayList<>();
        long[] delen = new long[vorderingen.size()];
        BigInteger over = teVerdelen;
        for (int i = 0; i < delen.length; i++) {
            Vordering vordering = vorderingen.get(i);
            if (vordering.preferent() && gewicht.signum() == 0) {
                delen[i] = vordering.bedragCent();
                continue;
            }
            BigInteger[] deel = BigInteger.valueOf(vordering.bedragCent())
                    .multiply(vordering.preferent() ? gewicht : BigInteger.ONE)
                    .multiply(teVerdelen)
                    .divideAndRemainder(noemer);
            delen[i] = deel[0].longValueExact();
            over = over.subtract(deel[0]);
            resten.add(new Rest(i, deel[1]));
        }
        resten.sort(Comparator.comparing(Rest::rest).reversed());
        for (int i = 0; i < over.intValueExact(); i++) {
            delen[resten.get(i).plaats()]++;
        }
        return Arrays.stream(delen).boxed().toList();
    }

    private BigInteger som(boolean bijPreferent) {
        return vorderingen.stream()
                .filter(vordering -> vordering.preferent() == bijPreferent)
                .map(vordering -> BigInteger.valueOf(vordering.bedragCent()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static String procent(BigInteger teller, BigInteger noemer) {
        return new BigDecimal(teller.multiply(BigInteger.valueOf(100)))
                        .divide(new BigDecimal(noemer), 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                + "%";
    }

    private static String tekst(BigInteger cent) {
        return Euro.tekst(new BigDecimal(cent, 2));
    }
}
