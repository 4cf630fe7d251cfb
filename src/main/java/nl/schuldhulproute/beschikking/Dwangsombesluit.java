package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging.Gevolg;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Dwangsomdagen;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestelling.Oordeel;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/**
 * What the municipality owes for deciding too late, or that it owes nothing (Awb art. 4:17, 4:18; A21). Follows what a human
 * found about the computation; who thinks otherwise has it looked at again.
 */
@Component
final class Dwangsombesluit implements Besluitaard {

    private final Ingebrekestellingen ingebrekestellingen;
    private final Dwangsomdagen dagen;
    private final Besluiten besluiten;
    private final Besluitenboek boek;

    Dwangsombesluit(
            Ingebrekestellingen ingebrekestellingen, Dwangsomdagen dagen, Besluiten besluiten, Besluitenboek boek) {
        this.dagen = dagen;
        this.boek = boek;
        this.besluiten = besluiten;
        this.ingebrekestellingen = ingebrekestellingen;
    }

    @Override
    public Soort soort() {
        return Soort.DWANGSOM;
    }

    @Override
    public String naam() {
        return "dwangsom";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.DWANGSOM_VERSCHULDIGD, Besluituitkomst.GEEN_DWANGSOM);
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.DWANGSOM);
    }

    @Override
    public boolean kanHeroverwegen(Besluitconcept concept) {
        return true;
    }

    @Override
    public String inhoud(Besluitconcept concept, Besluituitkomst uitkomst) {
        Ingebrekestelling zaak = zaak(concept);
        String vastgesteld = uitkomst == Besluituitkomst.DWANGSOM_VERSCHULDIGD
                ? "Dwangsom: %s over %s".formatted(Euro.tekst(zaak.bedragCent()), aantal(zaak.dagen()))
                : "Geen dwangsom, omdat: " + zaak.toelichting();
        return vervangt(zaak)
                .map(eerder -> vastgesteld
                        + "\nDit besluit komt in de plaats van het dwangsombesluit van "
                        + Concepten.dag(eerder.bekendgemaaktOp()))
                .orElse(vastgesteld);
    }

    /** There is one decision on one claim: another computation takes the place of it, unless it was withdrawn. */
    private Optional<Besluit> vervangt(Ingebrekestelling zaak) {
        return Optional.ofNullable(zaak.besluit())
                .flatMap(besluiten::findById)
                .filter(eerder -> !boek.isVervallen(eerder.id()));
    }

    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        boolean verschuldigd = zaak(concept).voorstel() == Oordeel.VERSCHULDIGD;
        return verschuldigd == (uitkomst == Besluituitkomst.DWANGSOM_VERSCHULDIGD)
                ? achterhaald(concept, op)
                : List.of("bij het beoordelen van de dwangsom is iets anders gevonden; laat hem opnieuw beoordelen");
    }

    /** The letter that ended the dwangsom can turn out to have gone on another day than was counted (Awb art. 3:41). */
    @Override
    public List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        Ingebrekestelling zaak = zaak(concept);
        if (zaak.voorstel() != Oordeel.VERSCHULDIGD) {
            return List.of();
        }
        int nu = dagen.verschuldigd(zaak);
        return nu == zaak.dagen()
                ? List.of()
                : List.of(
                        ("bij het beoordelen ging de dwangsom over %s, en nu over %s, omdat het besluit waarop de inwoner"
                                        + " wachtte op een andere dag bekend is; laat de dwangsom opnieuw beoordelen (Awb art. 4:17)")
                                .formatted(aantal(zaak.dagen()), aantal(nu)));
    }

    private static String aantal(int dagen) {
        return dagen == 1 ? "1 dag" : dagen + " dagen";
    }

    @Override
    public List<String> voldoetAan(Besluitconcept concept) {
        return List.of(beslistermijn(concept));
    }

    @Override
    public Optional<String> termijn(Besluitconcept concept) {
        return Optional.of(beslistermijn(concept));
    }

    private static String beslistermijn(Besluitconcept concept) {
        return new Termijnsleutel(concept.dossiernummer(), "A21", concept.zaak()).verwijzing();
    }

    @Override
    public void isBekend(Besluit besluit, Besluitconcept concept) {
        Ingebrekestelling zaak = zaak(concept);
        vervangt(zaak).ifPresent(eerder -> boek.volgtOp(besluit, eerder.id(), Gevolg.VERVANGEN));
        zaak.isVastgesteld(besluit);
        ingebrekestellingen.save(zaak);
    }

    /** The notice for which this draft was asked: several can run side by side. */
    private Ingebrekestelling zaak(Besluitconcept concept) {
        return Optional.ofNullable(concept.zaak())
                .map(Ingebrekestelling::id)
                .flatMap(ingebrekestellingen::findById)
                .filter(zaak -> zaak.dossiernummer().equals(concept.dossiernummer()))
                .orElseThrow(() -> new IllegalStateException(
                        "dossier " + concept.dossiernummer() + ": geen dwangsom om over te besluiten"));
    }
}
