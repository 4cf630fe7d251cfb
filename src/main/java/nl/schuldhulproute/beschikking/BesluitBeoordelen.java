package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The second reading, by someone else than the drafter (B-25). */
@Formulier(value = "besluit-nemen-besluitBeoordelen", schrijft = "akkoord")
class BesluitBeoordelen implements Taakformulier<BesluitBeoordelen.Invoer> {

    record Invoer(
            @NotNull Besluitconcept.Oordeel oordeel,
            @Size(max = 4000) String opmerkingen) {}

    private final Concepten concepten;
    private final Besluitaarden aarden;
    private final Lezers lezers;
    private final Beletselen beletselen;
    private final Termijnregister termijnen;
    private final Collegas collegas;

    BesluitBeoordelen(
            Concepten concepten,
            Besluitaarden aarden,
            Lezers lezers,
            Beletselen beletselen,
            Termijnregister termijnen,
            Collegas collegas) {
        this.concepten = concepten;
        this.aarden = aarden;
        this.lezers = lezers;
        this.beletselen = beletselen;
        this.termijnen = termijnen;
        this.collegas = collegas;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        Map<String, Object> waarden = concepten.toon(concept, concepten.inhoud(concept));
        waarden.put("soort", aarden.van(concept).naam());
        waarden.put("opgesteldDoor", collegas.naam(concept.opgesteldDoor()));
        waarden.put("opgesteldOp", Concepten.dag(concept.opgesteldOp()));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Besluitconcept concept = concepten.van(taak);
        boolean akkoord = invoer.oordeel() == Besluitconcept.Oordeel.GOEDGEKEURD;
        if (!akkoord && invoer.opmerkingen() == null) {
            throw new Invoerfout("opmerkingen", "vul dit in, zodat de opsteller weet wat er anders moet");
        }
        lezers.controleer(concept, taak.uitvoerder(), "oordeel");
        concept.beoordeel(invoer.oordeel(), invoer.opmerkingen(), taak.uitvoerder(), taak.vandaag());
        if (akkoord) {
            Besluituitkomst uitkomst = Besluituitkomst.valueOf(concept.uitkomst());
            beletselen.controleer("oordeel", concept, uitkomst, taak.vandaag());
            concepten.legInhoudVast(concept);
            if (uitkomst.verandertIets()) {
                termijnen.start(Concepten.bekendmaking(concept), taak.vandaag());
            }
        }
        concepten.bewaar(concept);
        return Feiten.van("akkoord", akkoord);
    }
}
