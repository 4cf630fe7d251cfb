package nl.schuldhulproute.bezwaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldhulproute.beleid.Beleid;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.bezwaar.Ontvankelijkheid.Gegevens;
import nl.schuldhulproute.bezwaar.Ontvankelijkheid.Indiening;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Besluitopvolging;
import nl.schuldhulproute.dossier.Besluitopvolgingen;
import nl.schuldhulproute.dossier.Bezwaar;
import nl.schuldhulproute.dossier.Bezwaarschriften;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Onbevangenheid;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Vervanging;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import nl.schuldhulproute.termijn.Termijnsleutel;
import org.springframework.stereotype.Component;

/** The objection that a task is about, the decision that it is against, and its terms. */
@Component
class Bezwaarzaken {

    /** The routing fact by which a model knows which objection it is about. */
    static final String FEIT = "bezwaar";

    static final String BEZWAARTERMIJN = "A15";
    static final String MET_DE_POST = "A16";
    static final String BESLISSEN = "A17";
    static final String BESLISSEN_MET_COMMISSIE = "A17-commissie";
    static final String NA_UITSPRAAK = "A17-uitspraak";
    static final String VERDAGING = "A17-verdaging";
    static final String TOEZEGGING = "A17-toezegging";
    static final String VERZUIM = "A17-verzuim";
    static final String ZITTING = "A18-zitting";
    static final String STUKKEN = "A18-stukken";
    static final String INZAGE = "A18-inzage";
    static final String BEROEP = "A22";

    /** What both questions about the decision offer for what is no new objection. */
    static final String GEEN_NIEUW = "GEEN_NIEUW_BEZWAAR";

    private static final String OPSCHRIFT_GEEN_NIEUW =
            "Geen nieuw bezwaar: het hoort bij een eerder bezwaar, of is tegen de beslissing daarop";

    private final Bezwaarschriften bezwaarschriften;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Besluitopvolgingen opvolgingen;
    private final Termijnregister register;
    private final Beleid beleid;
    private final Ontvankelijkheid regel = new Ontvankelijkheid();
    private final Clock klok;

    Bezwaarzaken(
            Bezwaarschriften bezwaarschriften,
            Besluiten besluiten,
            Besluitenboek boek,
            Besluitopvolgingen opvolgingen,
            Termijnregister register,
            Beleid beleid,
            Clock klok) {
        this.boek = boek;
        this.opvolgingen = opvolgingen;
        this.bezwaarschriften = bezwaarschriften;
        this.besluiten = besluiten;
        this.register = register;
        this.beleid = beleid;
        this.klok = klok;
    }

    Bezwaar nieuw(String nummer, LocalDate ontvangenOp, Bezwaar.Wijze wijze, Bezwaar.Indiener indiener) {
        return new Bezwaar(nummer, ontvangenOp, wijze, indiener, klok.instant());
    }

    Bezwaar van(Taak taak) {
        return van(taak.dossiernummer(), taak.feit(FEIT, String.class));
    }

    Bezwaar van(String nummer, String onderwerp) {
        return bezwaarschriften
                .findById(Bezwaar.id(onderwerp))
                .filter(bezwaar -> bezwaar.dossiernummer().equals(nummer))
                .orElseThrow(() -> new IllegalStateException("dossier " + nummer + ": dit bezwaar bestaat niet"));
    }

    Bezwaar bewaar(Bezwaar bezwaar) {
        return bezwaarschriften.save(bezwaar);
    }

    /** The decisions to which one can object. Against a decision on an objection there is beroep (Awb art. 7:1 lid 2). */
    List<Besluit> besluiten(String nummer) {
        return besluiten.findByDossiernummerOrderById(nummer).stream()
                .filter(besluit -> besluit.soort() != Soort.BESLISSING_OP_BEZWAAR)
                .toList();
    }

