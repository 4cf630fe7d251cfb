package nl.schuldhulproute.dossier;

import java.time.LocalDate;

/**
 * The days of a product that comes or changes, as every form asks them that agrees on a change of the plan (VNG-model art. 12;
 * T-35). Each error names the field startOp, eindeVoorzienOp or productOp.
 */
public final class Productdagen {

    private Productdagen() {}

    /** A product that comes. */
    public static void nieuw(LocalDate startOp, LocalDate eindeVoorzienOp) {
        eis(startOp != null, "startOp", "vul dit in");
        eis(
                eindeVoorzienOp != null && eindeVoorzienOp.isAfter(startOp),
                "eindeVoorzienOp",
                "vul een dag in die na de start ligt");
    }

    /**
     * A product that stops or gets another end. What is niet vrij toegankelijk stops on the day on which the decision is made
     * known.
     */
    public static void anders(Product product, boolean stopt, LocalDate productOp, LocalDate vandaag) {
        if (stopt && !product.vrijToegankelijk()) {
            eis(
                    productOp == null,
                    "productOp",
                    "laat dit leeg: het product stopt op de dag waarop het besluit bekend is gemaakt");
            return;
        }
        eis(productOp != null, "productOp", "vul dit in");
        if (stopt) {
            eis(
                    !productOp.isAfter(vandaag),
                    "productOp",
                    "vul vandaag of een eerdere dag in; stopt het later, kies dan een ander einde");
        } else {
            LocalDate start = product.startOp() == null ? vandaag : product.startOp();
            eis(productOp.isAfter(start), "productOp", "vul een dag in die na de start ligt");
        }
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }
}
