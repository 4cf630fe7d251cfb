package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Melding;
import nl.schuldhulproute.proces.Datum;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** A reminder to creditors that did not give their balance; they get a new term (A27). */
@Formulier(value = "schuldregeling-saldiHerinneren")
class SaldiHerinneren implements Taakformulier<SaldiHerinneren.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate herinnerdOp,
            @NotBlank @Size(max = 100) String kenmerk) {}

    private final Meldingsboek meldingen;
    private final Termijnregister termijnen;
    private final Termijnduur duur;

    SaldiHerinneren(Meldingsboek meldingen, Termijnregister termijnen, Termijnduur duur) {
        this.meldingen = meldingen;
        this.termijnen = termijnen;
        this.duur = duur;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of("duur", duur.van("A27", taak.vandaag()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        String nummer = taak.dossiernummer();
        termijnen
                .laatste(nummer, "A27")
                .ifPresent(termijn -> Datum.nietVoor(
                        "herinnerdOp",
                        invoer.herinnerdOp(),
                        termijn.startOp(),
                        "de dag waarop de saldi zijn opgevraagd"));
        meldingen.schrijf(
                taak, Melding.Systeem.SCHULDENKNOOPPUNT, "Herinnering saldo", invoer.kenmerk(), invoer.herinnerdOp());
        termijnen.start(nummer, "A27", invoer.herinnerdOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.herinnerdOp();
    }
}
