package nl.schuldhulproute.beschikking;

import java.util.List;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/**
 * A change of the help. States what changes, and which help that is niet vrij toegankelijk goes on (VNG-model toelichting
 * art. 9, 12 and 15; T-24, T-35, T-49).
 */
@Component
final class Wijzigingsbesluit implements Besluitaard {

    private final Producten producten;

    Wijzigingsbesluit(Producten producten) {
        this.producten = producten;
    }

    @Override
    public Soort soort() {
        return Soort.WIJZIGING;
    }

    @Override
    public String naam() {
        return "wijziging van het plan van aanpak";
    }

    @Override
    public List<Uitkomst> uitkomsten() {
        return List.of(Uitkomst.WIJZIGEN);
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.WIJZIGING_VAN_PLAN);
    }

    @Override
    public boolean vraagtInhoud(Uitkomst uitkomst) {
        return true;
    }

    @Override
    public String inhoud(Besluitconcept concept, Uitkomst uitkomst) {
        String doorgaand = producten.findByDossiernummerOrderById(concept.dossiernummer()).stream()
                .filter(product -> !product.vrijToegankelijk() && product.afgerondOp() == null)
                .map(Product::naam)
                .collect(Collectors.joining(", "));
        return doorgaand.isEmpty() ? null : "Deze hulp gaat door: " + doorgaand;
    }
}
