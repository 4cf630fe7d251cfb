package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/** The court has set the day of the hearing about a dwangakkoord: from then on the decision has a term (A33; Fw art. 287a). */
@Formulier(value = "dwangakkoord-zittingVastleggen")
class ZittingVastleggen implements Taakformulier<ZittingVastleggen.Invoer> {

    record Invoer(@NotNull LocalDate zittingOp) {}

    private final Schuldeisers schuldeisers;
    private final Termijnregister termijnen;

    ZittingVastleggen(Schuldeisers schuldeisers, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "aangevraagdOp",
                Optional.ofNullable(aangevraagdOp(taak)).map(Datum::van).orElse("-"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Datum.nietVoor("zittingOp", invoer.zittingOp(), aangevraagdOp(taak), "het verzoek");
        termijnen.start(taak.dossiernummer(), "A33", invoer.zittingOp());
        return Feiten.geen();
    }

    private LocalDate aangevraagdOp(Taak taak) {
        return schuldeisers.voorstel(taak.dossiernummer()).dwangakkoordGevraagdOp();
    }
}
