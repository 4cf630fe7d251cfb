package nl.schuldhulproute.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * The recognised holidays of the Algemene termijnenwet (ATW), computed for any year.
 *
 * <p>ATW art. 3(1): Nieuwjaarsdag, Tweede Paasdag, Hemelvaartsdag, Tweede Pinksterdag, both Christmas days,
 * Koningsdag (27 April, or 26 April when the 27th is a Sunday) and 5 May, <em>every</em> year. Art. 3(2) treats
 * Goede Vrijdag in the same way. Eerste Paasdag and Eerste Pinksterdag are Sundays and need no rule.
 *
 * <p>A library (jollyday) was considered and left out. Its Dutch calendar gives 5 May once in five years and no Goede
 * Vrijdag, as employers do; the ATW differs on both. So it would need our own calendar file next to two or three
 * extra jars, while the law is a closed list of nine days, of which four hang on one well-known formula.
 *
 * <p>The rule for Koningsdag holds from 2014; no case of this application is older.
 */
public final class Feestdagen {

    private Feestdagen() {}

    /**
     * The recognised holidays of a calendar year, those that fall in a weekend included: nine days, or eight when
     * Hemelvaartsdag is on 5 May (2016).
     */
    public static Set<LocalDate> van(int jaar) {
        LocalDate pasen = eerstePaasdag(jaar);
        Set<LocalDate> dagen = new HashSet<>();
        Collections.addAll(
                dagen,
                LocalDate.of(jaar, Month.JANUARY, 1),
                pasen.minusDays(2), // Goede Vrijdag
                pasen.plusDays(1), // Tweede Paasdag
                koningsdag(jaar),
                LocalDate.of(jaar, Month.MAY, 5),
                pasen.plusDays(39), // Hemelvaartsdag
                pasen.plusDays(50), // Tweede Pinksterdag
                LocalDate.of(jaar, Month.DECEMBER, 25),
                LocalDate.of(jaar, Month.DECEMBER, 26));
        return Set.copyOf(dagen);
    }

    /** Koningsdag: 27 April, or the Saturday before when that is a Sunday. */
    public static LocalDate koningsdag(int jaar) {
        LocalDate dag = LocalDate.of(jaar, Month.APRIL, 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }

    /** Easter Sunday in the Gregorian calendar, by the anonymous ("Meeus/Jones/Butcher") computus. */
    public static LocalDate eerstePaasdag(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(jaar, n / 31, n % 31 + 1);
    }
}
