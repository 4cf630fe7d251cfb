package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Crisis;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The talk with someone who was not sure, on the agreed day or earlier (B-05; A6). */
@Formulier(
        value = "aanmelding-opnieuwBespreken",
        schrijft = {"situatie", "crisis", "nieuweDreiging", "vervolg"})
class OpnieuwBespreken implements Taakformulier<OpnieuwBespreken.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate besprokenOp,
            Crisis.Dreiging dreiging,
            @Size(max = 2000) String dreigingToelichting,
            Boolean ondernemer,
            @NotNull Triage.Situatie situatie,
            LocalDate opnieuwOp,
            @Size(max = 2000) String reden,
            @Size(max = 4000) String verslag) {}

    private final Triage triage;

    OpnieuwBespreken(Triage triage) {
        this.triage = triage;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return triage.vooraf(taak);
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        return triage.verwerk(
                taak,
                new Triage.Gesprek(
                        invoer.besprokenOp(),
                        invoer.dreiging(),
                        invoer.dreigingToelichting(),
                        invoer.ondernemer(),
                        invoer.situatie(),
                        invoer.opnieuwOp(),
                        invoer.reden()));
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
