package nl.schuldhulproute.dossier;

/** The burgerservicenummer and its elfproef (Besluit burgerservicenummer). */
public final class Bsn {

    private Bsn() {}

    /** True for nine digits whose weighted sum (9, 8, … 2, −1) can be divided by eleven. */
    public static boolean klopt(String bsn) {
        if (bsn == null || !bsn.matches("\\d{9}") || bsn.equals("000000000")) {
            return false;
        }
        int som = -(bsn.charAt(8) - '0');
        for (int plaats = 0; plaats < 8; plaats++) {
            som += (9 - plaats) * (bsn.charAt(plaats) - '0');
        }
        return som % 11 == 0;
    }

    /**
     * The number without blanks.
     *
     * @throws Invoerfout when it fails the elfproef; the message does not repeat the number
     */
    public static String controleer(String veld, String bsn) {
        String cijfers = bsn.replaceAll("[\\s.]", "");
        if (!klopt(cijfers)) {
            throw new Invoerfout(veld, "dit is geen geldig burgerservicenummer: kijk de negen cijfers na");
        }
        return cijfers;
    }
}
