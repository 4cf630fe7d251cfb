package nl.schuldhulproute.termijn;

/**
 * Something about a term cannot be: wrong data at start-up, or an action that the state of the term does not allow.
 *
 * <p>The message is Dutch and fit for a user: it names the term by its name and days in words, never the case and never a
 * personal value.
 */
public class TermijnFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TermijnFout(String melding) {
        super(melding);
    }

    public TermijnFout(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
