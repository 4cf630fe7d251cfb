package nl.schuldhulproute.toegang;

/** There is no beheerder and none can be made, so nobody could manage the application. */
final class BeheerderOntbreekt extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BeheerderOntbreekt(String uitleg) {
        super(uitleg);
    }
}
