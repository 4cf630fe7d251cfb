package nl.schuldhulproute.brief;

/** There is no such letter. */
public final class OnbekendeBrief extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnbekendeBrief() {
        super("Deze brief bestaat niet.");
    }
}
