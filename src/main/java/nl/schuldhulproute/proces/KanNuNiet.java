package nl.schuldhulproute.proces;

/** Refuses what a user sent because of how the case stands now, or because another was first. */
public class KanNuNiet extends OngeldigeInvoer {

    private static final long serialVersionUID = 1L;

    public KanNuNiet(String uitleg) {
        super(uitleg);
    }
}