    /** As a question offers them. */
    List<Map<String, String>> keuzes(String nummer, Map<String, String> ookNog) {
        return Stream.concat(
                        besluiten(nummer).stream()
                                .map(besluit ->
                                        Map.of("label", omschrijving(besluit), "value", String.valueOf(besluit.id()))),
                        Stream.of(ookNog, Map.of("label", OPSCHRIFT_GEEN_NIEUW, "value", GEEN_NIEUW)))
                .toList();
    }

    /** The objections that were made before this one, the earliest first. */
    List<Bezwaar> eerdere(Bezwaar bezwaar) {
        return bezwaarschriften.findByDossiernummerOrderById(bezwaar.dossiernummer()).stream()
                .filter(eerder -> !eerder.id().equals(bezwaar.id()) && eerder.doorgestuurdOp() == null)
                .toList();
    }

    /**
     * Against one decision the same person objects once, unless that was withdrawn; once it was decided on, there is only
     * beroep (Awb art. 7:1 lid 2, 8:1).
     */
    void eisNieuw(Bezwaar bezwaar, Besluit besluit) {
        eerdere(bezwaar).stream()
                .filter(eerder -> besluit.id().equals(eerder.besluit())
                        && eerder.ingetrokkenOp() == null
                        && eerder.isVanDezelfdeAls(bezwaar))
                .findFirst()
                .ifPresent(eerder -> {
                    throw new Invoerfout(
                            "besluit",
                            (eerder.loopt()
                                            ? "tegen dit besluit loopt al het bezwaar van %s. Kies \"Geen nieuw bezwaar\" en voeg dit daarbij"
                                            : "op het bezwaar van %s tegen dit besluit is al beslist, en daartegen kan alleen beroep bij de rechtbank (Awb art. 7:1 lid 2 en 8:1). Kies \"Geen nieuw bezwaar\" en stuur het door")
                                    .formatted(Dagtekst.van(eerder.ontvangenOp())));
                });
    }

    /** There must be an earlier objection to which it can belong. */
    void eisEerder(Bezwaar bezwaar) {
        if (eerdere(bezwaar).isEmpty()) {
            throw new Invoerfout("besluit", "er is in dit dossier niet eerder bezwaar gemaakt; kies het besluit");
        }
    }

    Besluit gekozen(String nummer, String keuze) {
        return besluiten(nummer).stream()
                .filter(besluit -> String.valueOf(besluit.id()).equals(keuze))
                .findFirst()
                .orElseThrow(() -> new Invoerfout("besluit", "kies een besluit uit de lijst"));
    }

    Optional<Besluit> besluit(Bezwaar bezwaar) {
        return bezwaar.besluit() == null ? Optional.empty() : besluiten.findById(bezwaar.besluit());
    }

    /** The decision on this objection, and not on another one against the same decision; empty while there is none. */
    Optional<Besluit> eigenBeslissing(Bezwaar bezwaar) {
        return Optional.ofNullable(bezwaar.beslissing()).flatMap(besluiten::findById);
    }

    /** The decision on an objection against the same decision that was made known last. */
    Optional<Besluit> beslissing(Bezwaar bezwaar) {
        return besluiten.findByDossiernummerOrderById(bezwaar.dossiernummer()).stream()
                .filter(besluit -> besluit.soort() == Soort.BESLISSING_OP_BEZWAAR
                        && Objects.equals(besluit.betreft(), bezwaar.besluit()))
                .reduce((eerder, later) -> later);
    }

    /**
     * The court decided itself: the decision on this objection does not hold any more.
     *
     * @param op the day of the judgment
     */
    void isVernietigd(Bezwaar bezwaar, LocalDate op) {
        eigenBeslissing(bezwaar).ifPresent(beslissing -> boek.isVernietigd(beslissing, op));
    }

    /**
     * The court took away the decision objected to as well.
     *
     * @param toegang what the judgment says about the access; null when nothing
     * @param kenmerk by which the judgment can be found
     */
    void isEersteVernietigd(Bezwaar bezwaar, LocalDate op, Vervanging toegang, String kenmerk) {
        besluit(bezwaar).ifPresent(eerste -> boek.isVernietigd(eerste, op, toegang, kenmerk));
    }

