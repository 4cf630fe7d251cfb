package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
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
    private final Beletselen beletselen;
    private final Plannen plannen;
    private final Termijnregister termijnen;

    BesluitBeoordelen(Concepten concepten, Beletselen beletselen, Plannen plannen, Termijnregister termijnen) {
        this.concepten = concepten;
        this.beletselen = beletselen;
        this.plannen = plannen;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        var plan = plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer());
        Map<String, Object> waarden = new LinkedHashMap<>();
        waarden.put("soort", Uitkomst.naam(concept.soort()));
        waarden.put("uitkomst", Concepten.uitkomst(concept));
        waarden.put("artikel", concept.artikel());
        waarden.put("motivering", concept.motivering());
        waarden.put("opgesteldDoor", concept.opgesteldDoor());
        waarden.put("opgesteldOp", Concepten.dag(concept.opgesteldOp()));
        waarden.put("isToegang", concept.soort() == Besluitconcept.Soort.TOEGANG);
        waarden.put("heeftPlan", plan.isPresent());
        waarden.put("planDoel", plan.map(Plan::doel).orElse(""));
        waarden.put("planAanbod", plan.map(Plan::aanbod).orElse(""));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Besluitconcept concept = concepten.van(taak);
        boolean akkoord = invoer.oordeel() == Besluitconcept.Oordeel.GOEDGEKEURD;
        if (!akkoord && invoer.opmerkingen() == null) {
            throw new Invoerfout("opmerkingen", "vul dit in, zodat de opsteller weet wat er anders moet");
        }
        concept.beoordeel(invoer.oordeel(), invoer.opmerkingen(), taak.uitvoerder(), taak.vandaag());
        if (akkoord) {
            controleerPlan(concept);
            beletselen.controleer("oordeel", concept, Uitkomst.valueOf(concept.uitkomst()), taak.vandaag());
            if (Uitkomst.valueOf(concept.uitkomst()) != Uitkomst.NIET_BEEINDIGEN) {
                termijnen.start(taak.dossiernummer(), "A14", taak.vandaag());
            }
        }
        concepten.bewaar(concept);
        return Feiten.van("akkoord", akkoord);
    }

    /** Between drafting and reading the plan may have been changed in another task. */
    private void controleerPlan(Besluitconcept concept) {
        if (Uitkomst.valueOf(concept.uitkomst()) == Uitkomst.TOEKENNEN
                && !concepten.heeftPlanOpHoofdlijnen(concept.dossiernummer())) {
            throw new Invoerfout(
                    "oordeel",
                    "toekennen kan pas als er een volledig plan van aanpak op hoofdlijnen is; stuur het terug");
        }
    }
}
