package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.dossier.Crisisbeoordeling;
import nl.schuldhulproute.dossier.Crisistoets;
import nl.schuldhulproute.dossier.Deelname.Rol;
import nl.schuldhulproute.dossier.Dossier;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.dossier.Standfout;
import nl.schuldhulproute.proces.Collegas;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRegeling;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Crisistermijn;

/**
 * What happened. The dossier keeps it; the route only hears that it happened.
 *
 * <p>A crisis registers the shorter term of the first meeting (Wgs art. 4 lid 2); a death is noted with the person; a term
 * to decide stands still or runs again in the register at once (Awb art. 4:15); an ingebrekestelling starts its two weeks
 * (Awb art. 4:17 lid 3).
 */
@Formulier(
        value = GebeurtenisVastleggen.FORMULIER,
        schrijft = {"gebeurtenis"})
class GebeurtenisVastleggen implements Taakformulier<GebeurtenisVastleggen.Invoer> {

    static final String FORMULIER = "gebeurtenis-melden-gebeurtenisVastleggen";

    /** Who can handle a case. */
    private static final List<String> GROEPEN = List.of("consulenten", "nazorgcoaches");

    record Invoer(
            @NotNull Gebeurtenis gebeurtenis,
            Crisis.Dreiging dreiging,
            Rol overledene,
            @Size(max = 20) String tochInLeven,
            Set<String> opTeSchorten,
            Opschorting.Grond grond,
            Set<String> teHervatten,
            @Size(max = 64) String nieuweConsulent,
            @Size(max = 20) String ingetrokkenBezwaar,
            @Size(max = 20) String overTermijn,
            Boolean schriftelijk,
            @PastOrPresent LocalDate gebeurdOp,
            LocalDate stilTot,
            @Size(max = 2000) String toelichting) {}

    private final Dossiers dossiers;
    private final Crises crises;
    private final Crisisbeoordeling beoordeling;
    private final Crisistermijn crisistermijn;
    private final Interventie interventie;
    private final Collegas collegas;
    private final LopendeRoute route;
    private final Situaties situaties;
    private final Stilstanden stilstanden;
    private final Ingebrekestellingsontvangst ontvangst;
    private final Bezwaarintrekking bezwaarintrekking;
    private final Overlijdens overlijdens;
    private final LopendeRegeling regeling;
    private final Clock klok;

    GebeurtenisVastleggen(
            Dossiers dossiers,
            Crises crises,
            Crisisbeoordeling beoordeling,
            Crisistermijn crisistermijn,
            Interventie interventie,
            Collegas collegas,
            LopendeRoute route,
            Situaties situaties,
            Stilstanden stilstanden,
            Ingebrekestellingsontvangst ontvangst,
            Bezwaarintrekking bezwaarintrekking,
            Overlijdens overlijdens,
            LopendeRegeling regeling,
            Clock klok) {
        this.regeling = regeling;
        this.dossiers = dossiers;
        this.crises = crises;
        this.beoordeling = beoordeling;
        this.crisistermijn = crisistermijn;
        this.interventie = interventie;
        this.collegas = collegas;
        this.route = route;
        this.situaties = situaties;
        this.stilstanden = stilstanden;
        this.ontvangst = ontvangst;
        this.bezwaarintrekking = bezwaarintrekking;
        this.overlijdens = overlijdens;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Situatie situatie = situaties.van(taak.dossiernummer());
        String behandelaar = dossiers.dossier(taak.dossiernummer()).behandelaar();
        return Map.of(
                "overledenen",
                overlijdens.keuzes(taak.dossiernummer()),
                "collegas",
                collegas.in(GROEPEN).stream()
                        .filter(collega -> !collega.id().equals(behandelaar))
                        .map(collega -> keuze(collega.naam(), collega.id()))
                        .toList(),
                "inNazorg",
                route.isBezigMet(taak.dossiernummer(), Situaties.NAZORG),
                "mogelijkheden",
                Arrays.stream(Gebeurtenis.values())
                        .filter(gebeurtenis -> situatie.bezwaar(gebeurtenis).isEmpty())
                        .map(gebeurtenis -> keuze(gebeurtenis.opschrift(), gebeurtenis.name()))
                        .toList(),
                "lopendeBezwaren",
                bezwaarintrekking.keuzes(taak.dossiernummer()),
                "personen",
                personen(taak.dossiernummer()),
                "lopendeTermijnen",
                stilstanden.keuzes(stilstanden.lopend(taak.dossiernummer())),
                "stilstaandeTermijnen",
                stilstanden.keuzes(stilstanden.stilstaand(taak.dossiernummer())),
                "termijnenTeLaat",
                stilstanden.keuzes(stilstanden.besluiten(taak.dossiernummer())));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Gebeurtenis gebeurtenis = invoer.gebeurtenis();
        // Read before it is looked at what makes sense: whoever is told something in between, saves an older version
        // below.
        Dossier gelezen = dossiers.dossier(taak.dossiernummer());
        situaties.van(taak.dossiernummer()).bezwaar(gebeurtenis).ifPresent(bezwaar -> {
            throw new Standfout("gebeurtenis", "dit kan nu niet: " + bezwaar);
        });
        if (gebeurtenis != Gebeurtenis.NIETS) {
            controleer(taak, invoer);
            // Of two who tell something at the same instant, the second is refused and looks again: what the first told
            // may change what makes sense.
            dossiers.bewaar(gelezen);
        }
        switch (gebeurtenis) {
            case CRISIS_ONTSTAAN -> crisis(taak.dossiernummer(), invoer);
            case CRISIS_VOORBIJ -> interventie.voorbij(taak.dossiernummer(), invoer.gebeurdOp());
            case ANDERE_CONSULENT -> controleerConsulent(taak.dossiernummer(), invoer.nieuweConsulent());
            case OVERLIJDEN -> overlijdens.noteer(taak, invoer.overledene(), invoer.gebeurdOp());
            case OVERLIJDEN_HERSTELD -> overlijdens.herstel(taak, invoer.gebeurdOp(), invoer.tochInLeven());
            case REGELING_LOOPT_VAST -> regeling.kanZoNietDoor(taak.dossiernummer());
            case OPSCHORTING -> opschorting(taak.dossiernummer(), invoer);
            case HERVATTING ->
                stilstanden.hervat(taak.dossiernummer(), invoer.teHervatten(), invoer.gebeurdOp(), "gebeurdOp");
            case BEZWAAR_INGETROKKEN ->
                bezwaarintrekking.trekIn(taak.dossiernummer(), invoer.ingetrokkenBezwaar(), invoer.gebeurdOp());
            case INGEBREKESTELLING ->
                ontvangst.ontvangen(
                        taak.dossiernummer(), invoer.overTermijn(), invoer.schriftelijk(), invoer.gebeurdOp());
            default -> {
                // The timeline keeps the rest; what follows from it is decided in the route.
            }
        }
        return Feiten.van("gebeurtenis", gebeurtenis);
    }

