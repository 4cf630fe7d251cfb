package nl.schuldhulproute.beleid;

import java.time.LocalDate;
import java.time.Month;

/**
 * What a resident can pay off in a month: income minus vtlb, by the Recofa method (VNG-model art. 9 lid 2 onder g; M-42;
 * T-22). The vtlb itself comes from the official calculator; nobody computes it here.
 */
public final class Afloscapaciteit {

    private Afloscapaciteit() {}

    /** In cents a month; never less than nothing. */
    public static long van(long inkomenCent, long vtlbCent) {
        return Math.max(0, inkomenCent - vtlbCent);
    }

    /**
     * Whether the amounts may only be called indicatief: not from the official calculator, or from before the norms last
     * changed (1 January and 1 July; term A38).
     */
    public static boolean isIndicatief(boolean officieel, LocalDate berekendOp, LocalDate vandaag) {
        return !officieel || berekendOp.isBefore(laatsteNormwijziging(vandaag));
    }

    private static LocalDate laatsteNormwijziging(LocalDate vandaag) {
        return vandaag.getMonthValue() < Month.JULY.getValue()
                ? LocalDate.of(vandaag.getYear(), Month.JANUARY, 1)
                : LocalDate.of(vandaag.getYear(), Month.JULY, 1);
    }
}
