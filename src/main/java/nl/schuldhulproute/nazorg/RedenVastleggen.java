package nl.schuldhulproute.nazorg;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Nazorg turned out not to be possible: why (Z-22). */
@Formulier(
        value = "nazorg-redenVastleggen",
        schrijft = {"nogContact"})
class RedenVastleggen implements Taakformulier<RedenVastleggen.Invoer> {

    enum Vervolg {
        VOLGEND_MOMENT,
        STOPPEN
    }

    record Invoer(
            @NotBlank @Size(max = 2000) String reden,
            @NotNull Vervolg vervolg) {}

    private final Nazorgkalender kalender;

    RedenVastleggen(Nazorgkalender kalender) {
        this.kalender = kalender;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("pogingen", kalender.huidig(taak.dossiernummer()).pogingen());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        kalender.gingNietDoor(kalender.huidig(nummer), invoer.reden());
        if (invoer.vervolg() == Vervolg.STOPPEN) {
            kalender.stop(nummer, invoer.reden());
        }
        return Feiten.van("nogContact", kalender.volgende(nummer, taak.vandaag()));
    }
}
