package nl.schuldhulproute.dossier;

/**
 * Who drafted or read a decision does not hear who objects to it, and does not decide on it again (Awb art. 7:5, 10:3 lid 3).
 */
public final class Onbevangenheid {

    private Onbevangenheid() {}

    /** Whether this user took part in the decision. */
    public static boolean werkteMee(Besluit besluit, String wie) {
        return wie.equals(besluit.opgesteldDoor()) || wie.equals(besluit.beoordeeldDoor());
    }

    /**
     * @throws Invoerfout at this field when this user took part in the decision objected to
     */
    public static void eis(Besluit besluit, String wie, String veld) {
        if (werkteMee(besluit, wie)) {
            throw new Invoerfout(
                    veld,
                    "u werkte mee aan het besluit waartegen het bezwaar is; een collega moet dit doen (Awb art. 7:5 en 10:3 lid 3)");
        }
    }
}
