package nl.schuldhulproute.dossier;

/** This case has no such row in the list. */
public class OnbekendeRegel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OnbekendeRegel(String dossiernummer) {
        super("Deze regel staat niet in dossier %s.".formatted(dossiernummer));
    }
}
