package nl.schuldhulproute.dossier;

/** The case has no such debt. */
public class OnbekendeSchuld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnbekendeSchuld(String dossiernummer) {
        super("Deze schuld staat niet in dossier " + dossiernummer + ".");
    }
}
