package nl.schuldhulproute.gebeurtenis;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
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

/** The resident hears that the term to decide stands still, and until when that is expected (Awb art. 4:15 lid 3). */
@Formulier("schuldhulproute-stilstandVertellen")
class StilstandVertellen implements Taakformulier<StilstandVertellen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate verteldOp,
            @NotNull Vertelwijze wijze,
            @Size(max = 2000) String reactie) {}

    private final Stilstanden stilstanden;
    private final Brieftaak brief;

    StilstandVertellen(Stilstanden stilstanden, Brieftaak brief) {
        this.brief = brief;
        this.stilstanden = stilstanden;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        var nog = nogTeVertellen(taak);
        return Map.of(
                "brief",
                brief.link(taak, Briefsoort.STILSTAND),
                "uitleg",
                nog.isEmpty()
                        ? "**De inwoner weet het al.** Rond de taak af met de dag waarop het is verteld."
                        : "De dagen van de stilstand komen er later bij.",
                "stilstanden",
                rijen(nog, stilstanden));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        boolean nogNiets = !nogTeVertellen(taak).isEmpty();
        if (nogNiets && invoer.wijze().isOpSchrift()) {
            // Before it is noted as told: the letter says what was not told yet.
            brief.maak(taak, Briefsoort.STILSTAND, invoer.verteldOp(), Briefgegevens.geen());
        }
        for (var stilstand : nogTeVertellen(taak)) {
            Opschorting opschorting = stilstand.getKey();
            // A suspension after a request begins on the day after it, and the request is told in the same letter.
            if (invoer.verteldOp().isBefore(opschorting.vanaf().minusDays(1))) {
                throw new Invoerfout("verteldOp", "deze dag ligt voor de stilstand");
            }
            opschorting.stilstandIsVerteld(invoer.verteldOp(), invoer.wijze().name());
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
                .filter(stilstand -> stilstand.getKey().stilstandVerteldOp() == null)
                .toList();
    }

    /** As a table shows them. */
    static List<Map<String, String>> rijen(List<Map.Entry<Opschorting, Termijn>> alle, Stilstanden stilstanden) {
        return alle.stream()
                .map(stilstand -> Map.of(
                        "termijn", stilstanden.naam(stilstand.getValue()),
                        "reden",
                                "%s (%s)"
                                        .formatted(
                                                stilstand.getKey().grond().omschrijving(),
                                                stilstand.getKey().grond().grondslag()),
                        "vanaf", Dagtekst.van(stilstand.getKey().vanaf()),
                        "tot", Dagtekst.van(stilstand.getKey().verwachtTot())))
                .toList();
    }
}
