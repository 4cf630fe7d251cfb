package nl.schuldhulproute.beeindiging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Nazorgmomenten;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.brief.Brieven;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluitconcept.Soort;
import nl.schuldhulproute.dossier.Besluitconcepten;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Tijdlijn;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Regeltermijnen;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes the file of a case: outflow reason, retention date, and the terms that no longer count. */
@Service
@Transactional
class Dossiersluiting {

    /** Where in the route the file is closed. */
    record Plaats(String model, String element, String titel) {}

    /** Two years after a saneringskrediet was paid out there may be one more contact, also when the case is closed (Z-06). */
    private static final String NA_SANERINGSKREDIET = "A44";

    private static final String BESLISTERMIJN = "A10";

    private static final String WIJZIGING = "A10-wijziging";

    /** Until the first meeting: contact, an appointment, and the meeting itself, sooner when something threatens. */
    private static final Set<String> TOT_HET_EERSTE_GESPREK = Set.of("A1", "A2", "A3", "A4");

    /** What the court gave: an afkoelingsperiode (Wgs art. 5) or a moratorium (Fw art. 287b). */
    private static final Set<String> UITSTEL_VAN_RECHTER = Set.of("A31", "A32");

    private static final String GEEINDIGD = "De route is geëindigd.";

    /** The contact after a krediet may have fallen away by a death, before or as the route ended by it. */
    private static final Set<String> VERVIEL_MET_DE_ROUTE = Set.of(GEEINDIGD, Nazorgmomenten.NIEMAND_OM_MEE_TE_SPREKEN);

    /** What runs because the case ended: how long it is kept, and the link with a vroegsignaal. */
    private static final String NA_HET_EINDE = "A(48|49|50|51)(-.*)?";

    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Besluitconcepten concepten;
    private final Besluitenboek boek;
    private final Termijnregister termijnen;
    private final Regeltermijnen regeltermijnen;
    private final Regeluitkomsten uitkomsten;
    private final Voortijdig voortijdig;
    private final Wijzigingsvoorstellen voorstellen;
    private final Tijdlijn tijdlijn;
    private final Overgangsrecht beleid;
    private final Rechtsbescherming rechtsbescherming;
    private final Clock klok;
    private final Brieven brieven;

    Dossiersluiting(
            Dossiers dossiers,
            Besluiten besluiten,
            Besluitconcepten concepten,
            Besluitenboek boek,
            Termijnregister termijnen,
            Regeltermijnen regeltermijnen,
            Regeluitkomsten uitkomsten,
            Voortijdig voortijdig,
            Wijzigingsvoorstellen voorstellen,
            Tijdlijn tijdlijn,
            Overgangsrecht beleid,
            Rechtsbescherming rechtsbescherming,
            Clock klok,
            Brieven brieven) {
        this.brieven = brieven;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.concepten = concepten;
        this.boek = boek;
        this.termijnen = termijnen;
        this.regeltermijnen = regeltermijnen;
        this.uitkomsten = uitkomsten;
        this.voortijdig = voortijdig;
        this.voorstellen = voorstellen;
        this.tijdlijn = tijdlijn;
        this.beleid = beleid;
        this.rechtsbescherming = rechtsbescherming;
        this.klok = klok;
    }

