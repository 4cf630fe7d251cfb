package nl.schuldhulproute.beschikking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging.Gevolg;
import nl.schuldhulproute.dossier.Besluituitkomst;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Vervanging;
import org.springframework.stereotype.Component;

/**
 * The decision on an objection, after a full reconsideration (Awb art. 7:11, 7:12; A17). Opens beroep (A22), and no bezwaar.
 * Who drafted or read the earlier decision does neither here (Awb art. 10:3 lid 3; {@link Lezers}).
 */
@Component
final class BeslissingOpBezwaar implements Besluitaard {

    private final Besluiten eerdere;
    private final Besluitenboek besluiten;
    private final Bezwaarschriften bezwaarschriften;

    BeslissingOpBezwaar(Besluiten eerdere, Besluitenboek besluiten, Bezwaarschriften bezwaarschriften) {
        this.eerdere = eerdere;
        this.besluiten = besluiten;
        this.bezwaarschriften = bezwaarschriften;
    }

    @Override
    public Soort soort() {
        return Soort.BESLISSING_OP_BEZWAAR;
    }

    @Override
    public String naam() {
        return "beslissing op bezwaar";
    }

    @Override
    public List<Besluituitkomst> uitkomsten() {
        return List.of(
                Besluituitkomst.GEGROND,
                Besluituitkomst.DEELS_GEGROND,
                Besluituitkomst.ONGEGROND,
                Besluituitkomst.NIET_ONTVANKELIJK);
    }

    @Override
    public List<Regel> regels() {
        return List.of();
    }

    /** Not always about a decision: to what is none one can object as well, and hears that one cannot (Awb art. 7:1). */
    @Override
    public List<String> bezwaren(Besluitconcept concept, Besluituitkomst uitkomst, LocalDate op) {
        if (uitkomst == Besluituitkomst.NIET_ONTVANKELIJK) {
            return List.of();
        }
        if (concept.betreft() == null) {
            return List.of("het bezwaar gaat niet over een besluit en kan alleen niet-ontvankelijk zijn");
        }

        List<String> achterhaald = achterhaald(concept, uitkomst);
        if (!achterhaald.isEmpty()) {
            return achterhaald;
        }
        boolean overDeInhoud = zaak(concept)
                .filter(bezwaar -> bezwaar.oordeel() == Bezwaar.Oordeel.NIET_ONTVANKELIJK)
                .isEmpty();
        return overDeInhoud
                ? List.of()
                : List.of("het bezwaar is beoordeeld als niet-ontvankelijk; over de inhoud wordt dan niet beslist");
    }

    /** What the decision says of the earlier one must be true on the day on which it is made known. */
    @Override
    public List<String> achterhaald(Besluitconcept concept, LocalDate op) {
        return achterhaald(concept, Besluituitkomst.valueOf(concept.uitkomst()));
    }

    /**
     * A decision that was withdrawn in the meantime cannot go on to hold, nor change. Whether the inwoner still has an interest
     * in a judgment decides between the two outcomes that are left (Awb art. 6:19 lid 6).
     */
    private List<String> achterhaald(Besluitconcept concept, Besluituitkomst uitkomst) {
        boolean gaatUitVanHetBesluit = uitkomst == Besluituitkomst.ONGEGROND
                || uitkomst == Besluituitkomst.DEELS_GEGROND
                || uitkomst == Besluituitkomst.GEGROND && concept.vervanging() != null;
        return gaatUitVanHetBesluit && geldtNietMeer(concept)
                ? List.of(
                        "het besluit waartegen het bezwaar is, geldt intussen niet meer. Het bezwaar is dan gegrond of, als de"
                                + " inwoner geen belang meer heeft, niet-ontvankelijk (Awb art. 6:19)")
                : List.of();
    }

    /** What the court annulled changed nothing in the decision objected to (Awb art. 8:72 lid 2). */
    private boolean geldtNietMeer(Besluitconcept concept) {
        Set<Long> vernietigd = vernietigd(concept).map(Set::of).orElse(Set.of());
        return besluiten.vervallen(concept.dossiernummer(), vernietigd).contains(concept.betreft());
    }

    private Optional<Long> vernietigd(Besluitconcept concept) {
        return zaak(concept).map(Bezwaar::vernietigd);
    }

    /** The objection for which this draft was asked: there can be another one against the same decision. */
    private Optional<Bezwaar> zaak(Besluitconcept concept) {
        return Optional.ofNullable(concept.zaak())
                .map(Bezwaar::id)
                .flatMap(bezwaarschriften::findById)
                .filter(bezwaar -> bezwaar.dossiernummer().equals(concept.dossiernummer()));
    }

    @Override
    public Optional<String> termijn(Besluitconcept concept) {
        return zaak(concept).map(Bezwaar::termijn);
    }

    /** What takes the place of the earlier decision, as far as it does not stand (Awb art. 7:11 lid 2). */
    @Override
    public boolean vraagtInhoud(Besluituitkomst uitkomst) {
        return uitkomst == Besluituitkomst.GEGROND || uitkomst == Besluituitkomst.DEELS_GEGROND;
    }

    /**
     * Who objects to the conditions of his access keeps it. A refusal that does not stand is followed by the decision itself
     * and not by another round (Awb art. 7:11 lid 2); only an aanvraag that nobody dealt with can still have to be dealt with.
     */
    @Override
    public List<Vervanging> vervangingen(Besluitconcept concept) {
        Besluit eerder = concept.betreft() == null
                ? null
                : eerdere.findById(concept.betreft()).orElseThrow();
        if (eerder == null || geldtNietMeer(concept)) {
            return List.of();
        }
        if (eerder.verleentToegang()) {
            return List.of(Vervanging.TOEGANG_BLIJFT);
        }
        if (eerder.weigertToegang()) {
            return List.of(Vervanging.TOEGANG_VERLEEND, Vervanging.TOEGANG_GEWEIGERD);
        }
        return eerder.isNietBehandeld()
                ? List.of(Vervanging.AANVRAAG_BEHANDELD, Vervanging.TOEGANG_VERLEEND, Vervanging.TOEGANG_GEWEIGERD)
                : List.of();
    }

    @Override
    public String inhoud(Besluitconcept concept, Besluituitkomst uitkomst) {
        return concept.vervanging() == null ? null : concept.vervanging().zin();
    }

    @Override
    public String opent() {
        return "A22";
    }

    @Override
    public void isBekend(Besluit besluit, Besluitconcept concept) {
        vernietigd(concept).ifPresent(eerdere -> besluiten.volgtOp(besluit, eerdere, Gevolg.VERNIETIGD));
        Besluituitkomst uitkomst = Besluituitkomst.valueOf(besluit.uitkomst());
        if (vraagtInhoud(uitkomst)) {
            besluiten.volgtOp(besluit, besluit.betreft(), gevolg(uitkomst, besluit.vervanging()));
        }
    }

    /** What keeps its core is changed, and what turns into the opposite is revoked, whether for a part or as a whole. */
    private static Gevolg gevolg(Besluituitkomst uitkomst, Vervanging vervanging) {
        if (vervanging == Vervanging.TOEGANG_BLIJFT) {
            return Gevolg.GEWIJZIGD;
        }
        boolean draaitOm = vervanging == Vervanging.TOEGANG_VERLEEND || vervanging == Vervanging.AANVRAAG_BEHANDELD;
        return draaitOm || uitkomst == Besluituitkomst.GEGROND ? Gevolg.HERROEPEN : Gevolg.GEWIJZIGD;
    }
}
