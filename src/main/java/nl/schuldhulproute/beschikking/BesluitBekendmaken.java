package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;

/**
 * The decision is made known (Awb art. 3:41; A14). From that day it has effect, also on what was proposed to change (T-24,
 * T-35), and the bezwaartermijn runs (A15), one for each decision. A decision on access also meets its term (A10). A decision
 * that no longer fits the dossier is not made known: it goes back to its drafter.
 */
@Formulier(value = "besluit-nemen-besluitBekendmaken", schrijft = "bekendgemaakt")
class BesluitBekendmaken implements Taakformulier<BesluitBekendmaken.Invoer> {

    enum Wijze {
        POST,
        UITGEREIKT,
        DIGITAAL
    }

    record Invoer(Boolean terug, @PastOrPresent LocalDate bekendgemaaktOp, Wijze wijze) {}

    private final Concepten concepten;
    private final Besluitaarden aarden;
    private final Besluitenboek besluiten;
    private final Termijnregister termijnen;
    private final Clock klok;
    private final Brieftaak brief;

    BesluitBekendmaken(
            Concepten concepten,
            Besluitaarden aarden,
            Besluitenboek besluiten,
            Termijnregister termijnen,
            Clock klok,
            Brieftaak brief) {
        this.brief = brief;
        this.concepten = concepten;
        this.aarden = aarden;
        this.besluiten = besluiten;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Besluitconcept concept = concepten.van(taak);
        Map<String, Object> waarden = concepten.toon(concept, concept.inhoud());
        waarden.put("brief", brief.link(taak, Briefsoort.bij(concept.soort(), concept.uitkomst()), concept));
        waarden.put("beslotenOp", Concepten.dag(concept.beslotenOp()));
        waarden.put("ontvangers", brief.ontvangers(concept));
        waarden.put("bezwaar", String.join(". ", achterhaald(concept, taak.vandaag())));
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Besluitconcept concept = concepten.van(taak);
        if (Boolean.TRUE.equals(invoer.terug())) {
            return terug(taak, concept, achterhaald(concept, taak.vandaag()));
        }
        if (invoer.bekendgemaaktOp() == null) {
            throw new Invoerfout("bekendgemaaktOp", "vul dit in");
        }
        if (invoer.wijze() == null) {
            throw new Invoerfout("wijze", "vul dit in");
        }
        List<String> bezwaren = achterhaald(concept, invoer.bekendgemaaktOp());
        if (!bezwaren.isEmpty()) {
            throw new Invoerfout(
                    "bekendgemaaktOp", String.join(". ", bezwaren) + ". Stuur het besluit terug naar de opsteller");
        }
        if (invoer.bekendgemaaktOp().isBefore(concept.beslotenOp())) {
            throw new Invoerfout("bekendgemaaktOp", "deze dag ligt voor de dag waarop het besluit is genomen");
        }
        Besluitaard aard = aarden.van(concept);
        Besluit besluit = besluiten.voegToe(new Besluit(
                null,
                concept.dossiernummer(),
                concept.soort(),
                concept.uitkomst(),
                concept.artikel(),
                concept.motivering(),
                concept.opgesteldDoor(),
                concept.beoordeeldDoor(),
                concept.beslotenOp(),
                invoer.bekendgemaaktOp(),
                invoer.wijze().name(),
                klok.instant(),
                concept.betreft(),
                concept.inhoud(),
                concept.gronden(),
                "",
                concept.vervanging()));
        concepten.isBekendgemaakt(concept, invoer.bekendgemaaktOp());
        termijnen.start(
                new Termijnsleutel(concept.dossiernummer(), aard.opent(), besluit.onderwerp()),
                invoer.bekendgemaaktOp());
        voldaan(besluit, Concepten.bekendmaking(concept).verwijzing());
        aard.voldoetAan(concept).forEach(code -> voldaan(besluit, code));
        brief.maak(taak, besluit, concept);
        aard.isBekend(besluit, concept);
        return Feiten.van("bekendgemaakt", true);
    }

    private Feiten terug(Taak taak, Besluitconcept concept, List<String> bezwaren) {
        if (bezwaren.isEmpty()) {
            throw new Invoerfout("terug", "dit kan niet: het besluit is genomen en kan bekend worden gemaakt");
        }
        termijnen
                .lopend(Concepten.bekendmaking(concept))
                .ifPresent(termijn ->
                        termijnen.vervallen(termijn.sleutel(), taak.vandaag(), "Het besluit wordt opnieuw bekeken."));
        return Feiten.van("bekendgemaakt", false);
    }

    /** Why the decision cannot be made known as it is on this day. */
    private List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        return aarden.van(concept).achterhaald(concept, op);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return Boolean.TRUE.equals(invoer.terug()) ? taak.vandaag() : invoer.bekendgemaaktOp();
    }

    private void voldaan(Besluit besluit, String code) {
        termijnen
                .lopend(besluit.dossiernummer(), code)
                .ifPresent(termijn ->
                        termijnen.voldaan(termijn.sleutel(), besluit.bekendgemaaktOp(), besluit.onderwerp()));
    }
}