    /** Closes the file once; a file that is closed already stays as it is. */
    void sluit(String dossiernummer, Plaats plaats, String vervolg, String intakeUitkomst) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.beeindigdOp() != null) {
            return;
        }
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        // What was withdrawn, or revoked after an objection, is not why the route ended.
        List<Besluit> geldend = boek.geldend(dossiernummer);
        Uitstroom uitstroom = Uitstroom.bepaal(
                        overleden(dossiernummer), dossier.uitstroomreden(), geldend, vervolg, intakeUitkomst, vandaag)
                .naHervatting(dossier.hervatOp(), geldend, vandaag);
        if (uitstroom.reden() == Uitstroomreden.OVERLEDEN && !wasAlGeeindigd(geldend, uitstroom.op())) {
            voortijdig.bijOverlijden(dossiernummer, uitstroom.op(), vandaag);
        }
        laatVervallen(dossiernummer, uitstroom.reden(), vandaag);
        sluitConcepten(dossiernummer);
        voorstellen.routeEindigt(dossiernummer, vandaag);
        boolean verleend =
                besluiten.findByDossiernummerOrderById(dossiernummer).stream().anyMatch(Besluit::verleentToegang)
                        || boek.toegangDoorRechter(dossiernummer).isPresent();
        Bewaarregel.Bewaren bewaren = bewaartermijn(dossiernummer, verleend, geldend, uitstroom, vandaag);
        geldend.stream()
                .filter(besluit -> besluit.soort() == Soort.BEEINDIGING
                        && besluit.bekendgemaaktOp().equals(uitstroom.op()))
                .findFirst()
                .filter(besluit ->
                        beleid.pasToe(dossiernummer, Instelling.VROEGSIGNAALKOPPELING, besluit.bekendgemaaktOp()))
                .ifPresent(besluit -> termijnen.start(dossiernummer, "A48", besluit.bekendgemaaktOp()));
        dossier.beeindig(uitstroom.op(), uitstroom.reden(), bewaren.totEnMet());
        dossiers.bewaar(dossier);
        meld(dossier, plaats, uitstroom, bewaren.totEnMet());
        if (verleend) {
            brieven.maak(
                    new Brieven.Opdracht(
                            dossiernummer,
                            Briefsoort.AFSLUITING,
                            vandaag,
                            "sluiting-" + dossiernummer + keer(dossier),
                            "systeem"),
                    Briefgegevens.geen());
        }
    }

    /** Whether a contact after a saneringskrediet can still come (A44). */
    boolean kredietcontactVolgt(String dossiernummer) {
        return termijnen.lopend(dossiernummer, NA_SANERINGSKREDIET).isPresent();
    }

    /** Opens a file again that was closed by mistake; it is not kept until a day any more, for it runs. */
    void heropen(String dossiernummer, Plaats plaats) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.beeindigdOp() == null) {
            return;
        }
        LocalDate vandaag = LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM);
        String stap = "dossierHeropenen" + keer(dossier);
        termijnen.lopende(dossiernummer).stream()
                .filter(termijn -> termijn.code().matches(NA_HET_EINDE))
                .forEach(termijn -> termijnen.vervallen(termijn.sleutel(), vandaag, "De route is hervat."));
        looptBeslistermijnWeer(dossiernummer);
        looptWeer(dossiernummer, NA_SANERINGSKREDIET);
        // What the court gave, holds until its own last day, whatever the route did.
        UITSTEL_VAN_RECHTER.stream()
                .filter(code -> termijnen
                        .laatste(dossiernummer, code)
                        .filter(termijn -> !termijn.einde().isBefore(vandaag))
                        .isPresent())
                .forEach(code -> looptWeer(dossiernummer, code));
        // The term of the decision begins with the first meeting.
        if (termijnen.laatste(dossiernummer, BESLISTERMIJN).isEmpty()) {
            TOT_HET_EERSTE_GESPREK.forEach(code -> looptWeer(dossiernummer, code));
        }
        dossier.heropen(klok.instant());
        dossiers.bewaar(dossier);
        tijdlijn.meld(
                dossiernummer,
                taak(dossiernummer, plaats, stap, vandaag).bron(),
                vandaag,
                "Het dossier is weer open: de route gaat verder." + verzoekWacht(dossiernummer));
    }

    /** On a change for which the resident asked, a decision is still due: its term counts on from his request (Awb art. 4:13). */
    private String verzoekWacht(String dossiernummer) {
        Optional<LocalDate> gevraagdOp = voorstellen.verzoekNogOpen(dossiernummer);
        gevraagdOp.ifPresent(dag -> termijnen.alle(dossiernummer).stream()
                .filter(termijn -> termijn.code().equals(WIJZIGING))
                .filter(termijn -> termijn.startOp().equals(dag))
                .filter(termijn -> termijn.voldaanOp().isEmpty())
                .reduce((eerder, later) -> later)
                .ifPresent(termijn -> termijnen.looptWeer(termijn.sleutel())));
        return gevraagdOp
                .map(dag ->
                        " De inwoner vroeg op %s zelf om een wijziging en wacht daarop nog op een besluit (Awb art. 4:13)."
                                .formatted(Datum.van(dag)))
                .orElse("");
    }

    /** What fell away with the route counts on from its own first day, so the inwoner waits no longer (Wgs art. 4 lid 1). */
    private void looptWeer(String dossiernummer, String code) {
        termijnen
                .laatste(dossiernummer, code)
                .filter(termijn ->
                        termijn.reden().filter(VERVIEL_MET_DE_ROUTE::contains).isPresent())
                .ifPresent(termijn -> termijnen.looptWeer(termijn.sleutel()));
    }

    /** On an aanvraag on which no decision holds, one is due: within the term of its own first day (Wgs art. 4a lid 3). */
    private void looptBeslistermijnWeer(String dossiernummer) {
        boolean beslist = boek.toegangVerleend(dossiernummer)
                || boek.geldend(dossiernummer).stream()
                        .anyMatch(besluit -> besluit.weigertToegang() || besluit.isNietBehandeld());
        if (!beslist && termijnen.laatste(dossiernummer, BESLISTERMIJN).isPresent()) {
            termijnen.looptWeer(dossiernummer, BESLISTERMIJN);
        }
    }

    /** A decision that was made known still counts when the resident died after it. */
    private Bewaarregel.Bewaren bewaartermijn(
            String dossiernummer, boolean verleend, List<Besluit> geldend, Uitstroom uitstroom, LocalDate vandaag) {
        Optional<Besluit> laatste = Hulpbesluiten.laatste(geldend);
        Uitslag<Bewaarregel.Bewaren> uitslag = new Bewaarregel(regeltermijnen::vanaf)
                .bepaal(new Bewaarregel.Feiten(
                        verleend,
                        uitstroom.op(),
                        laatste.filter(Besluit::beeindigtVoortijdig)
                                .map(Besluit::bekendgemaaktOp)
                                .filter(dag -> !uitstroom.op().isBefore(dag))
                                .orElse(null),
                        laatste.filter(Besluit::weigertToegang)
                                .map(Besluit::bekendgemaaktOp)
                                .orElse(null),
                        laatste.filter(Besluit::isNietBehandeld)
                                .map(Besluit::bekendgemaaktOp)
                                .orElse(null),
                        uitstroom.op(),
                        rechtsbescherming.totEnMet(dossiernummer).orElse(null)));
        Bewaarregel.Bewaren bewaren = uitslag.uitkomst();
        termijnen.start(dossiernummer, bewaren.resultaat().termijn(), bewaren.vanaf());
        rechtsbescherming.bewaartermijnLooptTot(dossiernummer, bewaren.totEnMet());
        uitkomsten.bewaar(dossiernummer, Regel.BEWAARTERMIJN, bewaren.opschrift(), uitslag.redenen(), vandaag);
        return bewaren;
    }

    /** Where a decision ended the help or never gave it, a death ends nothing (VNG-model art. 17 lid 2). */
    private static boolean wasAlGeeindigd(List<Besluit> genomen, LocalDate overledenOp) {
        return Hulpbesluiten.laatste(genomen)
                .filter(laatste -> laatste.weigertToegang()
                        || laatste.isNietBehandeld()
                        || laatste.beeindigtHulp() && !laatste.bekendgemaaktOp().isAfter(overledenOp))
                .isPresent();
    }

    private LocalDate overleden(String dossiernummer) {
        Persoon aanvrager = dossiers.aanvrager(dossiernummer);
        Optional<Persoon> levendePartner =
                dossiers.partner(dossiernummer).filter(partner -> partner.overledenOp() == null);
        return levendePartner.isPresent() ? null : aanvrager.overledenOp();
    }

    private void laatVervallen(String dossiernummer, Uitstroomreden reden, LocalDate op) {
        termijnen.lopende(dossiernummer).stream()
                .filter(termijn -> !Rechtsbescherming.geldtVoor(termijn.code()))
                .filter(termijn ->
                        reden != Uitstroomreden.AFGEROND || !termijn.code().equals(NA_SANERINGSKREDIET))
                .forEach(termijn -> termijnen.vervallen(termijn.sleutel(), op, waarom(termijn, reden)));
    }

    /** What falls away by a death, is told apart from what falls away with the route: a death can have been told by mistake. */
    private static String waarom(Termijn termijn, Uitstroomreden reden) {
        return reden == Uitstroomreden.OVERLEDEN && termijn.code().equals(NA_SANERINGSKREDIET)
                ? Nazorgmomenten.NIEMAND_OM_MEE_TE_SPREKEN
                : GEEINDIGD;
    }

    /** No decision of the route is taken any more; what runs beside the route goes on (Awb art. 6:16, 7:10). */
    private void sluitConcepten(String dossiernummer) {
        concepten.findByDossiernummerAndAfgehandeldFalseOrderByIdDesc(dossiernummer).stream()
                .filter(concept -> !concept.looptNaastDeRoute())
                .forEach(concept -> {
                    concept.isAfgehandeld();
                    concepten.save(concept);
                });
    }

    /** A file that was opened again is closed again: its second end is another one than its first. */
    private static String keer(Dossier dossier) {
        return dossier.hervatOp() == null ? "" : ":" + dossier.hervatOp().toEpochMilli();
    }

    private void meld(Dossier dossier, Plaats plaats, Uitstroom uitstroom, LocalDate bewarenTot) {
        tijdlijn.meld(
                dossier.nummer(),
                taak(dossier.nummer(), plaats, "dossierSluiten" + keer(dossier), uitstroom.op())
                        .bron(),
                uitstroom.op(),
                "Het dossier is gesloten. Reden: %s. Bewaren tot en met %s."
                        .formatted(uitstroom.reden().ddas(), Datum.van(bewarenTot)));
    }

    private static Taak taak(String dossiernummer, Plaats plaats, String stap, LocalDate op) {
        return new Taak(
                dossiernummer,
                plaats.model(),
                plaats.element(),
                plaats.titel(),
                dossiernummer + ":" + stap,
                "systeem",
                op);
    }
}
