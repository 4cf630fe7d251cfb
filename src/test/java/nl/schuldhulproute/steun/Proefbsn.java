package nl.schuldhulproute.steun;

import java.util.concurrent.atomic.AtomicInteger;
import nl.schuldhulproute.dossier.Bsn;

/** A number that passes the elfproef and is new in each test, so that two tests do not know the same person. */
public final class Proefbsn {

    /** The numbers that are handed out for tests all begin so. */
    private static final AtomicInteger VOLGENDE = new AtomicInteger(999_900_000);

    private Proefbsn() {}

    public static String nieuw() {
        while (true) {
            String bsn = String.valueOf(VOLGENDE.incrementAndGet());
            if (Bsn.klopt(bsn)) {
                return bsn;
            }
        }
    }
}
