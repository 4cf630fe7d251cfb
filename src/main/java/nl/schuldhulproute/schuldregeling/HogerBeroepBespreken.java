package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnregister;

/** A refused Wsnp: does the inwoner appeal, within eight days and with a lawyer (A35; Fw art. 292)? */
@Formulier(
        value = "wsnp-hogerBeroepBespreken",
        schrijft = {"hogerBeroep"})
class HogerBeroepBespreken implements Taakformulier<HogerBeroepBespreken.Invoer> {

    enum Keuze {
        INGESTELD,
        NIET
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull Keuze keuze,
            @PastOrPresent LocalDate ingesteldOp,
            @Size(max = 150) String advocaat,
            @NotBlank @Size(max = 2000) String verslag) {}

    private final Termijnregister termijnen;

    HogerBeroepBespreken(Termijnregister termijnen) {
        this.termijnen = termijnen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("uiterlijk", Datum.einde(termijnen, taak.dossiernummer(), "A35"));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean ingesteld = invoer.keuze() == Keuze.INGESTELD;
        if (ingesteld) {
            controleer(termijnen.laatste(taak.dossiernummer(), "A35").orElseThrow(), invoer);
            termijnen.voldaan(taak.dossiernummer(), "A35", invoer.ingesteldOp());
        }
        return Feiten.van("hogerBeroep", ingesteld);
    }

    private static void controleer(Termijn termijn, Invoer invoer) {
        if (invoer.ingesteldOp() == null) {
            throw new Invoerfout("ingesteldOp", "vul in wanneer het hoger beroep is ingesteld");
        }
        Datum.nietVoor("ingesteldOp", invoer.ingesteldOp(), termijn.startOp(), "de uitspraak");
        if (invoer.ingesteldOp().isAfter(termijn.einde())) {
            throw new Invoerfout("ingesteldOp", "dit is na de laatste dag (" + Datum.van(termijn.einde()) + ")");
        }
        if (invoer.advocaat() == null) {
            throw new Invoerfout("advocaat", "hoger beroep kan alleen met een advocaat");
        }
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
