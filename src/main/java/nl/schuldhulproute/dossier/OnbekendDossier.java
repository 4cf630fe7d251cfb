package nl.schuldhulproute.dossier;

/** There is no case with this number. */
public class OnbekendDossier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OnbekendDossier(String nummer) {
        super("Er is geen dossier " + nummer + ".");
    }
}
