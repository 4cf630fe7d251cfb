package nl.schuldhulproute.beschikking;

import java.util.List;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/** An earlier decision is withdrawn: it does not hold any more, and this one says so. */
@Component
final class Intrekking implements Besluitaard {

    @Override
    public Soort soort() {
        return Soort.INTREKKING;
    }

    @Override
    public String naam() {
        return "intrekking van een eerder besluit";
    }

    @Override
    public List<Uitkomst> uitkomsten() {
        return List.of(Uitkomst.INTREKKEN, Uitkomst.NIET_INTREKKEN);
    }

    @Override
    public List<Regel> regels() {
        return List.of();
    }

    @Override
    public boolean gaatOverEenBesluit() {
        return true;
    }
}
