package nl.schuldhulproute.schuldregeling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Invoerfout;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;
import nl.schuldhulproute.proces.Vandaag;
import nl.schuldhulproute.termijn.Termijnregister;

/** The balances are asked in the Schuldenknooppunt, by hand (M-31; A27). */
@Formulier(value = "schuldregeling-saldiOpvragen")
class SaldiOpvragen implements Taakformulier<SaldiOpvragen.Invoer> {

    record Invoer(
            @NotNull @PastOrPresent @Vandaag LocalDate verstuurdOp,
            @Size(max = 100) String kenmerk) {}

    private final Schuldeisers schuldeisers;
    private final Meldingsboek meldingen;
    private final Termijnregister termijnen;
    private final Termijnduur duur;

    SaldiOpvragen(Schuldeisers schuldeisers, Meldingsboek meldingen, Termijnregister termijnen, Termijnduur duur) {
        this.schuldeisers = schuldeisers;
        this.meldingen = meldingen;
        this.termijnen = termijnen;
        this.duur = duur;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "duur",
                duur.van("A27", taak.vandaag()),
                "schulden",
                schuldeisers.rijen(taak.dossiernummer()),
                "schuldenknooppunt",
                meldingen.viaKnooppunt(taak),
                "weg",
                meldingen.weg(taak));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        if (schuldeisers.van(taak.dossiernummer()).isEmpty()) {
            throw new Invoerfout(null, "Er staan nog geen schulden in het dossier. Zet ze eerst in de schuldenlijst.");
        }
        meldingen.schrijfKnooppunt(taak, "Saldoverzoek", invoer.kenmerk(), invoer.verstuurdOp());
        termijnen.start(taak.dossiernummer(), "A27", invoer.verstuurdOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verstuurdOp();
    }
}
