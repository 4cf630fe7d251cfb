package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.termijn.Einde;
import org.springframework.stereotype.Component;

/** The products of a case that decide whether the route may end: those that are niet vrij toegankelijk (M-79). */
@Component
class Productenlijst {

    private final Producten producten;
    private final Regeluitkomsten uitkomsten;
    private final Clock klok;

    Productenlijst(Producten producten, Regeluitkomsten uitkomsten, Clock klok) {
        this.producten = producten;
        this.uitkomsten = uitkomsten;
        this.klok = klok;
    }

    /**
     * Asks {@link Productregel} and keeps what it found.
     *
     * @return whether the route can end; not while a fact is missing
     */
    boolean toets(String dossiernummer) {
        Uitslag<Productregel.Gevolg> uitslag = Productregel.voor(
                producten.findByDossiernummerOrderById(dossiernummer).stream()
                        .map(Productenlijst::onderdeel)
                        .toList(),
                vandaag());
        if (uitslag.isBepaald()) {
            uitkomsten.bewaar(
                    dossiernummer, Regel.PRODUCTEN, uitslag.uitkomst().opschrift(), uitslag.redenen(), vandaag());
        }
        return uitslag.uitkomst() == Productregel.Gevolg.ROUTE_KAN_EINDIGEN;
    }

    /** Products that need a decision and were not completed. */
    List<Product> open(String dossiernummer) {
        return producten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(product -> !product.vrijToegankelijk())
                .filter(product -> onderdeel(product).op(vandaag()) != Productregel.Stand.AFGEROND)
                .toList();
    }

    private static Productregel.Onderdeel onderdeel(Product product) {
        return new Productregel.Onderdeel(
                product.naam(),
                product.vrijToegankelijk(),
                product.startOp(),
                product.eindeVoorzienOp(),
                product.afgerondOp());
    }

    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
    }

    void rondAf(Product product, LocalDate op) {
        product.isAfgerond(op, "Afgerond bij de beëindiging.");
        producten.save(product);
    }

    /** Every product of the case, for a table in a form. */
    List<Map<String, Object>> alle(String dossiernummer) {
        return producten.findByDossiernummerOrderById(dossiernummer).stream()
                .map(this::rij)
                .toList();
    }

    /** The products that go on, for a table in a form. */
    List<Map<String, Object>> openRijen(String dossiernummer) {
        return open(dossiernummer).stream().map(this::rij).toList();
    }

    private Map<String, Object> rij(Product product) {
        return Map.of(
                "naam", product.naam(),
                "toegang", product.vrijToegankelijk() ? "Vrij toegankelijk" : "Niet vrij toegankelijk",
                "einde", einde(product));
    }

    private String einde(Product product) {
        if (product.afgerondOp() != null) {
            return "afgerond op " + Datum.van(product.afgerondOp());
        }
        if (product.eindeVoorzienOp() == null) {
            return "loopt door";
        }
        String dag = Datum.van(product.eindeVoorzienOp());
        return product.eindeVoorzienOp().isBefore(vandaag())
                ? "zou lopen tot en met %s, nog niet afgerond".formatted(dag)
                : "loopt tot en met " + dag;
    }
}
