package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.dossier.Opschorting;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijn;
import nl.schuldhulproute.termijn.Termijnberekening;

/** The resident hears that the term runs again, and its new last day (Awb art. 4:15 lid 4). */
@Formulier("schuldhulproute-hervattingVertellen")
class HervattingVertellen implements Taakformulier<HervattingVertellen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate verteldOp,
            @NotNull Vertelwijze wijze) {}

    private final Stilstanden stilstanden;
    private final Brieftaak brief;

    HervattingVertellen(Stilstanden stilstanden, Brieftaak brief) {
        this.brief = brief;
        this.stilstanden = stilstanden;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        var nog = nogTeVertellen(taak);
        return Map.of(
                "brief",
                brief.link(taak, Briefsoort.HERVATTING),
                "uitleg",
                nog.isEmpty()
                        ? "**De inwoner weet het al.** Rond de taak af met de dag waarop het is verteld."
                        : "Noem de nieuwe laatste dag precies zoals die hieronder staat.",
                "stilstanden",
                nog.stream().map(this::rij).toList());
    }

    private Map<String, String> rij(Map.Entry<Opschorting, Termijn> stilstand) {
        Opschorting opschorting = stilstand.getKey();
        return Map.of(
                "termijn", stilstanden.naam(stilstand.getValue()),
                "hervat", Dagtekst.van(opschorting.hervatOp()),
                "dagen",
                        String.valueOf(Termijnberekening.opgeschorteDagen(opschorting.vanaf(), opschorting.hervatOp())),
                "einde", Dagtekst.van(stilstand.getValue().einde()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean nogNiets = !nogTeVertellen(taak).isEmpty();
        if (nogNiets && invoer.wijze().isOpSchrift()) {
            // Before it is noted as told: the letter says what was not told yet.
            brief.maak(taak, Briefsoort.HERVATTING, invoer.verteldOp(), Briefgegevens.geen());
        }
        for (var stilstand : nogTeVertellen(taak)) {
            Opschorting opschorting = stilstand.getKey();
            // What was completed on the day of the request runs again the day after, and can be told at once.
            if (invoer.verteldOp().isBefore(opschorting.hervatOp())
                    && !opschorting.hervatOp().isAfter(taak.vandaag())) {
                throw new Invoerfout("verteldOp", "deze dag ligt voor de dag waarop de termijn weer liep");
            }
            opschorting.hervattingIsVerteld(
                    invoer.verteldOp(),
                    invoer.wijze().name(),
                    stilstand.getValue().einde());
            stilstanden.bewaar(opschorting);
        }
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verteldOp();
    }

    private List<Map.Entry<Opschorting, Termijn>> nogTeVertellen(Taak taak) {
        return stilstanden.alle(taak.dossiernummer()).stream()
                .filter(stilstand -> stilstand.getKey().hervatOp() != null
                        && stilstand.getKey().hervattingVerteldOp() == null)
                .toList();
    }
}
