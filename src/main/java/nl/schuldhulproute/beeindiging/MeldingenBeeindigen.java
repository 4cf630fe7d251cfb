package nl.schuldhulproute.beeindiging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.dossier.Meldingen;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;

/** The notices at VISH, BKR and others end when a route ends before its time (VNG-model art. 6 lid 2, art. 18). */
@Formulier("schuldhulproute-meldingenBeeindigen")
class MeldingenBeeindigen implements Taakformulier<MeldingenBeeindigen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate beeindigdOp,
            @Size(max = 1000) String opmerking) {}

    private final Meldingen meldingen;

    MeldingenBeeindigen(Meldingen meldingen) {
        this.meldingen = meldingen;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "openMeldingen",
                open(taak).stream()
                        .map(melding -> Map.of(
                                "systeem", melding.systeem().name(),
                                "soort", melding.soort(),
                                "gemeldOp", Datum.van(melding.gemeldOp()),
                                "kenmerk", Objects.requireNonNullElse(melding.kenmerk(), "")))
                        .toList());
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        List<Melding> open = open(taak);
        if (open.stream().anyMatch(melding -> invoer.beeindigdOp().isBefore(melding.gemeldOp()))) {
            throw new Invoerfout("beeindigdOp", "deze dag ligt voor de dag waarop een van de meldingen is gedaan");
        }
        open.forEach(melding -> meldingen.save(melding.beeindigd(invoer.beeindigdOp())));
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.beeindigdOp();
    }

    private List<Melding> open(Taak taak) {
        return meldingen.findByDossiernummerOrderById(taak.dossiernummer()).stream()
                .filter(melding -> melding.beeindigdOp() == null)
                .toList();
    }
}
