package nl.schuldhulproute.beleid;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rule: what happens to the plan when it is found anew what a household can pay (VNG-model art. 9 lid 2 onder f and g and
 * toelichting art. 9; T-24).
 *
 * <p>Beslagvrije voet, income and vtlb are what was found: they count at once. So does a <em>lower</em> amount to repay, also
 * while the decision on it is still to come and when it is not taken: the municipality never asks for more than the resident
 * can miss (Wgs art. 4a lid 5). A <em>higher</em> amount burdens the resident: where {@link Planwijziging} or a human asks for
 * a decision, it waits until that was made known (Awb art. 3:40).
 */
@Service
@Transactional
public class Draagkrachtherziening {

    private static final String BESLAGVRIJE_VOET = "A38";

    /**
     * What a human answers.
     *
     * @param besluit whether a wijzigingsbesluit must come; null when he was not asked
     * @param reden why he departs from the rule, or how he weighed
     * @param wijziging what changes in the plan, in words; null when he wrote nothing
     * @param oplossing the name of the solution that goes with it; null when that stays
     * @param gevraagdOp the day on which the request of the resident for it came in; null when he did not ask for it
     */
    public record Keuze(Boolean besluit, String reden, String wijziging, String oplossing, LocalDate gevraagdOp) {

        /** What nobody asked for. */
        public Keuze(Boolean besluit, String reden, String wijziging, String oplossing) {
            this(besluit, reden, wijziging, oplossing, null);
        }
    }

    /**
     * What was found, as it was filled in.
     *
     * @param afgesproken what was agreed to repay; null for all that was found
     * @param op the day on which it was found
     * @param veldOp the field that holds that day
     * @param schuldeisersIngelicht whether the creditors know; null when nobody was asked
     */
    public record Gevonden(
            BigDecimal inkomen,
            BigDecimal vtlb,
            BigDecimal beslagvrijeVoet,
            BigDecimal afgesproken,
            boolean officieel,
            LocalDate op,
            String veldOp,
            Boolean schuldeisersIngelicht) {}

    /** The same, computed: it can be agreed on. */
    public record Berekend(Gevonden gevonden, Draagkracht draagkracht, Plan.Bedragen bedragen, LocalDate nu) {

        /** With another amount to repay than was filled in. */
        public Berekend met(Long afgesproken) {
            return new Berekend(gevonden, draagkracht, draagkracht.bedragen(bedragen.inkomen(), afgesproken), nu);
        }
    }

    /** In which the resident pays nothing to creditors that agreed on it with the municipality. */
    private static final Set<Oplossing.Soort> ZONDER_SCHULDEISERS =
            Set.of(Oplossing.Soort.WSNP, Oplossing.Soort.STABILISATIE);

    private final Plannen plannen;
    private final Besluiten besluiten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister termijnen;
    private final Oplossingen oplossingen;
    private final Clock klok;

    Draagkrachtherziening(
            Plannen plannen,
            Besluiten besluiten,
            Wijzigingsvoorstellen voorstellen,
            Regeluitkomsten uitkomsten,
            Termijnregister termijnen,
            Oplossingen oplossingen,
            Clock klok) {
        this.oplossingen = oplossingen;
        this.termijnen = termijnen;
        this.plannen = plannen;
        this.besluiten = besluiten;
        this.voorstellen = voorstellen;
        this.uitkomsten = uitkomsten;
        this.klok = klok;
    }

    /** What is in the plan now, in cents a month; null when unknown. */
    @Transactional(readOnly = true)
    public Long afloscapaciteitNu(String dossiernummer) {
        return plan(dossiernummer).map(Plan::afloscapaciteit).orElse(null);
    }

    /** What was decided that is repaid, in cents a month; null when unknown. */
    @Transactional(readOnly = true)
    public Long afloscapaciteitInBesluit(String dossiernummer) {
        return plan(dossiernummer).map(Plan::afloscapaciteitInBesluit).orElse(null);
    }

    /** What is repaid now, as a form shows it. */
    @Transactional(readOnly = true)
    public String nuInWoorden(String dossiernummer) {
        Long cent = afloscapaciteitNu(dossiernummer);
        return cent == null ? "een onbekend bedrag" : Euro.tekst(cent);
    }

