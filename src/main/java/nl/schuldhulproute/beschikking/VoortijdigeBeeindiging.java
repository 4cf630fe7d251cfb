package nl.schuldhulproute.beschikking;

import java.util.List;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/** The help ends early, or goes on after all (VNG-model art. 17). What is lacking for it, {@link Beletselen} knows. */
@Component
final class VoortijdigeBeeindiging implements Besluitaard {

    @Override
    public Soort soort() {
        return Soort.VOORTIJDIGE_BEEINDIGING;
    }

    @Override
    public String naam() {
        return "voortijdige beëindiging";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.BEEINDIGEN, Besluituitkomst.NIET_BEEINDIGEN);
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.VOORTIJDIGE_BEEINDIGING);
    }
}
