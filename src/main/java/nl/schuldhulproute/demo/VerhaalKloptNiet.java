package nl.schuldhulproute.demo;

/** A story of the demo no longer fits the models or the forms. */
final class VerhaalKloptNiet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VerhaalKloptNiet(String waar) {
        super(waar);
    }
}