    /** The judgment by which there is access now; empty when there is none, or a decision gives it. */
    Optional<Besluitopvolging> toegangDoorRechter(Bezwaar bezwaar) {
        return boek.toegangDoorRechter(bezwaar.dossiernummer());
    }

    /** Whether a decision of ours on this objection, or the decision objected to, gave access that is lost by a judgment. */
    boolean isToegangVerloren(Bezwaar bezwaar) {
        return !boek.toegangVerleend(bezwaar.dossiernummer())
                && Stream.of(bezwaar.besluit(), bezwaar.beslissing(), bezwaar.vernietigd())
                        .filter(Objects::nonNull)
                        .filter(boek::isDoorRechterVernietigd)
                        .flatMap(id -> besluiten.findById(id).stream())
                        .anyMatch(Besluit::verleentToegang);
    }

    /** Whether the decision objected to does not hold any more. */
    boolean isVervallen(Besluit besluit) {
        return boek.isVervallen(besluit.id());
    }

    /** Begins the term to decide (A17): from the end of the bezwaartermijn, whenever the objection came in. */
    void isTegen(Bezwaar bezwaar, Besluit besluit) {
        bezwaar.isTegen(besluit.id());
        begin(bezwaar, bezwaartermijnTot(bezwaar, besluit));
    }

    /** Without a decision there is no bezwaartermijn; the day of receipt is the earliest that can count. */
    void isTegenGeenBesluit(Bezwaar bezwaar) {
        bezwaar.isTegenGeenBesluit();
        begin(bezwaar, bezwaar.ontvangenOp());
    }

    private void begin(Bezwaar bezwaar, LocalDate vanaf) {
        boolean commissie = beleid.op(bezwaar.ontvangenOp()).van(Instelling.BEZWAARCOMMISSIE);
        Termijn termijn = register.start(
                new Termijnsleutel(
                        bezwaar.dossiernummer(), commissie ? BESLISSEN_MET_COMMISSIE : BESLISSEN, bezwaar.onderwerp()),
                vanaf);
        bezwaar.wordtBeslistBinnen(termijn.sleutel().verwijzing(), commissie);
        bewaar(bezwaar);
    }

    /** An heir can have had the decision later than the others. */
    private LocalDate bezwaartermijnTot(Bezwaar bezwaar, Besluit besluit) {
        LocalDate vanIedereen = bezwaartermijnTot(besluit);
        return Optional.ofNullable(bezwaar.persoon())
                .flatMap(persoon -> register.laatste(new Termijnsleutel(
                        besluit.dossiernummer(), BEZWAARTERMIJN, Besluit.onderwerp(besluit.id(), persoon))))
                .filter(termijn -> termijn.vervallenOp().isEmpty())
                .map(Termijn::einde)
                .filter(vanIedereen::isBefore)
                .orElse(vanIedereen);
    }

    private LocalDate bezwaartermijnTot(Besluit besluit) {
        return register.laatste(new Termijnsleutel(besluit.dossiernummer(), BEZWAARTERMIJN, besluit.onderwerp()))
                .map(Termijn::einde)
                .orElseGet(
                        () -> register.eindeBijStart(besluit.dossiernummer(), BEZWAARTERMIJN, besluit.bekendgemaaktOp())
                                .einde());
    }

    /** Whether it came in time, as far as a rule can say. */
    Uitslag<Indiening> indiening(Bezwaar bezwaar) {
        Optional<Besluit> besluit = besluit(bezwaar);
        LocalDate laatsteDag =
                besluit.map(gekozen -> bezwaartermijnTot(bezwaar, gekozen)).orElse(null);
        return regel.beoordeel(new Gegevens(
                !bezwaar.geenBesluit(),
                besluit.map(Besluit::beslotenOp).orElse(null),
                besluit.map(Besluit::bekendgemaaktOp).orElse(null),
                laatsteDag,
                laatsteDag == null
                        ? null
                        : register.eindeBijStart(bezwaar.dossiernummer(), MET_DE_POST, laatsteDag)
                                .einde(),
                bezwaar.wijze() == Bezwaar.Wijze.POST,
                bezwaar.verzondenOp(),
                bezwaar.ontvangenOp(),
                bezwaar.eldersOntvangenOp()));
    }

