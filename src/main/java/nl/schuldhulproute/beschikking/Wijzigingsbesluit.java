package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging.Gevolg;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Product;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Regelingtak;
import org.springframework.stereotype.Component;

/**
 * A change of the help. States what changes, and which help that is niet vrij toegankelijk goes on (VNG-model toelichting
 * art. 9, 12 and 15; T-24, T-35, T-49).
 */
@Component
final class Wijzigingsbesluit implements Besluitaard {

    private static final String INTUSSEN_ANDERS =
            "het plan is veranderd na dit voorstel, dus het voorstel klopt niet meer."
                    + " Het vervalt zonder besluit; pas het plan daarna zo nodig opnieuw aan";

    private static final String INTUSSEN_KLAAR =
            "de regeling is klaar en alles is nagekomen, dus er verandert geen bedrag meer."
                    + " Het voorstel vervalt zonder besluit";

    private static final String AL_NIETS_MEER =
            "de inwoner betaalt nu niets meer, en in het besluit staat wel een bedrag. Dat kan niet zo blijven zonder besluit:"
                    + " besluit het plan te wijzigen";

    private final Producten producten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Besluitenboek besluiten;
    private final Regelingtak regelingtak;

    Wijzigingsbesluit(
            Producten producten, Wijzigingsvoorstellen voorstellen, Besluitenboek besluiten, Regelingtak regelingtak) {
        this.regelingtak = regelingtak;
        this.besluiten = besluiten;
        this.producten = producten;
        this.voorstellen = voorstellen;
    }

    @Override
    public Soort soort() {
        return Soort.WIJZIGING;
    }

    @Override
    public String naam() {
        return "wijziging van het plan van aanpak";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(Besluituitkomst.WIJZIGEN, Besluituitkomst.NIET_WIJZIGEN);
    }

    /** Where a change waits for it, the drafter decides not to change the plan; else the plan is talked over again. */
    @Override
    public boolean kanHeroverwegen(Besluitconcept concept) {
        return voorstellen.tekst(concept).isEmpty();
    }

    @Override
    public List<Regel> regels() {
        return List.of(Regel.WIJZIGING_VAN_PLAN);
    }

    @Override
    public boolean vraagtInhoud(Besluituitkomst uitkomst) {
        return uitkomst == Besluituitkomst.WIJZIGEN;
    }

    @Override
    public String inhoud(Besluitconcept concept, Besluituitkomst uitkomst) {
        if (uitkomst != Besluituitkomst.WIJZIGEN) {
            return null;
        }
        Set<Long> stopt = voorstellen.stoppen(concept);
        String doorgaand = producten.findByDossiernummerOrderById(concept.dossiernummer()).stream()
                .filter(product -> !product.vrijToegankelijk() && product.afgerondOp() == null)
                .filter(product -> !stopt.contains(product.id()))
                .map(Product::naam)
                .collect(Collectors.joining(", "));
        return doorgaand.isEmpty() ? null : "Deze hulp gaat door: " + doorgaand;
    }

    /**
     * Not to change the plan is an outcome only where a change waits for it: else it was agreed already. A change of an older
     * version of the plan would undo what came after it.
     */
    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        List<String> achterhaald = achterhaald(concept, op);
        if (uitkomst == Besluituitkomst.WIJZIGEN || !achterhaald.isEmpty()) {
            return achterhaald;
        }
        return voorstellen.tekst(concept).isEmpty()
                ? List.of("er is geen wijziging voorgesteld die op dit besluit wacht")
                : moetErKomen(concept, op);
    }

    /** What is out of date is proposed anew, and decided on then. */
    @Override
    public List<String> moetErKomen(Besluitconcept concept, LocalDate op) {
        return achterhaald(concept, op).isEmpty() && voorstellen.magNietZonderBesluit(concept)
                ? List.of(AL_NIETS_MEER)
                : List.of();
    }

    @Override
    public List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        if (voorstellen.isRegelingIntussenKlaar(concept)) {
            return List.of(INTUSSEN_KLAAR);
        }
        if (voorstellen.isPlanIntussenAnders(concept)) {
            return List.of(INTUSSEN_ANDERS);
        }
        return voorstellen.oplossingen(concept).stream()
                .flatMap(oplossing -> regelingtak.bezwaar(concept.dossiernummer(), oplossing).stream())
                .map(uitleg -> uitleg + ". Het voorstel vervalt zonder besluit")
                .toList();
    }

    @Override
    public List<String> vervaltOmdat(Besluitconcept concept, LocalDate op) {
        return achterhaald(concept, op);
    }

    @Override
    public List<String> voldoetAan(Besluitconcept concept) {
        return List.of(Concepten.wijziging(concept).verwijzing());
    }

    @Override
    public Optional<String> termijn(Besluitconcept concept) {
        return Optional.of(Concepten.wijziging(concept).verwijzing());
    }

    /** It changes the last decision by which help is given. */
    @Override
    public void isBekend(Besluit besluit, Besluitconcept concept) {
        besluiten.geldend(besluit.dossiernummer()).stream()
                .filter(eerder -> eerder.id() < besluit.id())
                .filter(eerder -> eerder.verleentToegang()
                        || Besluituitkomst.valueOf(eerder.uitkomst()).geeftHulp())
                .reduce((een, ander) -> ander)
                .ifPresent(eerder -> besluiten.volgtOp(besluit, eerder.id(), Gevolg.GEWIJZIGD));
    }
}