    /**
     * What was found earlier never takes the place of what was found later, however late it is typed: the year of the
     * beslagvrije voet begins with each computation (A38; Wgs art. 4a lid 5).
     *
     * @param veld the field that holds the day
     * @param op the day on which it was found
     * @throws Invoerfout on that field when there is a newer computation
     */
    private void eisNieuwste(String dossiernummer, String veld, LocalDate op) {
        termijnen
                .laatste(dossiernummer, BESLAGVRIJE_VOET)
                .map(Termijn::startOp)
                .filter(op::isBefore)
                .ifPresent(nieuwer -> {
                    throw new Invoerfout(
                            veld,
                            "er is al een nieuwere berekening, van %s; reken niet met oudere bedragen"
                                    .formatted(nieuwer.format(Cijfers.DAG)));
                });
    }

    /** Whether creditors are paid now, so that they must hear of another amount. */
    @Transactional(readOnly = true)
    public boolean betaaltSchuldeisers(String dossiernummer) {
        return oplossingen
                .findFirstByDossiernummerOrderByIdDesc(dossiernummer)
                .filter(oplossing -> oplossing.eindeOp() == null)
                .filter(oplossing -> !ZONDER_SCHULDEISERS.contains(oplossing.soort()))
                .isPresent();
    }

    /**
     * Computes what the resident can repay from what was filled in.
     *
     * @throws Invoerfout on the field that is missing or wrong, or on that of the day when there is a newer computation
     */
    @Transactional(readOnly = true)
    public Berekend bereken(String dossiernummer, Gevonden gevonden, LocalDate nu) {
        eisIngevuld("inkomen", gevonden.inkomen());
        eisIngevuld("vtlb", gevonden.vtlb());
        eisIngevuld("beslagvrijeVoet", gevonden.beslagvrijeVoet());
        eisNieuwste(dossiernummer, gevonden.veldOp(), gevonden.op());
        Draagkracht nieuw = Draagkracht.overgenomen(
                Euro.cent(gevonden.inkomen()),
                Euro.cent(gevonden.beslagvrijeVoet()),
                Euro.cent(gevonden.vtlb()),
                gevonden.officieel(),
                gevonden.op(),
                nu);
        return new Berekend(
                gevonden, nieuw, nieuw.bedragen(Euro.cent(gevonden.inkomen()), Euro.cent(gevonden.afgesproken())), nu);
    }

    private static void eisIngevuld(String veld, BigDecimal bedrag) {
        if (bedrag == null) {
            throw new Invoerfout(veld, "vul dit in");
        }
    }

    /**
     * Keeps what was found, and changes or proposes to change the plan.
     *
     * @return whether a wijzigingsbesluit must follow
     * @throws Invoerfout on the field gevolgen, redenAfwijking, toelichting or schuldeisersIngelicht
     */
    public boolean verwerk(String dossiernummer, Berekend berekend, Keuze ingevuld) {
        LocalDate op = berekend.gevonden().op();
        Keuze keuze = watAndersWordt(dossiernummer, ingevuld);
        boolean gevolgen = weeg(dossiernummer, verschillen(dossiernummer, berekend.bedragen(), keuze), keuze, op);
        if (gevolgen) {
            wachtOpBesluit(dossiernummer, berekend, false, keuze, op);
        } else {
            neemOver(dossiernummer, berekend, berekend.bedragen());
        }
        return gevolgen;
    }

    /**
     * As {@link #verwerk}, where another way is chosen next: the decision on that way is also the one on the amount, so
     * nobody is asked for it here, and the creditors hear which way it is.
     */
    public void verwerkVoorVervolg(String dossiernummer, Berekend berekend, String wijziging) {
        LocalDate op = berekend.gevonden().op();
        Keuze keuze = new Keuze(null, null, wijziging, null);
        List<Planwijziging.Verschil> verschillen = verschillen(dossiernummer, berekend.bedragen(), keuze);
        if (!verschillen.isEmpty() && besluiten.isOverToegangBesloten(dossiernummer)) {
            bewaar(dossiernummer, Planwijziging.voor(verschillen), op);
            wachtOpBesluit(dossiernummer, berekend, true, keuze, op);
        } else {
            legVast(dossiernummer, berekend, berekend.bedragen());
        }
    }

