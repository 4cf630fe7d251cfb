package nl.schuldhulproute.dossier;

/** What was asked is well filled in, but the case is not in a state for it now. */
public class Standfout extends Invoerfout {

    private static final long serialVersionUID = 1L;

    public Standfout(String veld, String uitleg) {
        super(veld, uitleg);
    }
}
