package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijnregister;

/**
 * The court has set the day of the hearing about a dwangakkoord: from then on the decision has a term (A33; Fw art. 287a).
 * Or the request was taken back, because the creditors agreed after all or for another way.
 */
@Formulier(
        value = "dwangakkoord-zittingVastleggen",
        schrijft = {"zittingBekend", "dwangakkoord"})
class ZittingVastleggen implements Taakformulier<ZittingVastleggen.Invoer> {

    enum Verloop {
        ZITTING,
        ALSNOG_AKKOORD,
        INGETROKKEN
    }

    record Invoer(
            @NotNull Verloop verloop,
            LocalDate zittingOp,
            @PastOrPresent LocalDate ingetrokkenOp) {}

    private final Schuldeisers schuldeisers;
    private final Dwangakkoordafloop afloop;
    private final Termijnregister termijnen;

    ZittingVastleggen(Schuldeisers schuldeisers, Dwangakkoordafloop afloop, Termijnregister termijnen) {
        this.afloop = afloop;
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
        if (invoer.verloop() == Verloop.ZITTING) {
            if (invoer.zittingOp() == null) {
                throw new Invoerfout("zittingOp", "vul in wanneer de zitting is");
            }
            Datum.nietVoor("zittingOp", invoer.zittingOp(), aangevraagdOp(taak), "het verzoek");
            termijnen.start(taak.dossiernummer(), "A33", invoer.zittingOp());
            return Feiten.van("zittingBekend", true);
        }
        return ingetrokken(taak, invoer);
    }

    private Feiten ingetrokken(Taak taak, Invoer invoer) {
        if (invoer.ingetrokkenOp() == null) {
            throw new Invoerfout("ingetrokkenOp", "vul in wanneer het verzoek is ingetrokken");
        }
        Datum.nietVoor("ingetrokkenOp", invoer.ingetrokkenOp(), aangevraagdOp(taak), "het verzoek");
        boolean akkoord = invoer.verloop() == Verloop.ALSNOG_AKKOORD;
        if (akkoord) {
            afloop.alsnogAkkoord(taak.dossiernummer(), invoer.ingetrokkenOp());
        } else {
            afloop.geenAkkoord(taak.dossiernummer(), invoer.ingetrokkenOp());
        }
        return Feiten.van("zittingBekend", false).en("dwangakkoord", akkoord);
    }

    private LocalDate aangevraagdOp(Taak taak) {
        return schuldeisers.voorstel(taak.dossiernummer()).dwangakkoordGevraagdOp();
    }
}
