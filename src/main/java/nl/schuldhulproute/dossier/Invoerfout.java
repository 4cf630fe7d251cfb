package nl.schuldhulproute.dossier;

/**
 * Something that a user filled in cannot be accepted. Nothing is stored; the user sees the label of the field and the
 * explanation.
 */
public class Invoerfout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String veld;
    private final String uitleg;

    /**
     * @param veld the key of the field in the form, or null when it is about the form as a whole
     * @param uitleg what is wrong and what to do, in plain Dutch, without the value itself
     */
    public Invoerfout(String veld, String uitleg) {
        super(veld == null ? uitleg : veld + ": " + uitleg);
        this.veld = veld;
        this.uitleg = uitleg;
    }

    public String veld() {
        return veld;
    }

    public String uitleg() {
        return uitleg;
    }
}
