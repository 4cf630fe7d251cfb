package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schuldhulproute.beleid.Wijzigingsverzoek;
import nl.schuldhulproute.dossier.Besluitenboek;
import nl.schuldhulproute.dossier.Crises;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossing;
import nl.schuldhulproute.dossier.Oplossingen;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRegeling;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Where a route that ended by mistake, or by a refusal that did not stand, goes on. A phase can only be chosen when the case
 * has what that phase begins with.
 */
@Formulier(
        value = HervattenKiezen.FORMULIER,
        schrijft = {"hervatten", "oplossing", "crisis"})
class HervattenKiezen implements Taakformulier<HervattenKiezen.Invoer> {

    static final String FORMULIER = "schuldhulproute-hervattenKiezen";

    enum Fase {
        AANMELDING("Aanmelding"),
        INTAKE("Systematische intake"),
        BESCHIKKING("Beschikking"),
        PLAN_VAN_AANPAK("Plan van aanpak"),
        BEGELEIDING("Begeleiding en schuldregeling"),
        NAZORG("Volgen en nazorg"),
        BEEINDIGING("Beëindiging");

        private final String opschrift;

        Fase(String opschrift) {
            this.opschrift = opschrift;
        }

        String opschrift() {
            return opschrift;
        }
    }

    /** From here the route comes to a plan and to a schuldregeling again. */
    private static final Set<Fase> LEIDT_NAAR_REGELING =
            Set.of(Fase.AANMELDING, Fase.INTAKE, Fase.BESCHIKKING, Fase.PLAN_VAN_AANPAK);

    record Invoer(
            @NotNull Fase hervatten,
            @NotNull @Size(max = 2000) String reden) {}

    /** The first contact and the appointment are work of the aanmelding, and of no phase after it. */
    private static final List<String> TERMIJNEN_VAN_AANMELDING = List.of("A1", "A2");

    private final Besluitenboek besluiten;
    private final Plannen plannen;
    private final LopendeRegeling regeling;
    private final Oplossingen oplossingen;
    private final Crises crises;
    private final Termijnregister register;
    private final Wijzigingsverzoek verzoek;

    HervattenKiezen(
            Besluitenboek besluiten,
            Plannen plannen,
            LopendeRegeling regeling,
            Oplossingen oplossingen,
            Crises crises,
            Termijnregister register,
            Wijzigingsverzoek verzoek) {
        this.verzoek = verzoek;
        this.regeling = regeling;
        this.oplossingen = oplossingen;
        this.crises = crises;
        this.besluiten = besluiten;
        this.plannen = plannen;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        List<Map<String, String>> fasen = Arrays.stream(Fase.values())
                .filter(fase -> bezwaar(taak.dossiernummer(), fase).isEmpty())
                .map(fase -> Map.of("label", fase.opschrift, "value", fase.name()))
                .toList();
        return Map.of("fasen", fasen, "verzoek", verzoek.nogOpenInWoorden(taak));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        bezwaar(taak.dossiernummer(), invoer.hervatten()).ifPresent(bezwaar -> {
            throw new Invoerfout("hervatten", bezwaar);
        });
        if (invoer.hervatten() != Fase.AANMELDING) {
            laatAanmelding(taak);
        }
        Feiten feiten = Feiten.van("hervatten", invoer.hervatten())
                .en(
                        "crisis",
                        crises.findFirstByDossiernummerAndAfgeslotenOpIsNullOrderById(taak.dossiernummer())
                                .isPresent());
        return plan(taak.dossiernummer())
                .map(plan -> feiten.en("oplossing", plan.oplossing()))
                .orElse(feiten);
    }

    private void laatAanmelding(Taak taak) {
        for (String code : TERMIJNEN_VAN_AANMELDING) {
            register.lopend(taak.dossiernummer(), code)
                    .ifPresent(termijn -> register.vervallen(
                            termijn.sleutel(), taak.vandaag(), "De route gaat verder na de aanmelding."));
        }
    }

    /** Why the route cannot go on there; empty when it can. */
    private Optional<String> bezwaar(String nummer, Fase fase) {
        if (Set.of(Fase.NAZORG, Fase.BEEINDIGING).contains(fase)
                && regeling.van(nummer).isPresent()) {
            return Optional.of("er loopt nog een regeling: hervat bij begeleiding en schuldregeling");
        }
        if (LEIDT_NAAR_REGELING.contains(fase) && schuldenOpgelost(nummer) && naHetPlan(nummer)) {
            return Optional.of(
                    "de schulden van dit dossier zijn al opgelost: hervat bij de begeleiding of later. Voor een"
                            + " nieuwe schuldregeling is een nieuwe aanmelding nodig");
        }
        return switch (fase) {
            case AANMELDING -> Optional.empty();
            case INTAKE -> geregistreerd(nummer, "A3", "er is nog geen aanvraag: hervat bij de aanmelding");
            case BESCHIKKING ->
                besluiten.toegangVerleend(nummer)
                        ? Optional.of("over de toegang is al besloten: hervat bij het plan van aanpak of later")
                        : geregistreerd(nummer, "A10", "het eerste gesprek is nog niet gehouden: hervat bij de intake");
            case PLAN_VAN_AANPAK, BEEINDIGING ->
                besluiten.toegangVerleend(nummer)
                        ? Optional.empty()
                        : Optional.of("de toegang is niet verleend: hervat bij de beschikking");
            case BEGELEIDING, NAZORG ->
                naHetPlan(nummer)
                        ? Optional.empty()
                        : Optional.of("er is nog geen vastgesteld plan met een oplossing: hervat eerder in de route");
        };
    }

    private boolean naHetPlan(String nummer) {
        return besluiten.toegangVerleend(nummer) && plan(nummer).isPresent();
    }

    private boolean schuldenOpgelost(String nummer) {
        return oplossingen
                .findFirstByDossiernummerOrderByIdDesc(nummer)
                .filter(Oplossing::losteSchuldenOp)
                .isPresent();
    }

    private Optional<String> geregistreerd(String nummer, String code, String bezwaar) {
        return register.laatste(nummer, code).isPresent() ? Optional.empty() : Optional.of(bezwaar);
    }

    private Optional<Plan> plan(String nummer) {
        return plannen.findFirstByDossiernummerOrderByVolgnummerDesc(nummer)
                .filter(plan -> plan.oplossing() != null && plan.vastgesteldOp() != null);
    }
}
