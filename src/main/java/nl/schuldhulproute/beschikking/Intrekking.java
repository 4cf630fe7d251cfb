package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging.Gevolg;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Tijdlijn;
import org.springframework.stereotype.Component;

/** An earlier decision is withdrawn: it does not hold any more, and this one says so. */
@Component
final class Intrekking implements Besluitaard {

    private final Besluitenboek besluiten;
    private final Tijdlijn tijdlijn;

    Intrekking(Besluitenboek besluiten, Tijdlijn tijdlijn) {
        this.besluiten = besluiten;
        this.tijdlijn = tijdlijn;
    }

    @Override
    public Soort soort() {
        return Soort.INTREKKING;
    }

    @Override
    public String naam() {
        return "intrekking van een eerder besluit";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.INTREKKEN, Besluituitkomst.NIET_INTREKKEN);
    }

    @Override
    public List<Regel> regels() {
        return List.of();
    }

    @Override
    public boolean gaatOverEenBesluit() {
        return true;
    }

    /** Who found that the earlier decision is wrong, wrote why (Awb art. 3:46). */
    @Override
    public String aanleiding(Besluitconcept concept) {
        Map<String, Object> keuze = tijdlijn.laatste(
                concept.dossiernummer(),
                BesluitKiezen.FORMULIER,
                BesluitKiezen.BESLUIT,
                String.valueOf(concept.betreft()));
        return Objects.toString(keuze.get(BesluitKiezen.WAAROM), "");
    }

    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        return uitkomst == Besluituitkomst.INTREKKEN ? achterhaald(concept, op) : List.of();
    }

    /** It can have been withdrawn, or revoked after an objection, since this was drafted. */
    @Override
    public List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        return besluiten.isVervallen(concept.betreft()) ? List.of("het eerdere besluit geldt al niet meer") : List.of();
    }

    @Override
    public void isBekend(Besluit besluit, Besluitconcept concept) {
        besluiten.volgtOp(besluit, besluit.betreft(), Gevolg.INGETROKKEN);
    }
}
