package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schuldhulproute.dossier.Besluitconcept;
import nl.schuldhulproute.dossier.Besluiten;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Planwijziging;
import nl.schuldhulproute.dossier.Planwijziging.Soort;
import nl.schuldhulproute.dossier.Planwijziging.Verschil;
import nl.schuldhulproute.dossier.Regel;
import nl.schuldhulproute.dossier.Regeluitkomsten;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.dossier.Wijzigingsvoorstellen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * After the death of one of two: does the plan van aanpak still fit the other (VNG-model art. 9 lid 3)? When it does not, the
 * change is agreed here, and {@link Planwijziging} says whether that needs a decision (T-24, T-35); then it counts from the day
 * on which that is made known.
 */
@Formulier(
        value = "schuldhulproute-planHeroverwegen",
        schrijft = {"gevolgenAanbod"})
class PlanHeroverwegen implements Taakformulier<PlanHeroverwegen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull Gevolg gevolg,
            @NotNull @Size(max = 2000) String toelichting,
            Set<Anders> anders,
            JaNee gevolgen,
            @Size(max = 2000) String redenAfwijking) {}

    enum Gevolg {
        PLAN_BLIJFT,
        PLAN_AANPASSEN
    }

    enum JaNee {
        JA,
        NEE
    }

    /** What of the plan changes. */
    enum Anders {
        OPLOSSING(Soort.OPLOSSING_ANDERS, "De oplossing voor de schulden wordt anders."),
        NIET_VRIJ_PRODUCT(
                Soort.NIET_VRIJ_PRODUCT,
                "Een product dat niet vrij toegankelijk is, komt erbij, stopt of wordt anders."),
        VERPLICHTINGEN(Soort.VERPLICHTINGEN, "De verplichtingen worden anders."),
        AFLOSCAPACITEIT(Soort.AFLOSCAPACITEIT, "De afloscapaciteit wordt anders."),
        BEGELEIDINGSPLAN(Soort.BEGELEIDINGSPLAN, "Het begeleidingsplan wordt anders. Daar is geen besluit voor nodig.");

        private final Soort soort;
        private final String uitleg;

        Anders(Soort soort, String uitleg) {
            this.soort = soort;
            this.uitleg = uitleg;
        }
    }

    private final Besluiten besluiten;
    private final Wijzigingsvoorstellen voorstellen;
    private final Regeluitkomsten uitkomsten;

    PlanHeroverwegen(Besluiten besluiten, Wijzigingsvoorstellen voorstellen, Regeluitkomsten uitkomsten) {
        this.besluiten = besluiten;
        this.voorstellen = voorstellen;
        this.uitkomsten = uitkomsten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("besloten", isBesloten(taak));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.gevolg() == Gevolg.PLAN_BLIJFT) {
            return Feiten.van("gevolgenAanbod", false);
        }
        eis(invoer.anders() != null && !invoer.anders().isEmpty(), "anders", "kies wat er anders wordt");
        if (!isBesloten(taak)) {
            eis(
                    invoer.gevolgen() != JaNee.JA,
                    "gevolgen",
                    "er is nog geen besluit over de toegang; neem dit mee in dat besluit");
            return Feiten.van("gevolgenAanbod", false);
        }
        eis(invoer.gevolgen() != null, "gevolgen", "vul dit in");
        voorstellen.controleerRuimte(taak.dossiernummer(), "toelichting", invoer.toelichting());
        boolean gevolgen = invoer.gevolgen() == JaNee.JA;
        Uitslag<Planwijziging.Gevolg> uitslag =
                Planwijziging.kies(verschillen(invoer), gevolgen, invoer.redenAfwijking());
        uitkomsten.bewaar(
                taak.dossiernummer(),
                Regel.WIJZIGING_VAN_PLAN,
                uitslag.uitkomst().opschrift(),
                uitslag.redenen(),
                invoer.besprokenOp());
        if (gevolgen) {
            voorstellen.plan(
                    taak.dossiernummer(), new Plan.Wijziging(invoer.toelichting(), null, null), invoer.besprokenOp());
        }
        return Feiten.van("gevolgenAanbod", gevolgen);
    }

    /** What changes, for the rule. */
    static List<Verschil> verschillen(Invoer invoer) {
        return invoer.anders().stream()
                .sorted()
                .map(een -> new Verschil(een.soort, een.uitleg))
                .toList();
    }

    private boolean isBesloten(Taak taak) {
        return besluiten.findByDossiernummerOrderById(taak.dossiernummer()).stream()
                .anyMatch(besluit -> besluit.soort() == Besluitconcept.Soort.TOEGANG);
    }

    private static void eis(boolean klopt, String veld, String uitleg) {
        if (!klopt) {
            throw new Invoerfout(veld, uitleg);
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
