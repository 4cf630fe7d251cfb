package nl.schuldhulproute.sturing;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list that may be long.
 *
 * @param totaal how many rows the whole list has: the figure that led here
 * @param nu which part this is, from 1
 */
public record Bladzijde<T>(List<T> rijen, long totaal, int nu) {

    /** As many rows as one part has. */
    public static final int GROOTTE = 100;

    /** The part that exists: the first when less is asked, the last when more is. */
    static int bestaand(int gevraagd, long totaal) {
        return (int) Math.min(Math.max(gevraagd, 1), laatste(totaal));
    }

    static int eerste(int nu) {
        return (nu - 1) * GROOTTE;
    }

    /** How many parts there are; one when the list is empty. */
    public long laatste() {
        return laatste(totaal);
    }

    public <R> Bladzijde<R> met(Function<T, R> anders) {
        return new Bladzijde<>(rijen.stream().map(anders).toList(), totaal, nu);
    }

    private static long laatste(long totaal) {
        return Math.max(1, (totaal + GROOTTE - 1) / GROOTTE);
    }
}
