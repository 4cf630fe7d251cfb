package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/**
 * The help ends because all that is niet vrij toegankelijk is completed (VNG-model art. 16 lid 1; M-79, T-48). While something
 * goes on there is no beëindiging but a wijziging with what goes on (toelichting art. 15; T-49).
 */
@Component
final class Beeindigingsbesluit implements Besluitaard {

    private final Producten producten;

    Beeindigingsbesluit(Producten producten) {
        this.producten = producten;
    }

    @Override
    public Soort soort() {
        return Soort.BEEINDIGING;
    }

    @Override
    public String naam() {
        return "beëindiging";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.BEEINDIGEN);
    }

    /** Whoever sends it back can mean that the help goes on after all: the resident fell back, for instance. */
    @Override
    public boolean kanHeroverwegen(Besluitconcept concept) {
        return true;
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.PRODUCTEN);
    }

    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        return producten.findByDossiernummerOrderById(concept.dossiernummer()).stream()
                .filter(product -> !product.vrijToegankelijk() && !isKlaar(product, op))
                .map(product ->
                        "%s is niet vrij toegankelijk en nog niet afgerond; neem een wijzigingsbesluit met wat doorgaat"
                                .formatted(product.naam()))
                .toList();
    }

    private static boolean isKlaar(Product product, LocalDate op) {
        return product.afgerondOp() != null && !product.afgerondOp().isAfter(op);
    }
}
