package nl.schuldhulproute.gebeurtenis;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Besluit;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Ingebrekestelling;
import nl.schuldhulproute.dossier.Ingebrekestellingen;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Uitstroomreden;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Regelingtak;
import nl.schuldhulproute.termijn.Einde;
import nl.schuldhulproute.termijn.Termijn;
import org.springframework.stereotype.Component;

/** Finds out where a case stands. */
@Component
class Situaties {

    static final String INTERVENTIE = "crisisinterventie";
    private static final String BEGELEIDING = "callActivity_begeleiding";
    private static final String SCHULDREGELING = "callActivity_schuldregeling";

    private static final String BESLUIT_NEMEN = "besluit-nemen";

    /** What each model beside the route hears of a death; the message to the route comes in there and nowhere else. */
    static final List<String> OVERLEDEN_NAAST_ROUTE = List.of(
            "OverledenTijdensBezwaar",
            "OverledenTijdensIntrekken",
            "OverledenTijdensIngebrekestelling",
            "OverledenVoorKredietcontact",
            "OverledenTijdensVroegsignaal");

    static final String NAZORG = "nazorg";
    static final String ROUTE = "schuldhulproute";
    static final String VOORTIJDIG = "voortijdige-beeindiging";

    /** Where the route is as long as it is still dealing with an event of which there is one at a time. */
    private static final Map<Gebeurtenis, Set<String>> NOG_BEZIG = Map.of(
            Gebeurtenis.VERHUIZING,
                    Set.of(
                            "userTask_verhuizingBespreken",
                            "userTask_dossierOverdragen",
                            "callActivity_beeindigingOmVerhuizing"),
            Gebeurtenis.INKOMEN_GEWIJZIGD, Set.of("userTask_afloscapaciteitHerzien"));

    private final LopendeRoute route;
    private final Regelingtak regelingtak;
    private final Dossiers dossiers;
    private final Besluiten besluiten;
    private final Besluitenboek boek;
    private final Crises crises;
    private final Plannen plannen;
    private final Stilstanden stilstanden;
    private final Ingebrekestellingen ingebrekestellingen;
    private final Overgangsrecht beleid;
    private final Clock klok;

    Situaties(
            LopendeRoute route,
            Regelingtak regelingtak,
            Dossiers dossiers,
            Besluiten besluiten,
            Besluitenboek boek,
            Crises crises,
            Plannen plannen,
            Stilstanden stilstanden,
            Ingebrekestellingen ingebrekestellingen,
            Overgangsrecht beleid,
            Clock klok) {
        this.route = route;
        this.regelingtak = regelingtak;
        this.dossiers = dossiers;
        this.besluiten = besluiten;
        this.boek = boek;
        this.crises = crises;
        this.plannen = plannen;
        this.stilstanden = stilstanden;
        this.ingebrekestellingen = ingebrekestellingen;
        this.beleid = beleid;
        this.klok = klok;
    }

