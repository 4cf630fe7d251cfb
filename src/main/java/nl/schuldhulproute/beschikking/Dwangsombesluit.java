package nl.schuldhulproute.beschikking;

import java.util.List;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/** What the municipality owes for deciding too late, or that it owes nothing (Awb art. 4:17, 4:18; A21). */
@Component
final class Dwangsombesluit implements Besluitaard {

    @Override
    public Soort soort() {
        return Soort.DWANGSOM;
    }

    @Override
    public String naam() {
        return "dwangsom";
    }

    @Override
    public List<Uitkomst> uitkomsten() {
        return List.of(Uitkomst.DWANGSOM_VERSCHULDIGD, Uitkomst.GEEN_DWANGSOM);
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.DWANGSOM);
    }

    @Override
    public List<String> voldoetAan() {
        return List.of("A21");
    }
}
