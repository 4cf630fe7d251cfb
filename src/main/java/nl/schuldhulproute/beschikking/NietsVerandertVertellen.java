package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefnaam;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/**
 * Nothing changes, so there is no besluit; the inwoner hears that all stays as it is (B-18). What was overtaken since the
 * second reading is not true any more, so nobody hears it: it goes back to its drafter.
 */
@Formulier(value = "besluit-nemen-inwonerInformeren", schrijft = "verteld")
class NietsVerandertVertellen implements Taakformulier<NietsVerandertVertellen.Invoer> {

    enum Wijze {
        GESPREK,
        TELEFOON,
        BRIEF
    }

    record Invoer(
            Boolean terug,
            @PastOrPresent @Vandaag LocalDate verteldOp,
            Wijze wijze,
            @Size(max = 2000) String afspraken) {}

    private final Concepten concepten;
    private final Besluitaarden aarden;
    private final Plannen plannen;
    private final Brieftaak brief;

    NietsVerandertVertellen(Concepten concepten, Besluitaarden aarden, Plannen plannen, Brieftaak brief) {
        this.plannen = plannen;
        this.brief = brief;
        this.aarden = aarden;
        this.concepten = concepten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        return Map.of(
                "brief", brief.link(taak, Briefsoort.ER_VERANDERT_NIETS),
                "motivering", concept.motivering(),
                "voorgesteld", concepten.voorgesteld(concept),
                "bezwaar", String.join(". ", bezwaren(concept, taak.vandaag())),
                "geldtAl", geldtAl(taak.dossiernummer()));
    }

    /** A lower amount counts already and stays: who hears that nothing changes must not go back to what he paid before. */
    private String geldtAl(String dossiernummer) {
        return plannen.zonderBesluit(dossiernummer)
                .map(bedrag -> "De inwoner betaalt sinds %s %s per maand, en in het besluit staat %s."
                        .formatted(
                                Datum.van(bedrag.sinds()), Euro.tekst(bedrag.cent()), Euro.tekst(bedrag.inBesluit())))
                .orElse("");
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Besluitconcept concept = concepten.van(taak);
        List<String> bezwaren = bezwaren(concept, taak.vandaag());
        if (Boolean.TRUE.equals(invoer.terug())) {
            if (bezwaren.isEmpty()) {
                throw new Invoerfout("terug", "dit kan niet: het klopt nog dat er niets verandert");
            }
            return Feiten.van("verteld", false);
        }
        if (invoer.verteldOp() == null) {
            throw new Invoerfout("verteldOp", "vul dit in");
        }
        if (invoer.wijze() == null) {
            throw new Invoerfout("wijze", "vul dit in");
        }
        if (!bezwaren.isEmpty()) {
            throw new Invoerfout(
                    "verteldOp", String.join(". ", bezwaren) + ". Stuur het voorstel terug naar de opsteller");
        }
        concepten.gaatNietDoor(concept, invoer.verteldOp());
        aarden.van(concept).blijftZoalsHetIs(concept, invoer.verteldOp());
        if (invoer.wijze() == Wijze.BRIEF) {
            brief.maak(
                    taak,
                    Briefsoort.ER_VERANDERT_NIETS,
                    invoer.verteldOp(),
                    Briefgegevens.geen().met(Briefnaam.REDENEN, concept.motivering()));
        }
        return Feiten.van("verteld", true);
    }

    /** Why it is not true any more that nothing changes: it was overtaken, or a decision must come after all. */
    private List<String> bezwaren(Besluitconcept concept, LocalDate op) {
        Besluitaard aard = aarden.van(concept);
        List<String> achterhaald = aard.vervaltOmdat(concept, op);
        return achterhaald.isEmpty() ? aard.moetErKomen(concept, op) : achterhaald;
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return Boolean.TRUE.equals(invoer.terug()) ? taak.vandaag() : invoer.verteldOp();
    }
}
