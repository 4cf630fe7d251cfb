package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The agreed plan is fixed; does it change the aanbod on which was decided (VNG-model toelichting art. 9; T-21, T-24)? */
@Formulier(
        value = "plan-van-aanpak-planVaststellen",
        schrijft = {"gevolgenAanbod"})
class PlanVaststellen implements Taakformulier<PlanVaststellen.Invoer> {

    enum JaNee {
        JA,
        NEE
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate vastgesteldOp,
            @NotNull JaNee gevolgen,
            @Size(max = 2000) String toelichting) {}

    private final Plannen plannen;
    private final Producten producten;
    private final Clock klok;

    PlanVaststellen(Plannen plannen, Producten producten, Clock klok) {
        this.plannen = plannen;
        this.producten = producten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        List<String> verschillen = verschillen(taak);
        return Map.of(
                "vergelijking",
                verschillen.isEmpty()
                        ? "Wij zien geen verschil met het aanbod in het besluit."
                        : "Verschillen met het besluit:\n\n"
                                + verschillen.stream().map(een -> "- " + een).collect(Collectors.joining("\n")),
                "gevolgen",
                (verschillen.isEmpty() ? JaNee.NEE : JaNee.JA).name());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Plan plan = plan(taak);
        if (plan.besprokenOp() != null && invoer.vastgesteldOp().isBefore(plan.besprokenOp())) {
            throw new Invoerfout("vastgesteldOp", "deze dag ligt voor de dag waarop het plan is besproken");
        }
        if (invoer.gevolgen() == JaNee.NEE
                && invoer.toelichting() == null
                && !verschillen(taak).isEmpty()) {
            throw new Invoerfout(
                    "toelichting", "er zijn verschillen met het besluit; schrijf op waarom dat niets uitmaakt");
        }
        plan.isVastgesteld(invoer.vastgesteldOp());
        plannen.save(plan);
        return Feiten.van("gevolgenAanbod", invoer.gevolgen() == JaNee.JA);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.vastgesteldOp();
    }

    private List<String> verschillen(Taak taak) {
        Plan besloten = plannen.findByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer()).stream()
                .filter(plan -> plan.vastgesteldOp() != null)
                .findFirst()
                .orElse(null);
        return Planvergelijking.verschillen(
                besloten, plan(taak), producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer()));
    }

    private Plan plan(Taak taak) {
        return plannen.teBewerken(taak.dossiernummer(), klok.instant());
    }
}
