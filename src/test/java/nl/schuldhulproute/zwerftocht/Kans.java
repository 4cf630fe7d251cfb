package nl.schuldhulproute.zwerftocht;

import java.util.List;
import java.util.Random;

/** Chance that is the same each time for the same seed. */
final class Kans {

    private static final long SPREIDING = 0x9E3779B97F4A7C15L;

    private final Random bron;

    Kans(long zaad) {
        bron = new Random(zaad * SPREIDING);
    }

    boolean op(double deel) {
        return bron.nextDouble() < deel;
    }

    /** From the first number to the last, both included. */
    int tussen(int eerste, int laatste) {
        return eerste + bron.nextInt(laatste - eerste + 1);
    }

    <T> T uit(List<T> mogelijkheden) {
        return mogelijkheden.get(bron.nextInt(mogelijkheden.size()));
    }

    double uit(double... mogelijkheden) {
        return mogelijkheden[bron.nextInt(mogelijkheden.length)];
    }
}