    /**
     * A change of the plan of which another amount can be a part: what needs a decision waits for it, but for a lower amount to
     * repay; without one a new solution or amount makes the next version at once.
     *
     * @param verschillen all that changes
     * @param berekend null when the amounts stay
     * @param ingevuld what was chosen, with the words of the change
     * @throws Invoerfout on the field gevolgen, redenAfwijking or schuldeisersIngelicht
     */
    public void wijzig(
            String dossiernummer,
            List<Planwijziging.Verschil> verschillen,
            Berekend berekend,
            Keuze ingevuld,
            LocalDate op) {
        Keuze keuze = watAndersWordt(dossiernummer, ingevuld);
        bewaar(dossiernummer, Planwijziging.kies(verschillen, keuze.besluit(), keuze.reden()), op);
        if (keuze.besluit()) {
            wachtOpBesluit(dossiernummer, berekend, false, keuze, op);
        } else if (berekend != null || keuze.oplossing() != null) {
            if (berekend != null) {
                eisIngelicht(dossiernummer, berekend, berekend.bedragen());
                teltVanaf(dossiernummer, berekend);
            }
            Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
            plan.wijzigZonderBesluit(wijziging(berekend, keuze), op);
            plannen.save(plan);
        }
    }

    /** The solution that is in the plan already changes nothing: it is not proposed, and no arrangement hears of it. */
    private Keuze watAndersWordt(String dossiernummer, Keuze keuze) {
        boolean staatErAl = plan(dossiernummer)
                .map(Plan::oplossing)
                .filter(oplossing -> oplossing.equals(keuze.oplossing()))
                .isPresent();
        return staatErAl
                ? new Keuze(keuze.besluit(), keuze.reden(), keuze.wijziging(), null, keuze.gevraagdOp())
                : keuze;
    }

    private boolean weeg(String dossiernummer, List<Planwijziging.Verschil> verschillen, Keuze keuze, LocalDate op) {
        boolean wilBesluit = Boolean.TRUE.equals(keuze.besluit());
        if (!besluiten.isOverToegangBesloten(dossiernummer)) {
            if (wilBesluit) {
                throw new Invoerfout("gevolgen", "er is nog geen besluit over de toegang; neem dit mee in dat besluit");
            }
            return false;
        }
        if (verschillen.isEmpty()) {
            if (wilBesluit) {
                throw new Invoerfout(
                        "gevolgen",
                        "de afloscapaciteit is gelijk aan die in het besluit; daar is geen besluit over nodig");
            }
            return false;
        }
        if (keuze.besluit() == null) {
            throw new Invoerfout(
                    "gevolgen",
                    "vul dit in. %s"
                            .formatted(Planwijziging.voor(verschillen)
                                    .redenen()
                                    .get(0)
                                    .uitleg()));
        }
        Uitslag<Planwijziging.Gevolg> uitslag = Planwijziging.kies(verschillen, wilBesluit, keuze.reden());
        bewaar(dossiernummer, uitslag, op);
        return wilBesluit;
    }

    /** What was decided against what it becomes; what counts already was weighed before, unless a decision is asked for now. */
    private List<Planwijziging.Verschil> verschillen(String dossiernummer, Plan.Bedragen bedragen, Keuze keuze) {
        Long besloten = afloscapaciteitInBesluit(dossiernummer);
        boolean blijft = !Boolean.TRUE.equals(keuze.besluit())
                && bedragen.afloscapaciteit().equals(afloscapaciteitNu(dossiernummer));
        List<Planwijziging.Verschil> bedrag =
                blijft ? List.of() : Planwijziging.bedrag(besloten, bedragen.afloscapaciteit());
        String oplossing = plan(dossiernummer).map(Plan::oplossing).orElse(null);
        if (keuze.oplossing() == null) {
            return bedrag;
        }
        return Stream.concat(Stream.of(Planwijziging.oplossing(oplossing, keuze.oplossing())), bedrag.stream())
                .toList();
    }

    /** What was found counts at once, but for a higher amount to repay; the rest is proposed. */
    private void wachtOpBesluit(
            String dossiernummer, Berekend berekend, boolean voorVervolg, Keuze keuze, LocalDate op) {
        if (keuze.wijziging() == null) {
            throw new Invoerfout("toelichting", "schrijf op wat er verandert en waarom; dat komt in het plan");
        }
        voorstellen.controleerRuimte(dossiernummer, "toelichting", keuze.wijziging());
        if (berekend != null) {
            geldtAl(dossiernummer, berekend, voorVervolg);
        }
        // After the plan has the new figures: the proposal is weighed against that version.
        if (voorVervolg) {
            voorstellen.planVoorVervolg(dossiernummer, wijziging(berekend, keuze), op);
        } else {
            voorstellen.plan(dossiernummer, wijziging(berekend, keuze), op, keuze.gevraagdOp());
        }
    }

