package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Dagtekst;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** The resident hears that the request came in. */
@Formulier("aanmelding-aanmeldingBevestigen")
class AanmeldingBevestigen implements Taakformulier<AanmeldingBevestigen.Invoer> {

    enum Wijze {
        MAIL,
        BRIEF,
        TELEFOON
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate bevestigdOp,
            @NotNull Wijze wijze,
            @Size(max = 2000) String opmerking) {}

    private final Dossiers dossiers;

    AanmeldingBevestigen(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "bevestigdOp", taak.vandaag(),
                "bereikbaar", Bereikbaar.op(dossiers.aanvrager(taak.dossiernummer())),
                "aangemeldOp",
                        Dagtekst.van(dossiers.dossier(taak.dossiernummer()).aangemeldOp()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "bevestigdOp", invoer.bevestigdOp());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.bevestigdOp();
    }
}
