package nl.schuldhulproute.schuldregeling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rule: what each creditor gets of an amount that is not enough for all. A preferent creditor gets twice the percentage of
 * a concurrent one: p = B / (2P + C), with P and C the preferent and the concurrent debts (NVVK Module Schuldregeling; Fw
 * art. 349 lid 2). Nobody gets more than the debt; the shares add up to the amount, to the cent.
 */
final class Verdeling {

    /** One debt that shares in it; amounts in cents. */
    record Vordering(long schuld, boolean preferent, long bedragCent) {}

    /** What one debt gets. */
    record Deel(Vordering vordering, long aanbodCent) {}

    private Verdeling() {}

    /**
     * @param beschikbaarCent what there is to share; zero offers nothing to anyone
     * @return the shares in the order of the debts
     */
    static List<Deel> van(List<Vordering> vorderingen, long beschikbaarCent) {
        if (beschikbaarCent < 0 || vorderingen.stream().anyMatch(vordering -> vordering.bedragCent() < 0)) {
            throw new IllegalArgumentException("een bedrag is negatief");
        }
        long preferent = som(vorderingen, true);
        long concurrent = som(vorderingen, false);
        if (beschikbaarCent >= preferent + concurrent) {
            return vorderingen.stream()
                    .map(vordering -> new Deel(vordering, vordering.bedragCent()))
                    .toList();
        }
        // Twice the percentage may not pass 100%: then preferent creditors are paid in full and the rest is shared.
        boolean preferentVolledig = 2 * (beschikbaarCent - preferent) >= concurrent && preferent > 0;
        return preferentVolledig
                ? naarVerhouding(vorderingen, beschikbaarCent - preferent, 0, concurrent, true)
                : naarVerhouding(vorderingen, beschikbaarCent, 2, 2 * preferent + concurrent, false);
    }

    private static List<Deel> naarVerhouding(
            List<Vordering> vorderingen,
            long teVerdelen,
            int gewichtPreferent,
            long noemer,
            boolean preferentVolledig) {
        List<long[]> resten = new ArrayList<>();
        long[] delen = new long[vorderingen.size()];
        long verdeeld = 0;
        for (int i = 0; i < delen.length; i++) {
            Vordering vordering = vorderingen.get(i);
            if (vordering.preferent() && preferentVolledig) {
                delen[i] = vordering.bedragCent();
                continue;
            }
            BigInteger[] deel = BigInteger.valueOf(vordering.bedragCent())
                    .multiply(BigInteger.valueOf(vordering.preferent() ? gewichtPreferent : 1))
                    .multiply(BigInteger.valueOf(teVerdelen))
                    .divideAndRemainder(BigInteger.valueOf(Math.max(1, noemer)));
            delen[i] = deel[0].longValueExact();
            verdeeld += delen[i];
            resten.add(new long[] {i, deel[1].longValueExact()});
        }
        resten.sort(Comparator.<long[]>comparingLong(rest -> rest[1]).reversed());
        for (int i = 0; i < teVerdelen - verdeeld; i++) {
            delen[(int) resten.get(i)[0]]++;
        }
        List<Deel> uitkomst = new ArrayList<>();
        for (int i = 0; i < delen.length; i++) {
            uitkomst.add(new Deel(vorderingen.get(i), delen[i]));
        }
        return List.copyOf(uitkomst);
    }

    private static long som(List<Vordering> vorderingen, boolean preferent) {
        return vorderingen.stream()
                .filter(vordering -> vordering.preferent() == preferent)
                .mapToLong(Vordering::bedragCent)
                .sum();
    }
}
