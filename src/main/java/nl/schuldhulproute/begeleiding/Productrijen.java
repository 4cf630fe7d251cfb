package nl.schuldhulproute.begeleiding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.proces.Dagtekst;

/** The begeleidingsproducten as rows of a table and as answers of a question. */
final class Productrijen {

    private Productrijen() {}

    static List<Map<String, String>> tabel(List<Product> producten) {
        return producten.stream()
                .map(product -> Map.of(
                        "naam", product.naam(),
                        "toegang", product.vrijToegankelijk() ? "Vrij toegankelijk" : "Niet vrij toegankelijk",
                        "start", dag(product.startOp()),
                        "einde", dag(product.eindeVoorzienOp())))
                .toList();
    }

    static List<Map<String, String>> keuzes(List<Product> producten) {
        return producten.stream()
                .map(product -> Map.of("label", product.naam(), "value", String.valueOf(product.id())))
                .toList();
    }

    private static String dag(LocalDate dag) {
        return dag == null ? "" : Dagtekst.van(dag);
    }
}
