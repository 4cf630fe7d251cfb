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
            "het plan is veranderd na dit voorstel, dus het voorstel klopt niet meer";

    private static final String VERVALT = "Het voorstel vervalt zonder besluit";

    private static final String WEL_GEVRAAGD =
            "De inwoner vroeg zelf om deze wijziging. Wijs het verzoek af, of bespreek het opnieuw";

    private static final String INTUSSEN_KLAAR =
            "de regeling is klaar en alles is nagekomen, dus er verandert geen bedrag meer";

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
        return List.of(Besluituitkomst.WIJZIGEN, Besluituitkomst.NIET_WIJZIGEN, Besluituitkomst.VERZOEK_AFWIJZEN);
    }

    /**
     * To refuse what the resident asked for is a decision to which he can object (Awb art. 1:3 lid 2); a change that the gemeente
     * thought of itself can simply not go on.
     */
    @Override
    public List<Besluituitkomst> uitkomsten(Besluitconcept concept) {
        return List.of(
                Besluituitkomst.WIJZIGEN,
                isGevraagd(concept) ? Besluituitkomst.VERZOEK_AFWIJZEN : Besluituitkomst.NIET_WIJZIGEN);
    }

    private boolean isGevraagd(Besluitconcept concept) {
        return voorstellen.gevraagdOp(concept).isPresent();
    }

    /**
     * Where a change waits for it, the drafter decides not to change the plan; else the plan is talked over again, as is what the
     * resident asked for when it does not fit any more.
     */
    @Override
    public boolean kanHeroverwegen(Besluitconcept concept) {
        return voorstellen.tekst(concept).isEmpty()
                || isGevraagd(concept) && !watNietMeerKlopt(concept).isEmpty();
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
     * version of the plan would undo what came after it; what the resident asked for can be refused also then.
     */
    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        if (uitkomst == Besluituitkomst.VERZOEK_AFWIJZEN) {
            return moetErKomen(concept, op);
        }
        List<String> achterhaald = alsZin(concept);
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
        return watNietMeerKlopt(concept).isEmpty() && voorstellen.magNietZonderBesluit(concept)
                ? List.of(AL_NIETS_MEER)
                : List.of();
    }

    /** A refusal does not apply what was proposed, so it stands also when that does not fit any more. */
    @Override
    public List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        return Besluituitkomst.VERZOEK_AFWIJZEN.name().equals(concept.uitkomst()) ? List.of() : alsZin(concept);
    }

    /** On what the resident asked for a decision comes, also when the proposal does not fit any more (Awb art. 4:13). */
    @Override
    public List<String> vervaltOmdat(Besluitconcept concept, LocalDate op) {
        return isGevraagd(concept) ? List.of() : alsZin(concept);
    }

    private List<String> alsZin(Besluitconcept concept) {
        String daarna = isGevraagd(concept) ? WEL_GEVRAAGD : VERVALT;
        return watNietMeerKlopt(concept).stream()
                .map(zin -> zin + ". " + daarna)
                .toList();
    }

    private List<String> watNietMeerKlopt(Besluitconcept concept) {
        if (voorstellen.isRegelingIntussenKlaar(concept)) {
            return List.of(INTUSSEN_KLAAR);
        }
        if (voorstellen.isPlanIntussenAnders(concept)) {
            return List.of(INTUSSEN_ANDERS);
        }
        return voorstellen.oplossingen(concept).stream()
                .flatMap(oplossing -> regelingtak.bezwaar(concept.dossiernummer(), oplossing).stream())
                .toList();
    }

    @Override
    public List<String> voldoetAan(Besluitconcept concept) {
        return List.of(Concepten.wijziging(concept).verwijzing());
    }

    @Override
    public Optional<String> termijn(Besluitconcept concept) {
        return Optional.of(Concepten.wijziging(concept).verwijzing());
    }

    /** It changes the last decision by which help is given, unless it changes nothing. */
    @Override
    public void isBekend(Besluit besluit, Besluitconcept concept) {
        if (!Besluituitkomst.valueOf(besluit.uitkomst()).geeftHulp()) {
            return;
        }
        besluiten.geldend(besluit.dossiernummer()).stream()
                .filter(eerder -> eerder.id() < besluit.id())
                .filter(eerder -> eerder.verleentToegang()
                        || Besluituitkomst.valueOf(eerder.uitkomst()).geeftHulp())
                .reduce((een, ander) -> ander)
                .ifPresent(eerder -> besluiten.volgtOp(besluit, eerder.id(), Gevolg.GEWIJZIGD));
    }
}
