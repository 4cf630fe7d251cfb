package nl.schuldhulproute.beleid;

import java.util.List;

/** Settings that cannot hold; every message names the setting, the value and the article, in Dutch. */
final class Beleidsfout extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    Beleidsfout(List<String> fouten) {
        super(String.join("\n", fouten));
    }
}
