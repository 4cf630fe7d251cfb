package nl.schuldhulproute.beleid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
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
     */
    public record Keuze(Boolean besluit, String reden, String wijziging, String oplossing) {}

    private final Plannen plannen;
    private final Besluiten besluiten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Regeluitkomsten uitkomsten;
    private final Termijnregister termijnen;
    private final Clock klok;

    Draagkrachtherziening(
            Plannen plannen,
            Besluiten besluiten,
            Wijzigingsvoorstellen voorstellen,
            Regeluitkomsten uitkomsten,
            Termijnregister termijnen,
            Clock klok) {
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

    /** The same as a form shows it. */
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
    @Transactional(readOnly = true)
    public void eisNieuwste(String dossiernummer, String veld, LocalDate op) {
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

    /**
     * Keeps what was found, and changes or proposes to change the plan.
     *
     * @param bedragen what was agreed
     * @param op the day on which it was found
     * @return whether a wijzigingsbesluit must follow
     * @throws Invoerfout on the field gevolgen, redenAfwijking or toelichting
     */
    public boolean verwerk(
            String dossiernummer, Draagkracht nieuw, Plan.Bedragen bedragen, Keuze keuze, LocalDate op, LocalDate nu) {
        boolean gevolgen = weeg(dossiernummer, verschillen(dossiernummer, bedragen, keuze), keuze, op);
        legVast(dossiernummer, nieuw, bedragen, gevolgen, false, keuze, op, nu);
        return gevolgen;
    }

    /**
     * As {@link #verwerk}, where another way is chosen next: the decision on that way is also the one on the amount, so
     * nobody is asked for it here.
     */
    public void verwerkVoorVervolg(
            String dossiernummer,
            Draagkracht nieuw,
            Plan.Bedragen bedragen,
            String wijziging,
            LocalDate op,
            LocalDate nu) {
        Keuze keuze = new Keuze(null, null, wijziging, null);
        List<Planwijziging.Verschil> verschillen = verschillen(dossiernummer, bedragen, keuze);
        boolean gevolgen = !verschillen.isEmpty() && besluiten.isOverToegangBesloten(dossiernummer);
        if (gevolgen) {
            bewaar(dossiernummer, Planwijziging.voor(verschillen), op);
        }
        legVast(dossiernummer, nieuw, bedragen, gevolgen, true, keuze, op, nu);
    }

    /**
     * A change of the plan waits for a decision, and in it the resident repays less: that part does not wait. To call before
     * the change is proposed.
     *
     * @param bedragen what was agreed; null when the amounts stay
     */
    public void lagerGeldtMeteen(String dossiernummer, Plan.Bedragen bedragen, LocalDate op) {
        Long oud = afloscapaciteitNu(dossiernummer);
        if (bedragen != null && oud != null && bedragen.afloscapaciteit() < oud) {
            neemOver(dossiernummer, bedragen, op);
        }
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
        Long besloten = plan(dossiernummer).map(Plan::afloscapaciteitInBesluit).orElse(null);
        boolean blijft = !Boolean.TRUE.equals(keuze.besluit())
                && bedragen.afloscapaciteit().equals(afloscapaciteitNu(dossiernummer));
        List<Planwijziging.Verschil> bedrag =
                blijft || bedragen.afloscapaciteit().equals(besloten)
                        ? List.of()
                        : List.of(Planwijziging.afloscapaciteit(besloten, bedragen.afloscapaciteit()));
        String oplossing = plan(dossiernummer).map(Plan::oplossing).orElse(null);
        if (keuze.oplossing() == null || keuze.oplossing().equals(oplossing)) {
            return bedrag;
        }
        return Stream.concat(Stream.of(Planwijziging.oplossing(oplossing, keuze.oplossing())), bedrag.stream())
                .toList();
    }

    private void legVast(
            String dossiernummer,
            Draagkracht nieuw,
            Plan.Bedragen bedragen,
            boolean gevolgen,
            boolean voorVervolg,
            Keuze keuze,
            LocalDate op,
            LocalDate nu) {
        if (gevolgen) {
            if (keuze.wijziging() == null) {
                throw new Invoerfout("toelichting", "schrijf op wat er verandert en waarom; dat komt in het plan");
            }
            voorstellen.controleerRuimte(dossiernummer, "toelichting", keuze.wijziging());
        }
        nieuw.bewaar(uitkomsten, dossiernummer, nu);
        neemOver(dossiernummer, gevolgen ? bedragen.hoogstens(afloscapaciteitNu(dossiernummer)) : bedragen, op);
        if (gevolgen) {
            // After the plan has the new figures: the proposal is weighed against that version.
            Plan.Wijziging wijziging = new Plan.Wijziging(keuze.wijziging(), keuze.oplossing(), bedragen);
            if (voorVervolg) {
                voorstellen.planVoorVervolg(dossiernummer, wijziging, op);
            } else {
                voorstellen.plan(dossiernummer, wijziging, op);
            }
        }
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
