package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.beleid.Afloscapaciteit;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * Beslagvrije voet, vtlb and what follows from it (VNG-model art. 9 lid 2 onder f and g; M-41, M-42; T-22). The beslagvrije
 * voet is valid for a year from here (A38).
 */
@Formulier("plan-van-aanpak-afloscapaciteitVaststellen")
class AfloscapaciteitVaststellen implements Taakformulier<AfloscapaciteitVaststellen.Invoer> {

    enum Bron {
        OFFICIEEL,
        SCHATTING
    }

    record Invoer(
            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal inkomen,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal vtlb,

            @NotNull @Digits(integer = 7, fraction = 2) @PositiveOrZero
            BigDecimal beslagvrijeVoet,

            @NotNull Bron bron,
            @NotNull @PastOrPresent LocalDate berekendOp,
            @Size(max = 2000) String toelichting) {}

    private final Plannen plannen;
    private final Termijnregister termijnen;
    private final Clock klok;

    AfloscapaciteitVaststellen(Plannen plannen, Termijnregister termijnen, Clock klok) {
        this.plannen = plannen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Map<String, Object> waarden = new HashMap<>();
        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                .ifPresent(plan -> {
                    waarden.put("inkomen", Euro.euro(plan.inkomen()));
                    waarden.put("vtlb", Euro.euro(plan.vtlb()));
                    waarden.put("beslagvrijeVoet", Euro.euro(plan.beslagvrijeVoet()));
                });
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Plan plan = plannen.teBewerken(taak.dossiernummer(), klok.instant());
        long inkomen = Euro.cent(invoer.inkomen());
        long vtlb = Euro.cent(invoer.vtlb());
        if (inkomen > vtlb && vtlb < Euro.cent(invoer.beslagvrijeVoet())) {
            throw new Invoerfout(
                    "vtlb", "na aflossen houdt de inwoner minder over dan de beslagvrije voet; dat mag niet");
        }
        plan.bedragen(
                Euro.cent(invoer.beslagvrijeVoet()),
                inkomen,
                vtlb,
                Afloscapaciteit.van(inkomen, vtlb),
                Afloscapaciteit.isIndicatief(invoer.bron() == Bron.OFFICIEEL, invoer.berekendOp(), taak.vandaag()));
        plannen.save(plan);
        termijnen.start(taak.dossiernummer(), "A38", invoer.berekendOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.berekendOp();
    }
}
