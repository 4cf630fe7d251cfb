package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.beleid.Instelling;
import nl.schuldhulproute.beleid.Overgangsrecht;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Leefgebied;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The begeleidingsplan with its nine items (VNG-model art. 12 lid 2; M-61–M-70; T-33, T-36, T-37). It names the day of the
 * first evaluation (A40) and, with the expected length, the last day of the nazorgtoets (NT).
 */
@Formulier("plan-van-aanpak-begeleidingsplanOpstellen")
class BegeleidingsplanOpstellen implements Taakformulier<BegeleidingsplanOpstellen.Invoer> {

    enum Uitstroom {
        KORT,
        LANG,
        WAARSCHIJNLIJK_NIET
    }

    record Invoer(
            @NotEmpty List<Leefgebied> leefgebieden,
            @NotNull @Size(max = 2000) String beginsituatie,
            @NotNull Uitstroom uitstroom,
            @NotNull @Size(max = 2000) String uitstroomMotivering,
            @NotNull @Size(max = 2000) String einddoel,
            @NotNull @Size(max = 2000) String doelen,
            @NotNull @Size(max = 2000) String andereHulpverleners,
            @NotNull @Size(max = 2000) String taakverdeling,
            @NotNull @Size(max = 2000) String inzetInwoner,
            @NotNull @Min(1) @Max(120) Integer duurMaanden,
            @NotNull LocalDate eersteEvaluatieOp,
            @NotNull @PastOrPresent LocalDate besprokenOp) {}

    private final Overgangsrecht beleid;
    private final Termijnregister register;

    BegeleidingsplanOpstellen(Overgangsrecht beleid, Termijnregister register) {
        this.beleid = beleid;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Dagtekst.van(uiterlijk(taak)));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (!invoer.eersteEvaluatieOp().isAfter(taak.vandaag())
                || invoer.eersteEvaluatieOp().isAfter(uiterlijk(taak))) {
            throw new Invoerfout(
                    "eersteEvaluatieOp",
                    "vul een dag in na vandaag, en niet later dan " + Dagtekst.van(uiterlijk(taak)));
        }
        register.zetOp(taak.dossiernummer(), "A40", invoer.eersteEvaluatieOp());
        register.start(taak.dossiernummer(), "NT", invoer.besprokenOp().plusMonths(invoer.duurMaanden()));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }

    private LocalDate uiterlijk(Taak taak) {
        return taak.vandaag()
                .plusMonths(beleid.geldt(taak.dossiernummer(), Instelling.EVALUATIE_MAANDEN, taak.vandaag()));
    }
}
