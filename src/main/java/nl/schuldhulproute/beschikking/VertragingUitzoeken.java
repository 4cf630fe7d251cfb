package nl.schuldhulproute.beschikking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** Why a decision that was taken has not been made known yet (A14). */
@Formulier("besluit-nemen-vertragingUitzoeken")
class VertragingUitzoeken implements Taakformulier<VertragingUitzoeken.Invoer> {

    record Invoer(
            @NotNull @Size(max = 2000) String oorzaak,
            @NotNull @Size(max = 2000) String afspraak) {}

    private final Concepten concepten;

    VertragingUitzoeken(Concepten concepten) {
        this.concepten = concepten;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("beslotenOp", Concepten.dag(concepten.van(taak).beslotenOp()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return Feiten.geen();
    }
}
