package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** Whether the ground on which a term stands still is gone (Awb art. 4:15 lid 1 and 2). */
@Formulier(
        value = "schuldhulproute-stilstandNagaan",
        schrijft = {"stilstandVoorbij"})
class StilstandNagaan implements Taakformulier<StilstandNagaan.Invoer> {

    enum Uitkomst {
        LOOPT_WEER,
        STAAT_STIL
    }

    record Invoer(
            @NotNull Uitkomst uitkomst,
            @PastOrPresent LocalDate looptWeerVanaf,
            LocalDate verwachtTot,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final Stilstanden stilstanden;
    private final Termijnregister register;

    StilstandNagaan(Stilstanden stilstanden, Termijnregister register) {
        this.stilstanden = stilstanden;
        this.register = register;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "verwachtTotTekst",
                Datum.einde(register, taak.dossiernummer(), Stilstanden.VERWACHT),
                "stilstanden",
                StilstandVertellen.rijen(open(taak), stilstanden));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean voorbij = invoer.uitkomst() == Uitkomst.LOOPT_WEER;
        if (voorbij) {
            looptWeer(taak, invoer);
        } else {
            duurtVoort(taak, invoer);
        }
        return Feiten.van("stilstandVoorbij", voorbij);
    }

    private void looptWeer(Taak taak, Invoer invoer) {
        if (stilstanden.stilstaand(taak.dossiernummer()).isEmpty()) {
            stilstanden.verwacht(taak.dossiernummer());
            return;
        }
        if (invoer.looptWeerVanaf() == null) {
            throw new Invoerfout("looptWeerVanaf", "vul dit in");
        }
        stilstanden.hervatAlles(taak.dossiernummer(), invoer.looptWeerVanaf(), "looptWeerVanaf");
    }

    private void duurtVoort(Taak taak, Invoer invoer) {
        if (stilstanden.stilstaand(taak.dossiernummer()).isEmpty()) {
            throw new Invoerfout("uitkomst", "er staat geen termijn meer stil: kies dat de termijn weer loopt");
        }
        if (invoer.verwachtTot() == null) {
            throw new Invoerfout("verwachtTot", "vul dit in");
        }
        if (invoer.verwachtTot().isBefore(taak.vandaag())) {
            throw new Invoerfout("verwachtTot", "kies vandaag of een dag die nog komt");
        }
        stilstanden.duurtTot(taak.dossiernummer(), invoer.verwachtTot());
    }

    private List<Map.Entry<Opschorting, Termijn>> open(Taak taak) {
        return stilstanden.alle(taak.dossiernummer()).stream()
                .filter(stilstand -> stilstand.getKey().hervatOp() == null
                        && stilstand.getValue().isLopend())
                .toList();
    }
}
