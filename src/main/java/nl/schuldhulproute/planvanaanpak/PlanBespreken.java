package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Euro;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Producten;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The plan is completed and agreed with the resident (VNG-model art. 9 lid 1 and 2; M-35, M-36, M-38, M-39; B-42). */
@Formulier(
        value = "plan-van-aanpak-planBespreken",
        schrijft = {"akkoord"})
class PlanBespreken implements Taakformulier<PlanBespreken.Invoer> {

    enum Akkoord {
        JA,
        AANPASSEN
    }

    record Invoer(
            @NotNull @Size(max = 4000) String doel,
            @NotNull @Size(max = 4000) String verplichtingen,
            @NotNull @Size(max = 4000) String momenten,
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            @NotNull Akkoord akkoord,
            @Size(max = 2000) String wensen) {}

    private final Plannen plannen;
    private final Producten producten;
    private final Clock klok;

    PlanBespreken(Plannen plannen, Producten producten, Clock klok) {
        this.plannen = plannen;
        this.producten = producten;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Plan plan = plan(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("oplossing", Oplossingskeuze.naam(plan.oplossing()));
        waarden.put("aanbod", plan.aanbod());
        waarden.put("afloscapaciteit", afloscapaciteit(plan));
        waarden.put("nazorg", plan.nazorg());
        waarden.put(
                "producten",
                Productrijen.van(producten.findByDossiernummerAndAfgerondOpIsNullOrderById(taak.dossiernummer())));
        waarden.put("doel", plan.doel());
        waarden.put("verplichtingen", plan.verplichtingen());
        waarden.put("momenten", plan.momenten());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean akkoord = invoer.akkoord() == Akkoord.JA;
        if (!akkoord && invoer.wensen() == null) {
            throw new Invoerfout("wensen", "schrijf op wat er anders moet");
        }
        Plan plan = plan(taak);
        plan.beschrijf(invoer.doel(), plan.aanbod(), invoer.verplichtingen(), invoer.momenten(), plan.nazorg());
        if (akkoord) {
            plan.isBesproken(invoer.besprokenOp());
        }
        plannen.save(plan);
        return Feiten.van("akkoord", akkoord);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }

    private static String afloscapaciteit(Plan plan) {
        return plan.afloscapaciteit() == null
                ? "onbekend"
                : Euro.tekst(plan.afloscapaciteit()) + (plan.indicatief() ? " (indicatief)" : "");
    }

    private Plan plan(Taak taak) {
        return plannen.teBewerken(taak.dossiernummer(), klok.instant());
    }
}