    private void geldtAl(String dossiernummer, Berekend berekend, boolean voorVervolg) {
        Long oud = afloscapaciteitNu(dossiernummer);
        Plan.Bedragen bedragen = berekend.bedragen().hoogstens(oud);
        if (oud == null) {
            // Nobody can say that it is less than before: all of it waits.
            teltVanaf(dossiernummer, berekend);
        } else if (voorVervolg) {
            legVast(dossiernummer, berekend, bedragen);
        } else {
            neemOver(dossiernummer, berekend, bedragen);
        }
    }

    private static Plan.Wijziging wijziging(Berekend berekend, Keuze keuze) {
        return new Plan.Wijziging(keuze.wijziging(), keuze.oplossing(), berekend == null ? null : berekend.bedragen());
    }

    private void neemOver(String dossiernummer, Berekend berekend, Plan.Bedragen bedragen) {
        eisIngelicht(dossiernummer, berekend, bedragen);
        legVast(dossiernummer, berekend, bedragen);
    }

    private void legVast(String dossiernummer, Berekend berekend, Plan.Bedragen bedragen) {
        teltVanaf(dossiernummer, berekend);
        neemOver(dossiernummer, bedragen, berekend.gevonden().op());
    }

    /** Another amount that counts at once is told to the creditors first; one that waits for a decision, after that (A39). */
    private void eisIngelicht(String dossiernummer, Berekend berekend, Plan.Bedragen geldtNu) {
        boolean anders = !geldtNu.afloscapaciteit().equals(afloscapaciteitNu(dossiernummer));
        if (anders
                && betaaltSchuldeisers(dossiernummer)
                && !Boolean.TRUE.equals(berekend.gevonden().schuldeisersIngelicht())) {
            throw new Invoerfout("schuldeisersIngelicht", "vertel de schuldeisers eerst wat er verandert");
        }
    }

    /**
     * The beslagvrije voet counts for a year from the day on which it was found (Rv art. 475d). Where that year was closed,
     * because nothing is repaid now, the new one is closed as well: nobody computes again. It is registered all the same, so
     * that no older computation takes its place, and an arrangement that takes effect later counts from it.
     */
    private void teltVanaf(String dossiernummer, Berekend berekend) {
        berekend.draagkracht().bewaar(uitkomsten, dossiernummer, berekend.nu());
        Optional<String> gesloten = termijnen
                .laatste(dossiernummer, BESLAGVRIJE_VOET)
                .filter(termijn -> !termijn.isLopend())
                .flatMap(Termijn::reden);
        Termijn jaar = termijnen.start(
                dossiernummer, BESLAGVRIJE_VOET, berekend.gevonden().op());
        gesloten.ifPresent(reden -> termijnen.vervallen(jaar.sleutel(), berekend.nu(), reden));
    }

    /** The plan on which was decided stays as it was; other figures make the next version. */
    private void neemOver(String dossiernummer, Plan.Bedragen bedragen, LocalDate op) {
        Optional<Plan> huidig = plan(dossiernummer);
        if (huidig.filter(plan -> plan.bevat(bedragen)).isPresent()) {
            return;
        }
        boolean inBewerking =
                huidig.filter(plan -> plan.vastgesteldOp() == null).isPresent();
        Plan plan = plannen.teBewerken(dossiernummer, klok.instant());
        if (besluiten.isOverToegangBesloten(dossiernummer)) {
            plan.neemtOverZonderBesluit(bedragen);
        } else {
            plan.neemtOver(bedragen);
        }
        if (!inBewerking) {
            plan.isVastgesteld(op);
        }
        plannen.save(plan);
    }

    private void bewaar(String dossiernummer, Uitslag<Planwijziging.Gevolg> uitslag, LocalDate op) {
        uitkomsten.bewaar(
                dossiernummer, Regel.WIJZIGING_VAN_PLAN, uitslag.uitkomst().opschrift(), uitslag.redenen(), op);
    }

    private Optional<Plan> plan(String dossiernummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer);
    }
}
