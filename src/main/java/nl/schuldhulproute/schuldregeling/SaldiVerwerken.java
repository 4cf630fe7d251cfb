package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The list of debts is as the creditors say (M-31; A27). */
@Formulier(value = "schuldregeling-saldiVerwerken")
class SaldiVerwerken implements Taakformulier<SaldiVerwerken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate verwerktOp,
            @NotNull @AssertTrue Boolean volledig,
            @Size(max = 2000) String toelichting) {}

    private final Schuldeisers schuldeisers;
    private final Termijnregister termijnen;

    SaldiVerwerken(Schuldeisers schuldeisers, Termijnregister termijnen) {
        this.schuldeisers = schuldeisers;
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        String nummer = taak.dossiernummer();
        return Map.of("schulden", schuldeisers.rijen(nummer));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        termijnen.voldaan(taak.dossiernummer(), "A27", invoer.verwerktOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verwerktOp();
    }
}
