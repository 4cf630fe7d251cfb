package nl.schuldhulproute.intake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.dossier.Informatie.Onderwerp;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** Tells what was not told in the first talk; all of it, for the route goes on to a decision (art. 4 lid 3). */
@Formulier("systematische-intake-inwonerInformeren")
class InwonerInformeren implements Taakformulier<InwonerInformeren.Invoer> {

    record Invoer(@NotNull @PastOrPresent @Vandaag LocalDate verteldOp, List<@NotNull Onderwerp> verteld) {}

    private final Informatieplicht informatieplicht;

    InwonerInformeren(Informatieplicht informatieplicht) {
        this.informatieplicht = informatieplicht;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        var over = informatieplicht.nogTeVertellen(taak.dossiernummer());
        return Map.of(
                "teVertellen",
                over.stream()
                        .map(onderwerp -> Map.of("label", onderwerp.naam(), "value", onderwerp.name()))
                        .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        informatieplicht.verteld(taak.dossiernummer(), invoer.verteld(), invoer.verteldOp(), taak.uitvoerder());
        int over = informatieplicht.nogTeVertellen(taak.dossiernummer()).size();
        if (over > 0) {
            throw new Invoerfout("verteld", "vertel alles en vink het daarna aan; er is nog " + over + " over");
        }
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verteldOp();
    }
}
