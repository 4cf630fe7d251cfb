package nl.schuldhulproute.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of all cases, only added to. A decision is sealed when it is added: from then on neither the application
 * nor the database changes it, and what becomes of it is told by a row of its own.
 */
@Service
@Transactional
public class Besluitenboek {

    private final JdbcAggregateOperations rijen;
    private final Besluiten besluiten;
    private final Besluitopvolgingen opvolgingen;
    private final Besluitconcepten concepten;
    private final Clock klok;

    Besluitenboek(
            JdbcAggregateOperations rijen,
            Besluiten besluiten,
            Besluitopvolgingen opvolgingen,
            Besluitconcepten concepten,
            Clock klok) {
        this.concepten = concepten;
        this.rijen = rijen;
        this.besluiten = besluiten;
        this.opvolgingen = opvolgingen;
        this.klok = klok;
    }

    /**
     * Adds a decision that was made known, and seals it.
     *
     * @throws IllegalArgumentException when it was added before
     */
    public Besluit voegToe(Besluit besluit) {
        if (besluit.id() != null) {
            throw new IllegalArgumentException(
                    "besluit " + besluit.id() + " is al bekendgemaakt en verandert niet meer");
        }
        Besluit toegevoegd = rijen.insert(besluit.verzegeld());
        rijen.insert(Besluitzegel.op(toegevoegd));
        return toegevoegd;
    }

    /** A later decision took away or changed an earlier one of the same case. */
    public void volgtOp(Besluit opvolger, Long besluit, Besluitopvolging.Gevolg gevolg) {
        rijen.insert(new Besluitopvolging(
                null,
                opvolger.dossiernummer(),
                besluit,
                opvolger.id(),
                gevolg,
                opvolger.bekendgemaaktOp(),
                klok.instant(),
                null,
                null));
    }

    /** The court took it away and decided itself, so that no other decision takes its place (Awb art. 8:72 lid 3). */
    public void isVernietigd(Besluit besluit, LocalDate op) {
        isVernietigd(besluit, op, null, null);
    }

    /**
     * As {@link #isVernietigd(Besluit, LocalDate)}, where the judgment says about the access what the decision said.
     *
     * @param vervanging what the court put in the place of the decision; null when nothing about the access
     * @param kenmerk by which the judgment can be found
     */
    public void isVernietigd(Besluit besluit, LocalDate op, Vervanging vervanging, String kenmerk) {
        rijen.insert(new Besluitopvolging(
                null,
                besluit.dossiernummer(),
                besluit.id(),
                null,
                Besluitopvolging.Gevolg.RECHTBANK,
                op,
                klok.instant(),
                vervanging,
                kenmerk));
    }

    /** Whether a court took this decision away (Awb art. 8:72). */
    @Transactional(readOnly = true)
    public boolean isDoorRechterVernietigd(Long besluit) {
        return opvolgingen.findByBesluitOrderById(besluit).stream().anyMatch(Besluitopvolging::isDoorDeRechter);
    }

    /** Whether it was made known that this decision is withdrawn, by a withdrawal that itself still stands. */
    @Transactional(readOnly = true)
    public boolean isIngetrokken(Long besluit) {
        return opvolgingen.findByBesluitOrderById(besluit).stream()
                .filter(opvolging -> opvolging.gevolg() == Besluitopvolging.Gevolg.INGETROKKEN)
                .anyMatch(opvolging -> !isVervallen(opvolging.opvolger()));
    }

    /** Whether a later decision took this one away, and itself still stands. */
    @Transactional(readOnly = true)
    public boolean isVervallen(Long besluit) {
        return besluiten
                .findById(besluit)
                .filter(gevraagd -> vervallen(gevraagd.dossiernummer()).contains(gevraagd.id()))
                .isPresent();
    }

    /**
     * The decisions that do not hold any more. A decision that was withdrawn or revoked itself takes nothing away: what it
     * took away holds again (Awb art. 7:11 lid 2).
     */
    @Transactional(readOnly = true)
    public Set<Long> vervallen(String dossiernummer) {
        return vervallen(dossiernummer, Set.of());
    }

