package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Regel;
import org.springframework.stereotype.Component;

/**
 * Access granted, or refused. Granted, it contains the plan van aanpak in outline: all seven items of VNG-model art. 9 lid 2
 * (Wgs art. 4a lid 1; M-35 to M-42), as they are when the decision is taken.
 */
@Component
final class Toegangsbesluit implements Besluitaard {

    private final Plannen plannen;
    private final Afweging afweging;

    Toegangsbesluit(Plannen plannen, Afweging afweging) {
        this.plannen = plannen;
        this.afweging = afweging;
    }

    @Override
    public Soort soort() {
        return Soort.TOEGANG;
    }

    @Override
    public String naam() {
        return "toegang tot de schuldhulpverlening";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.TOEKENNEN, Besluituitkomst.WEIGEREN);
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.TOEGANG);
    }

    @Override
    public boolean kanHeroverwegen(Besluitconcept concept) {
        return true;
    }

    @Override
    public String inhoud(Besluitconcept concept, Besluituitkomst uitkomst) {
        return uitkomst == Besluituitkomst.TOEKENNEN
                ? plannen.findFirstByDossiernummerOrderByVolgnummerDesc(concept.dossiernummer())
                        .map(Hoofdlijnen::van)
                        .orElse(null)
                : null;
    }

    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        if (uitkomst != Besluituitkomst.TOEKENNEN) {
            return List.of();
        }
        List<String> bezwaren = new ArrayList<>();
        if (afweging.heeftGeenVerblijf(concept.dossiernummer())) {
            bezwaren.add(Afweging.GEEN_VERBLIJF);
        }
        if (!heeftPlanOpHoofdlijnen(concept.dossiernummer())) {
            bezwaren.add(
                    "toekennen kan pas als er een volledig plan van aanpak op hoofdlijnen is. Laat de toegang opnieuw"
                            + " afwegen om het plan te maken");
        }
        return bezwaren;
    }

    /** True when there is a plan with all seven items of art. 9 lid 2. */
    private boolean heeftPlanOpHoofdlijnen(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .filter(Plan::isVolledigOpHoofdlijnen)
                .isPresent();
    }

    @Override
    public List<String> voldoetAan(Besluitconcept concept) {
        return List.of("A10", "A10-toezegging");
    }

    @Override
    public Optional<String> termijn(Besluitconcept concept) {
        return Optional.of("A10");
    }
}
