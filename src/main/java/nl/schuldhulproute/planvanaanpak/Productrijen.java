package nl.schuldhulproute.planvanaanpak;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.proces.Dagtekst;

/** The begeleidingsproducten as rows of a table in a form. */
final class Productrijen {

    private Productrijen() {}

    static List<Map<String, String>> van(List<Product> producten) {
        return producten.stream()
                .map(product -> Map.of(
                        "naam", product.naam(),
                        "toegang", product.vrijToegankelijk() ? "Vrij toegankelijk" : "Niet vrij toegankelijk",
                        "start", dag(product.startOp()),
                        "einde", dag(product.eindeVoorzienOp())))
                .toList();
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "" : Dagtekst.van(dag);
    }
}
