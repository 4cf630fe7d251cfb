package nl.schuldhulproute.planvanaanpak;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Product;

/**
 * What differs between the plan on which was decided and the plan that lies here now: a change of the aanbod needs a
 * wijzigingsbeschikking (VNG-model toelichting art. 9 and 12; T-24, T-35).
 */
final class Planvergelijking {

    private Planvergelijking() {}

    /**
     * @param besloten the version that was decided on; null when there is none
     * @param producten the products that are planned or run now
     * @return the differences in Dutch sentences; empty when the aanbod stays the same
     */
    static List<String> verschillen(Plan besloten, Plan nu, List<Product> producten) {
        List<String> verschillen = new ArrayList<>();
        if (besloten == null) {
            return verschillen;
        }
        if (besloten.oplossing() != null && !besloten.oplossing().equals(nu.oplossing())) {
            verschillen.add("De oplossing is nu: %s. In het besluit stond: %s."
                    .formatted(Oplossing.naam(nu.oplossing()), Oplossing.naam(besloten.oplossing())));
        }
        if (besloten.aanbod() != null && !Objects.equals(besloten.aanbod(), nu.aanbod())) {
            verschillen.add("Het aanbod is anders beschreven dan in het besluit.");
        }
        producten.stream()
                .filter(product -> !product.vrijToegankelijk())
                .filter(product ->
                        besloten.aanbod() == null || !besloten.aanbod().contains(product.naam()))
                .forEach(product -> verschillen.add(
                        "%s is niet vrij toegankelijk en staat niet met die naam in het aanbod van het besluit."
                                .formatted(product.naam())));
        return verschillen;
    }
}
