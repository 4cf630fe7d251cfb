package nl.schuldhulproute.planvanaanpak;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Oplossingskeuze;
import nl.schuldhulproute.dossier.Plan;
import nl.schuldhulproute.dossier.Plannen;
import nl.schuldhulproute.dossier.Redentekst;
import nl.schuldhulproute.dossier.Uitslag;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** A human chooses the solution, with a reason where it differs from the proposal (VNG-model art. 9 lid 2 onder b; M-37). */
@Formulier(
        value = "plan-van-aanpak-aanbodKiezen",
        schrijft = {"oplossing"})
class AanbodKiezen implements Taakformulier<AanbodKiezen.Invoer> {

    record Invoer(
            @NotNull Oplossingskeuze oplossing,
            @Size(max = 2000) String redenAfwijking,
            @NotNull @Size(max = 4000) String aanbod) {}

    private final Aanbodvoorstel voorstel;
    private final Plannen plannen;
    private final Clock klok;

    AanbodKiezen(Aanbodvoorstel voorstel, Plannen plannen, Clock klok) {
        this.voorstel = voorstel;
        this.plannen = plannen;
        this.klok = klok;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Uitslag<Oplossingskeuze> nu = voorstel.voor(taak.dossiernummer(), taak.vandaag());
        Plan plan = plan(taak);
        Map<String, Object> waarden = new HashMap<>();
        waarden.put("redenen", Redentekst.van(nu));
        waarden.put("voorstel", nu.isBepaald() ? nu.uitkomst().naam() : "nog niet te bepalen");
        if (nu.isBepaald()) {
            waarden.put("voorgesteld", nu.uitkomst().name());
            waarden.put("oplossing", nu.uitkomst().name());
        }
        waarden.put("aanbod", plan.aanbod());
        return waarden;
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        Oplossingskeuze voorgesteld =
                voorstel.voor(taak.dossiernummer(), taak.vandaag()).uitkomst();
        boolean wijktAf = voorgesteld != null && invoer.oplossing() != voorgesteld;
        if (wijktAf && invoer.redenAfwijking() == null) {
            throw new Invoerfout("redenAfwijking", "u kiest iets anders dan het voorstel; schrijf op waarom");
        }
        Plan plan = plan(taak);
        plan.isVoorgesteld(voorgesteld == null ? null : voorgesteld.name());
        plan.kies(invoer.oplossing().name(), wijktAf ? invoer.redenAfwijking() : null);
        plan.beschrijf(plan.doel(), invoer.aanbod(), plan.verplichtingen(), plan.momenten(), plan.nazorg());
        plannen.save(plan);
        return Feiten.van("oplossing", invoer.oplossing());
    }

    private Plan plan(Taak taak) {
        return plannen.teBewerken(taak.dossiernummer(), klok.instant());
    }
}
