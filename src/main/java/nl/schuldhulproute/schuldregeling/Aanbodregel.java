package nl.schuldhulproute.schuldregeling;

import java.util.Set;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;

/**
 * Rule: how much a proposal may offer for each kind of solution. What can be paid in full is paid in full (T-05); without
 * afloscapaciteit nothing is offered (T-28); otherwise eighteen months of afloscapaciteit (A36; T-26, T-27).
 */
final class Aanbodregel {

    private static final int AFLOSPERIODE_MAANDEN = 18;
    private static final Set<Oplossing.Soort> VOLLEDIG =
            Set.of(Oplossing.Soort.BETALINGSREGELING, Oplossing.Soort.HERFINANCIERING);

    private Aanbodregel() {}

    /** True when the creditors get all that is owed to them, in a period that is agreed for the case. */
    static boolean isVolledig(Oplossing.Soort soort) {
        return VOLLEDIG.contains(soort);
    }

    /** What to start from, in cents. */
    static long uitgangspunt(Oplossing.Soort soort, long afloscapaciteitCent, long totaalCent) {
        if (isVolledig(soort)) {
            return totaalCent;
        }
        return soort == Oplossing.Soort.ZONDER_AFLOSCAPACITEIT
                ? 0
                : Math.min(totaalCent, Math.max(0, afloscapaciteitCent) * AFLOSPERIODE_MAANDEN);
    }

    /**
     * @throws Invoerfout when this amount does not go with this kind of solution
     */
    static void controleer(Oplossing.Soort soort, long bedragCent, long totaalCent) {
        if (bedragCent > totaalCent) {
            throw new Invoerfout("beschikbaarBedrag", "dit is meer dan alle schulden samen");
        }
        if (isVolledig(soort) && bedragCent < totaalCent) {
            throw new Invoerfout(
                    "beschikbaarBedrag",
                    "bij een betalingsregeling of herfinanciering krijgen de schuldeisers alles terug");
        }
        if (soort == Oplossing.Soort.ZONDER_AFLOSCAPACITEIT && bedragCent > 0) {
            throw new Invoerfout("beschikbaarBedrag", "zonder afloscapaciteit is het bedrag 0");
        }
        if (soort != Oplossing.Soort.ZONDER_AFLOSCAPACITEIT && bedragCent == 0) {
            throw new Invoerfout("beschikbaarBedrag", "vul een bedrag in dat meer is dan 0");
        }
    }
}
