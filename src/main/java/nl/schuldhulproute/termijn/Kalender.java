package nl.schuldhulproute.termijn;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are free and which are werkdagen, for the Algemene termijnenwet (ATW) and for Wgs art. 4(2).
 *
 * <p>Free are Saturday, Sunday, the holidays of {@link Feestdagen} and the days that a royal decree (KB) treats as a
 * holiday (ATW art. 3(3), "gelijkgestelde dagen"). The decrees are data: the resource
 * {@code termijn/gelijkgestelde-dagen.csv}, plus days from the setting
 * {@code schuldhulproute.kalender.gelijkgestelde-dagen}, so that a new decree needs no new release. A day on which only
 * the town hall is closed is <em>not</em> a holiday and does not belong in either.
 *
 * <p>Immutable and safe to share.
 */
public final class Kalender {

    static final String BRON = "termijn/gelijkgestelde-dagen.csv";

    private final Set<LocalDate> gelijkgesteld;
    private final boolean gelijkgesteldIsWerkdag;
    private final Map<Integer, Set<LocalDate>> feestdagen = new ConcurrentHashMap<>();

    private Kalender(Set<LocalDate> gelijkgesteld, boolean gelijkgesteldIsWerkdag) {
        this.gelijkgesteld = Set.copyOf(gelijkgesteld);
        this.gelijkgesteldIsWerkdag = gelijkgesteldIsWerkdag;
    }

    /** The calendar with the equalised days that this release knows, read in the usual way (see {@link #isWerkdag}). */
    public static Kalender standaard() {
        return met(Set.of(), false);
    }

    /**
     * The calendar of {@link #standaard()} with more equalised days.
     *
     * @param extraDagen days that a later KB treats as a holiday
     * @param gelijkgesteldIsWerkdag whether an equalised day counts as werkdag: see {@link #isWerkdag}
     * @throws TermijnFout when the resource cannot be read, with the line in the message
     */
    public static Kalender met(Collection<LocalDate> extraDagen, boolean gelijkgesteldIsWerkdag) {
        Set<LocalDate> dagen = new HashSet<>(extraDagen);
        for (Csv.Regel regel : Csv.bestand(BRON, "datum", "bron")) {
            dagen.add(regel.datum("datum"));
            regel.verplicht("bron");
        }
        return new Kalender(dagen, gelijkgesteldIsWerkdag);
    }

    /** Reads a day as it is written in a setting ({@code 2029-05-11}). */
    static LocalDate leesDag(String instelling, String tekst) {
        try {
            return LocalDate.parse(tekst.strip());
        } catch (DateTimeParseException e) {
            throw new TermijnFout(
                    "De instelling %s bevat '%s'. Schrijf een datum als 2029-05-11.".formatted(instelling, tekst), e);
        }
    }

    /** A holiday by name: ATW art. 3(1) and 3(2). */
    public boolean isFeestdag(LocalDate dag) {
        return feestdagen.computeIfAbsent(dag.getYear(), Feestdagen::van).contains(dag);
    }

    /** A day that a KB treats as a holiday: ATW art. 3(3). */
    public boolean isGelijkgesteld(LocalDate dag) {
        return gelijkgesteld.contains(dag);
    }

    /** A day on which an ATW term cannot end: Saturday, Sunday, holiday or equalised day (ATW art. 1(1), 3). */
    public boolean isVrij(LocalDate dag) {
        return isWeekend(dag) || isFeestdag(dag) || isGelijkgesteld(dag);
    }

    /**
     * A werkdag as Wgs art. 4(2) must mean it, for the act does not define the word: no Saturday, Sunday, holiday or
     * equalised day. A municipality that wants to be on the safe side can let equalised days count
     * ({@code schuldhulproute.kalender.gelijkgestelde-dag-is-werkdag}); its terms in werkdagen then end earlier.
     */
    public boolean isWerkdag(LocalDate dag) {
        return !isVrij(dag) || (gelijkgesteldIsWerkdag && isGelijkgesteld(dag) && !isWeekend(dag) && !isFeestdag(dag));
    }

    /** The day itself, or the first day after it that is not free. */
    public LocalDate nietVrijVanaf(LocalDate dag) {
        LocalDate d = dag;
        while (isVrij(d)) {
            d = d.plusDays(1);
        }
        return d;
    }

    /** The day itself, or the last day before it that is not free. */
    public LocalDate nietVrijTotEnMet(LocalDate dag) {
        LocalDate d = dag;
        while (isVrij(d)) {
            d = d.minusDays(1);
        }
        return d;
    }

    /**
     * The werkdag that lies so many werkdagen after (or, when negative, before) a day; that day itself is not counted.
     *
     * @param aantal number of werkdagen; 0 gives the day itself
     */
    public LocalDate plusWerkdagen(LocalDate dag, int aantal) {
        LocalDate d = dag;
        int stap = Integer.signum(aantal);
        for (int nog = Math.abs(aantal); nog > 0; ) {
            d = d.plusDays(stap);
            if (isWerkdag(d)) {
                nog--;
            }
        }
        return d;
    }

    /** The last year of which equalised days are known; after it somebody must look for a new KB. */
    public int gelijkgesteldeDagenBekendTotEnMet() {
        return gelijkgesteld.isEmpty() ? 0 : new TreeSet<>(gelijkgesteld).last().getYear();
    }

    private static boolean isWeekend(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
