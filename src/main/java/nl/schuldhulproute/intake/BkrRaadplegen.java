package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The credits that the municipality looks up itself at BKR (Wgs art. 6; B-06). */
@Formulier("systematische-intake-bkrRaadplegen")
class BkrRaadplegen implements Taakformulier<BkrRaadplegen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent LocalDate geraadpleegdOp,
            @NotNull @Size(max = 100) String kenmerk,
            @Size(max = 4000) String bevindingen) {}

    private final Raadpleging raadpleging;

    BkrRaadplegen(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("geraadpleegdOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        raadpleging.bewaar(taak, Melding.Systeem.BKR, invoer.kenmerk(), invoer.geraadpleegdOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.geraadpleegdOp();
    }
}
