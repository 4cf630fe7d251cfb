package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** What goes on after nazorg, and until when: the plan keeps only that (T-49). */
@Formulier(value = "beeindiging-doorlopendBespreken")
class DoorlopendBespreken implements Taakformulier<DoorlopendBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotBlank @Size(max = 4000) String aanbod,
            @NotNull LocalDate laatsteEindeOp) {}

    private final Productenlijst producten;
    private final Plannen plannen;
    private final Termijnregister termijnen;
    private final Clock klok;

    DoorlopendBespreken(Productenlijst producten, Plannen plannen, Termijnregister termijnen, Clock klok) {
        this.producten = producten;
        this.plannen = plannen;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("producten", producten.openRijen(taak.dossiernummer()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!invoer.laatsteEindeOp().isAfter(taak.vandaag())) {
            throw new Invoerfout("laatsteEindeOp", "kies een dag na vandaag");
        }
        plannen.findFirstByDossiernummerOrderByVolgnummerDesc(taak.dossiernummer())
                .ifPresent(plan -> plannen.save(aangepast(plan, invoer)));
        termijnen.zetOp(taak.dossiernummer(), "EP", invoer.laatsteEindeOp());
        return Feiten.geen();
    }

    private Plan aangepast(Plan plan, Invoer invoer) {
        Plan nieuw = plan.volgende(klok.instant());
        nieuw.beschrijf(plan.doel(), invoer.aanbod(), plan.verplichtingen(), plan.momenten(), plan.nazorg());
        nieuw.isBesproken(invoer.besprokenOp());
        return nieuw;
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
