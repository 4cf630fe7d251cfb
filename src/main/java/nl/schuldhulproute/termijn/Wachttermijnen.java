package nl.schuldhulproute.termijn;

import java.util.Set;

/** Terms that tell nobody to do something: the resident may object or go to court, the file is kept. */
public final class Wachttermijnen {

    public static final Set<String> CODES =
            Set.of("A12", "A13", "A15", "A16", "A22", "A23", "A48", "A49", "A50", "A51", "A51-sociaal");

    private Wachttermijnen() {}
}
