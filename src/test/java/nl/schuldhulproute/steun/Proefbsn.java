package nl.schuldhulproute.steun;

import java.util.concurrent.ThreadLocalRandom;
import nl.schuldhulproute.dossier.Bsn;

/** A number that passes the elfproef and is new in each test, so that two tests do not know the same person. */
public final class Proefbsn {

    private Proefbsn() {}

    public static String nieuw() {
        while (true) {
            String bsn = String.valueOf(ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999));
            if (Bsn.klopt(bsn)) {
                return bsn;
            }
        }
    }
}