    /**
     * The same, while it is not in the book yet that some others do not hold either.
     *
     * @param ookVervallen what does not hold and takes nothing away, as a decision that the court annulled
     */
    @Transactional(readOnly = true)
    public Set<Long> vervallen(String dossiernummer, Set<Long> ookVervallen) {
        Set<Long> vervallen = new HashSet<>(ookVervallen);
        List<Besluitopvolging> alle = opvolgingen.findByDossiernummerOrderById(dossiernummer);
        alle.stream()
                .filter(opvolging -> opvolging.opvolger() == null)
                .forEach(opvolging -> vervallen.add(opvolging.besluit()));
        // Only a later decision takes one away: so of the last first, it is known whether it stands.
        alle.stream()
                .filter(opvolging ->
                        opvolging.opvolger() != null && opvolging.gevolg().vervalt())
                .sorted(Comparator.comparing(Besluitopvolging::opvolger).reversed())
                .filter(opvolging -> !vervallen.contains(opvolging.opvolger()))
                .forEachOrdered(opvolging -> vervallen.add(opvolging.besluit()));
        return vervallen;
    }

    /** The decision by which there is access now, or is none; empty while none that holds is about it. */
    @Transactional(readOnly = true)
    public Optional<Besluit> overToegang(String dossiernummer) {
        return geldend(dossiernummer).stream()
                .filter(besluit -> besluit.verleentToegang() || besluit.weigertToegang())
                .max(Comparator.comparing(Besluit::plaats).thenComparing(Besluit::id));
    }

    /** Whether there is access to schuldhulp now. Nothing else says so. */
    @Transactional(readOnly = true)
    public boolean toegangVerleend(String dossiernummer) {
        return overToegang(dossiernummer).filter(Besluit::verleentToegang).isPresent()
                || toegangDoorRechter(dossiernummer).isPresent();
    }

    /**
     * The judgment by which there is access now: it stands where the decision stood that it took away (Awb art. 8:72 lid 3 b),
     * so a decision on a later aanvraag goes before it. Empty when no judgment gives access.
     */
    @Transactional(readOnly = true)
    public Optional<Besluitopvolging> toegangDoorRechter(String dossiernummer) {
        Optional<Long> besloten = overToegang(dossiernummer).map(Besluit::plaats);
        return opvolgingen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(Besluitopvolging::verleentToegang)
                .filter(uitspraak ->
                        besloten.filter(later -> later > uitspraak.besluit()).isEmpty())
                .reduce((eerder, later) -> later);
    }

    /**
     * The decisions that hold and can be withdrawn, the oldest first. A decision on an objection is left to the court, unless
     * the access rests on it; a withdrawal is followed by a new decision and not by another withdrawal.
     */
    @Transactional(readOnly = true)
    public List<Besluit> inTeTrekken(String dossiernummer) {
        return geldend(dossiernummer).stream()
                .filter(besluit -> besluit.soort() != Soort.INTREKKING)
                .filter(besluit -> besluit.soort() != Soort.BESLISSING_OP_BEZWAAR
                        || besluit.vervanging() == Vervanging.TOEGANG_VERLEEND)
                .toList();
    }

    /** Whether a colleague is withdrawing this decision already. */
    @Transactional(readOnly = true)
    public boolean wordtIngetrokken(Besluit besluit) {
        return concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(besluit.dossiernummer()).stream()
                .anyMatch(concept ->
                        concept.soort() == Soort.INTREKKING && besluit.id().equals(concept.betreft()));
    }

    /** The decisions that hold, the oldest first: those that no later one took away. */
    @Transactional(readOnly = true)
    public List<Besluit> geldend(String dossiernummer) {
        Set<Long> vervallen = vervallen(dossiernummer);
        return besluiten.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(besluit -> !vervallen.contains(besluit.id()))
                .toList();
    }
}
