package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** What the municipality looks up itself in Suwinet instead of asking for papers (Wgs art. 6; B-06). */
@Formulier("systematische-intake-suwinetRaadplegen")
class SuwinetRaadplegen implements Taakformulier<SuwinetRaadplegen.Invoer> {

    enum Bron {
        BRP,
        UWV,
        SVB,
        GSD,
        BELASTINGDIENST,
        KADASTER,
        RDW,
        KVK
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate geraadpleegdOp,
            @NotNull @Size(max = 100) String kenmerk,
            @NotEmpty List<@NotNull Bron> bronnen,
            @Size(max = 4000) String bevindingen) {}

    private final Raadpleging raadpleging;

    SuwinetRaadplegen(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("geraadpleegdOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        raadpleging.bewaar(taak, Melding.Systeem.SUWINET, invoer.kenmerk(), invoer.geraadpleegdOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.geraadpleegdOp();
    }
}
