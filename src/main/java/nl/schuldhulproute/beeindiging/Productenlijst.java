package nl.schuldhulproute.beeindiging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Datum;
import org.springframework.stereotype.Component;

/** The products of a case that decide whether the route may end: those that are niet vrij toegankelijk (M-79). */
@Component
class Productenlijst {

    private final Producten producten;

    Productenlijst(Producten producten) {
        this.producten = producten;
    }

    /** Products that need a decision and were not completed. */
    List<Product> open(String dossiernummer) {
        return producten.findByDossiernummerAndAfgerondOpIsNullOrderById(dossiernummer).stream()
                .filter(product -> !product.vrijToegankelijk())
                .toList();
    }

    void rondAf(Product product, LocalDate op) {
        product.isAfgerond(op, "Afgerond bij de beëindiging.");
        producten.save(product);
    }

    /** Every product of the case, for a table in a form. */
    List<Map<String, Object>> alle(String dossiernummer) {
        return producten.findByDossiernummerOrderById(dossiernummer).stream()
                .map(Productenlijst::rij)
                .toList();
    }

    /** The products that go on, for a table in a form. */
    List<Map<String, Object>> openRijen(String dossiernummer) {
        return open(dossiernummer).stream().map(Productenlijst::rij).toList();
    }

    private static Map<String, Object> rij(Product product) {
        return Map.of(
                "naam", product.naam(),
                "toegang", product.vrijToegankelijk() ? "Vrij toegankelijk" : "Niet vrij toegankelijk",
                "einde", einde(product));
    }

    private static String einde(Product product) {
        if (product.afgerondOp() != null) {
            return "afgerond op " + Datum.van(product.afgerondOp());
        }
        return product.eindeVoorzienOp() == null ? "loopt door" : "loopt tot " + Datum.van(product.eindeVoorzienOp());
    }
}