    Situatie van(String dossiernummer) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        Instant hervatOp = dossier.hervatOp();
        List<Besluit> genomen = besluiten.findByDossiernummerOrderById(dossiernummer);
        List<Besluit> geldend = boek.geldend(dossiernummer);
        return new Situatie(
                // A route that is only being tidied up may still listen, but nothing makes sense there any more.
                bericht -> hoort(dossier, bericht, genomen),
                NOG_BEZIG.entrySet().stream()
                        .filter(stap -> stap.getValue().stream().anyMatch(plek -> route.isBij(dossiernummer, plek)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                geenAfloscapaciteit(dossiernummer),
                crisisLoopt(dossiernummer),
                route.isBezigMet(dossiernummer, VOORTIJDIG),
                boek.toegangVerleend(dossiernummer),
                geldend.stream()
                        .filter(Besluit::beeindigtHulp)
                        .anyMatch(besluit ->
                                hervatOp == null || besluit.ingevoerdOp().isAfter(hervatOp)),
                beleid.geldt(
                        dossiernummer, Instelling.MISDRAGING, LocalDate.ofInstant(klok.instant(), Einde.AMSTERDAM)),
                dossiers.overledenen(dossiernummer).isEmpty()
                        ? Optional.of("in dit dossier is niemand als overleden gemeld")
                        : Optional.empty(),
                hervatten(dossiernummer),
                beslistermijnen(dossiernummer));
    }

    private boolean hoort(Dossier dossier, String bericht, List<Besluit> genomen) {
        if (bericht.equals(Gebeurtenis.BEZWAAR.bericht())) {
            // An objection begins beside the route: something hears it as soon as there is a decision, or one is being
            // taken that was told already and is not sent yet (Awb art. 6:10).
            return !genomen.isEmpty() || route.isBezigMet(dossier.nummer(), BESLUIT_NEMEN);
        }
        if (bericht.equals(Gebeurtenis.BESLUIT_KLOPT_NIET.bericht())) {
            return boek.inTeTrekken(dossier.nummer()).stream().anyMatch(besluit -> !boek.wordtIngetrokken(besluit));
        }
        if (bericht.equals(Gebeurtenis.OVERLIJDEN.bericht())) {
            // A death is told once.
            return leeftIemand(dossier.nummer())
                    && (looptErnaast(dossier.nummer())
                            || dossier.beeindigdOp() == null && route.hoort(dossier.nummer(), bericht));
        }
        boolean naastDeRoute = bericht.equals(Gebeurtenis.BEZWAAR_INGETROKKEN.bericht());
        return (naastDeRoute || dossier.beeindigdOp() == null) && route.hoort(dossier.nummer(), bericht);
    }

    /** Before there is a plan, the income goes into it; after the arrangement nothing is repaid that it could change. */
    private Optional<String> geenAfloscapaciteit(String dossiernummer) {
        if (plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                .filter(plan -> plan.afloscapaciteit() != null)
                .isEmpty()) {
            return Optional.of("er is nog geen plan van aanpak: neem het inkomen daarin mee");
        }
        boolean naDeRegeling = regelingtak.isErna(dossiernummer)
                || route.isBij(dossiernummer, BEGELEIDING) && !route.isBij(dossiernummer, SCHULDREGELING);
        return naDeRegeling
                ? Optional.of("er wordt niet meer afgelost: neem het inkomen mee in het werk dat nu openstaat")
                : Optional.empty();
    }

    private boolean leeftIemand(String dossiernummer) {
        return dossiers.inwoners(dossiernummer).stream().anyMatch(inwoner -> inwoner.overledenOp() == null);
    }

    /** Whether something beside the route goes on with the heirs. */
    boolean looptErnaast(String dossiernummer) {
        return OVERLEDEN_NAAST_ROUTE.stream().anyMatch(bericht -> route.hoort(dossiernummer, bericht));
    }

    /** Why the route cannot be taken up again; empty when it ended and can. */
    Optional<String> hervatten(String dossiernummer) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.beeindigdOp() == null) {
            return Optional.of("de route van dit dossier is niet geëindigd");
        }
        if (!leeftIemand(dossiernummer)) {
            return Optional.of("de inwoner is overleden");
        }
        if (route.isBezigMet(dossiernummer, ROUTE)) {
            return Optional.of("de route wordt nog afgerond: beëindig eerst de meldingen die nog open staan");
        }
        return anderDossier(dossiernummer);
    }

    /** What the route does once it is clear that the one who was said to have died lives. */
    Vervolg naHerstel(String dossiernummer) {
        Dossier dossier = dossiers.dossier(dossiernummer);
        if (dossier.beeindigdOp() == null) {
            return Vervolg.LOOPT;
        }
        return dossier.uitstroomreden() == Uitstroomreden.OVERLEDEN
                        && anderDossier(dossiernummer).isEmpty()
                ? Vervolg.HERVATTEN
                : Vervolg.GEEINDIGD;
    }

    /** Which of these the diagram in which it is told, shows. */
    enum Vervolg {
        LOOPT,
        HERVATTEN,
        GEEINDIGD
    }

    private Optional<String> anderDossier(String dossiernummer) {
        return dossiers.inwoners(dossiernummer).stream()
                .filter(inwoner -> inwoner.overledenOp() == null)
                .flatMap(inwoner -> dossiers.loopt(inwoner, dossiernummer).stream()
                        .map(ander -> "voor %s loopt al dossier %s"
                                .formatted(
                                        inwoner.id()
                                                        .equals(dossiers.aanvrager(dossiernummer)
                                                                .id())
                                                ? "deze inwoner"
                                                : "de partner",
                                        ander.nummer())))
                .findFirst();
    }

    private Situatie.Beslistermijnen beslistermijnen(String dossiernummer) {
        boolean vultAan = stilstanden.vultAan(dossiernummer);
        return new Situatie.Beslistermijnen(
                !stilstanden.lopend(dossiernummer).isEmpty(),
                !vultAan && !stilstanden.stilstaand(dossiernummer).isEmpty(),
                vultAan,
                ingebrekestelling(dossiernummer));
    }

    private Optional<String> ingebrekestelling(String dossiernummer) {
        List<Termijn> termijnen = stilstanden.besluiten(dossiernummer);
        if (termijnen.isEmpty()) {
            return Optional.of("er loopt geen termijn om te besluiten");
        }
        List<Ingebrekestelling> lopend = ingebrekestellingen.findByDossiernummerOrderById(dossiernummer).stream()
                .filter(eerder -> eerder.oordeel() == null)
                .toList();
        boolean overElke = termijnen.stream()
                .map(termijn -> termijn.sleutel().verwijzing())
                .allMatch(verwijzing ->
                        lopend.stream().anyMatch(eerder -> eerder.termijn().equals(verwijzing)));
        return overElke
                ? Optional.of("er loopt al een ingebrekestelling, ontvangen op "
                        + Dagtekst.van(lopend.get(0).ontvangenOp()))
                : Optional.empty();
    }

    /** Also while the message about a crisis that was found in a talk is still on its way to the route. */
    private boolean crisisLoopt(String dossiernummer) {
        return route.isBezigMet(dossiernummer, INTERVENTIE)
                || crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(dossiernummer)
                        .isPresent();
    }
}
