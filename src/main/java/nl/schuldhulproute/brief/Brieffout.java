package nl.schuldhulproute.brief;

import java.util.List;

/** Texts or settings with which no letter can be made; every sentence says, in Dutch, where and what is wrong. */
public final class Brieffout extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> fouten;

    Brieffout(List<String> fouten) {
        super(String.join("\n", fouten));
        this.fouten = List.copyOf(fouten);
    }

    public List<String> fouten() {
        return fouten;
    }
}
