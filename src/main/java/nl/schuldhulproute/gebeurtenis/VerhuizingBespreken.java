package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.LopendeRoute;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/**
 * What a move to another municipality means for the help: it goes on here, or the other municipality takes it over (Wgs art.
 * 3 lid 5; VNG-model art. 2 lid 2 onder a; T-07).
 */
@Formulier(
        value = VerhuizingBespreken.FORMULIER,
        schrijft = {"hulpGaatHierDoor"})
class VerhuizingBespreken implements Taakformulier<VerhuizingBespreken.Invoer> {

    static final String FORMULIER = "schuldhulproute-verhuizingBespreken";

    enum Vervolg {
        DOORGAAN,
        OVERDRAGEN
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate besprokenOp,
            @NotNull @Size(max = 100) String nieuweGemeente,
            @NotNull LocalDate verhuistOp,
            @PastOrPresent LocalDate overlegdOp,
            @NotNull Vervolg vervolg,
            @NotNull @Size(max = 2000) String toelichting) {}

    private final LopendeRoute route;

    VerhuizingBespreken(LopendeRoute route) {
        this.route = route;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("besprokenOp", taak.vandaag());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (invoer.vervolg() == Vervolg.OVERDRAGEN) {
            if (invoer.overlegdOp() == null) {
                throw new Invoerfout("overlegdOp", "overleg eerst met de nieuwe gemeente of zij de hulp overneemt");
            }
            if (route.isBezigMet(taak.dossiernummer(), Situaties.VOORTIJDIG)) {
                throw new Invoerfout(
                        "vervolg", "er wordt al bekeken of de schuldhulp eindigt: wacht af wat daaruit komt");
            }
        }
        return Feiten.van("hulpGaatHierDoor", invoer.vervolg() == Vervolg.DOORGAAN);
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.besprokenOp();
    }
}
