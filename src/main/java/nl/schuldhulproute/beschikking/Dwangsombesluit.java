package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestelling.Oordeel;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/**
 * What the municipality owes for deciding too late, or that it owes nothing (Awb art. 4:17, 4:18; A21). Follows what a human
 * found about the computation; who thinks otherwise has it looked at again.
 */
@Component
final class Dwangsombesluit implements Besluitaard {

    private final Ingebrekestellingen ingebrekestellingen;

    Dwangsombesluit(Ingebrekestellingen ingebrekestellingen) {
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
    public List<Uitkomst> uitkomsten() {
        return List.of(Uitkomst.DWANGSOM_VERSCHULDIGD, Uitkomst.GEEN_DWANGSOM);
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.DWANGSOM);
    }

    @Override
    public boolean kanHeroverwegen() {
        return true;
    }

    @Override
    public String inhoud(Besluitconcept concept, Uitkomst uitkomst) {
        Ingebrekestelling zaak = zaak(concept.dossiernummer());
        return uitkomst == Uitkomst.DWANGSOM_VERSCHULDIGD
                ? "Dwangsom: %s over %d %s"
                        .formatted(Euro.tekst(zaak.bedragCent()), zaak.dagen(), zaak.dagen() == 1 ? "dag" : "dagen")
                : "Geen dwangsom, omdat: " + zaak.toelichting();
    }

    @Override
    public List<String> bezwaren(Besluitconcept concept, Uitkomst uitkomst, LocalDate op) {
        boolean verschuldigd = zaak(concept.dossiernummer()).voorstel() == Oordeel.VERSCHULDIGD;
        return verschuldigd == (uitkomst == Uitkomst.DWANGSOM_VERSCHULDIGD)
                ? List.of()
                : List.of("bij het beoordelen van de dwangsom is iets anders gevonden; laat hem opnieuw beoordelen");
    }

    @Override
    public List<String> voldoetAan() {
        return List.of("A21");
    }

    @Override
    public void isBekend(Besluit besluit) {
        Ingebrekestelling zaak = zaak(besluit.dossiernummer());
        zaak.isVastgesteld(besluit.bekendgemaaktOp(), besluit.wijze());
        ingebrekestellingen.save(zaak);
    }

    private Ingebrekestelling zaak(String dossiernummer) {
        return ingebrekestellingen
                .findFirstByDossiernummerAndVoorstelIsNotNullAndOordeelIsNullOrderById(dossiernummer)
                .orElseThrow(() ->
                        new IllegalStateException("dossier " + dossiernummer + ": geen dwangsom om over te besluiten"));
    }
}
