package nl.schuldhulproute.schuldregeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import org.springframework.stereotype.Component;

/**
 * Rule: the solution in the plan is the one that was decided on, and another one asks for a wijzigingsbesluit (VNG-model art. 10
 * and toelichting art. 9; T-24). So what is arranged with creditors follows the plan, and not the other way round.
 */
@Component
class BeslotenOplossing {

    private static final Set<String> ZONDER_REGELING = Set.of("WSNP", "BEGELEIDING");

    private final Plannen plannen;
    private final Besluiten besluiten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Regeluitkomsten uitkomsten;

    BeslotenOplossing(
            Plannen plannen, Besluiten besluiten, Wijzigingsvoorstellen voorstellen, Regeluitkomsten uitkomsten) {
        this.plannen = plannen;
        this.besluiten = besluiten;
        this.voorstellen = voorstellen;
        this.uitkomsten = uitkomsten;
    }

    /**
     * The solution that was decided on, when it is another one than is being arranged.
     *
     * @param loopt the name of the solution that is being arranged
     */
    Optional<String> anders(String dossiernummer, String loopt) {
        // After a stabilisatie an arrangement may run on a plan from before this rule.
        return inPlan(dossiernummer).filter(naam -> !naam.equals(loopt) && !naam.equals("STABILISATIE"));
    }

    /** What to arrange with the creditors: the solution of the plan when it is of that kind, else what was being arranged. */
    String regeling(String dossiernummer, String loopt) {
        return anders(dossiernummer, loopt)
                .filter(naam -> !ZONDER_REGELING.contains(naam))
                .orElse(loopt);
    }

    /** Whether the decided solution still asks for an arrangement with creditors. */
    boolean vraagtRegeling(String dossiernummer, String loopt) {
        return anders(dossiernummer, loopt).filter(ZONDER_REGELING::contains).isEmpty();
    }

    /**
     * Another solution is chosen: proposes it when it is not the one that was decided on.
     *
     * @param gekozen the name of the solution that was chosen; null when it stays
     * @param veld the field with the words of the change
     * @return whether a decision must follow, also on what was proposed just before
     */
    boolean stelVoor(String dossiernummer, String loopt, String gekozen, String veld, String wijziging, LocalDate op) {
        if (!besluiten.isOverToegangBesloten(dossiernummer)) {
            return false;
        }
        String nu = inPlan(dossiernummer).orElse(loopt);
        if (gekozen == null || gekozen.equals(nu)) {
            return voorstellen.wachtOpVervolg(dossiernummer);
        }
        voorstellen.controleerRuimte(dossiernummer, veld, wijziging);
        var uitslag = Planwijziging.voor(List.of(Planwijziging.oplossing(nu, gekozen)));
        uitkomsten.bewaar(
                dossiernummer, Regel.WIJZIGING_VAN_PLAN, uitslag.uitkomst().opschrift(), uitslag.redenen(), op);
        voorstellen.planVoorVervolg(dossiernummer, new Plan.Wijziging(wijziging, gekozen, null), op);
        return true;
    }

    private Optional<String> inPlan(String dossiernummer) {
        return besluiten.isOverToegangBesloten(dossiernummer)
                ? plannen.findFirstByDossiernummerOrderByVolgnummerDesc(dossiernummer)
                        .map(Plan::oplossing)
                : Optional.empty();
    }
}