    private void controleer(Taak taak, Invoer invoer) {
        if (invoer.gebeurdOp() == null) {
            throw new Invoerfout("gebeurdOp", "vul dit in");
        }
        if (invoer.gebeurdOp().isBefore(dossiers.dossier(taak.dossiernummer()).aangemeldOp())) {
            throw new Invoerfout("gebeurdOp", "deze dag ligt voor de aanmelding");
        }
        if (invoer.toelichting() == null) {
            throw new Invoerfout("toelichting", "vul dit in");
        }
    }

    private void crisis(String nummer, Invoer invoer) {
        if (invoer.dreiging() == null) {
            throw new Invoerfout("dreiging", "kies wat er dreigt");
        }
        if (!beoordeling.isCrisis(
                nummer,
                new Crisistoets.Feiten(invoer.dreiging(), invoer.toelichting(), invoer.gebeurdOp()),
                invoer.gebeurdOp())) {
            throw new Invoerfout("dreiging", "dit is nog geen crisis: kies dan \"Toch niets\"");
        }
        Dossier dossier = dossiers.dossier(nummer);
        Crisis crisis = new Crisis(nummer, invoer.dreiging(), invoer.gebeurdOp(), klok.instant());
        crisis.is(invoer.dreiging(), invoer.toelichting());
        crises.save(crisis);
        crisistermijn.bekend(nummer, dossier.aanvraagOp(), dossier.eersteGesprekOp(), invoer.gebeurdOp());
    }

    private void controleerConsulent(String nummer, String nieuw) {
        if (nieuw == null
                || collegas.in(GROEPEN).stream()
                        .noneMatch(collega -> collega.id().equals(nieuw))) {
            throw new Invoerfout("nieuweConsulent", "kies een collega");
        }
        if (nieuw.equals(dossiers.dossier(nummer).behandelaar())) {
            throw new Invoerfout("nieuweConsulent", "deze collega heeft het dossier al");
        }
    }

    private void opschorting(String nummer, Invoer invoer) {
        if (invoer.grond() == null) {
            throw new Invoerfout("grond", "kies waarom de termijn stilstaat");
        }
        if (invoer.stilTot() == null) {
            throw new Invoerfout("stilTot", "vul dit in");
        }
        stilstanden.schortOp(nummer, invoer.opTeSchorten(), invoer.grond(), invoer.gebeurdOp(), invoer.stilTot());
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.gebeurdOp() == null ? taak.vandaag() : invoer.gebeurdOp();
    }

    private List<Map<String, String>> personen(String nummer) {
        List<Map<String, String>> personen = new ArrayList<>();
        Optional.of(dossiers.aanvrager(nummer))
                .filter(aanvrager -> aanvrager.overledenOp() == null)
                .ifPresent(aanvrager -> personen.add(keuze(aanvrager.naam(), Rol.AANVRAGER.name())));
        dossiers.partner(nummer)
                .filter(partner -> partner.overledenOp() == null)
                .ifPresent(partner -> personen.add(keuze(partner.naam(), Rol.PARTNER.name())));
        return personen;
    }

    private static Map<String, String> keuze(String opschrift, String waarde) {
        return Map.of("label", opschrift, "value", waarde);
    }
}