    void eisOnbevangen(Bezwaar bezwaar, String wie, String veld) {
        besluit(bezwaar).ifPresent(besluit -> Onbevangenheid.eis(besluit, wie, veld));
    }

    boolean werkteMee(Bezwaar bezwaar, String wie) {
        return besluit(bezwaar)
                .filter(besluit -> Onbevangenheid.werkteMee(besluit, wie))
                .isPresent();
    }

    Termijnsleutel sleutel(Bezwaar bezwaar, String code) {
        return new Termijnsleutel(bezwaar.dossiernummer(), code, bezwaar.onderwerp());
    }

    Optional<Termijn> beslistermijn(Bezwaar bezwaar) {
        return bezwaar.termijn() == null
                ? Optional.empty()
                : register.laatste(bezwaar.dossiernummer(), bezwaar.termijn());
    }

    String uiterlijk(Bezwaar bezwaar) {
        return beslistermijn(bezwaar)
                .map(termijn -> Dagtekst.van(termijn.einde()))
                .orElse("-");
    }

    /** The terms of this objection that still run fall away. */
    void laatVervallen(Bezwaar bezwaar, LocalDate op, String reden) {
        register.lopende(bezwaar.dossiernummer()).stream()
                .filter(termijn -> termijn.onderwerp().equals(bezwaar.onderwerp()))
                .forEach(termijn -> register.vervallen(termijn.sleutel(), op, reden));
    }

    void voldaan(Termijnsleutel sleutel, LocalDate op) {
        register.lopend(sleutel).ifPresent(termijn -> register.voldaan(sleutel, op));
    }

    /** Met by this decision: on the day on which it goes, when that turns out to be later. */
    void voldaan(Termijnsleutel sleutel, Besluit besluit) {
        register.lopend(sleutel)
                .ifPresent(termijn -> register.voldaan(sleutel, besluit.bekendgemaaktOp(), besluit.onderwerp()));
    }

    /** What most tasks show above their questions. */
    Map<String, Object> toon(Bezwaar bezwaar) {
        return Map.of(
                "bezwaargronden", Objects.requireNonNullElse(bezwaar.gronden(), "staat niet in het bezwaar"),
                "zittingsverslag", Objects.requireNonNullElse(bezwaar.verslag(), "er is geen verslag"),
                "besluitmotivering", besluit(bezwaar).map(Besluit::motivering).orElse("-"),
                "ontvangenOp", Dagtekst.van(bezwaar.ontvangenOp()),
                "tegen", besluit(bezwaar).map(this::metStand).orElse("geen besluit"),
                "uiterlijk", uiterlijk(bezwaar));
    }

    /** With what became of it since the objection came in (Awb art. 6:19). */
    private String metStand(Besluit besluit) {
        if (boek.wordtIngetrokken(besluit)) {
            return omschrijving(besluit) + " (let op: een collega is bezig dit besluit in te trekken)";
        }
        Set<Long> vervallen = boek.vervallen(besluit.dossiernummer());
        return opvolgingen.findByBesluitOrderById(besluit.id()).stream()
                .filter(opvolging -> !vervallen.contains(opvolging.opvolger()))
                .reduce((eerder, later) -> later)
                .map(opvolging -> "%s (let op: op %s %s)"
                        .formatted(
                                omschrijving(besluit),
                                Dagtekst.van(opvolging.op()),
                                opvolging.gevolg().naam()))
                .orElseGet(() -> omschrijving(besluit));
    }

    static String omschrijving(Besluit besluit) {
        return "%s van %s".formatted(Besluitnamen.van(besluit), Dagtekst.van(besluit.bekendgemaaktOp()));
    }
}
