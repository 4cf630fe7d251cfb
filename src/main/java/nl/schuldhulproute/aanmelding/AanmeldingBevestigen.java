package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.proces.Brieftaak;
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
    private final Brieftaak brief;

    AanmeldingBevestigen(Dossiers dossiers, Brieftaak brief) {
        this.brief = brief;
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        return Map.of(
                "brief", brief.link(taak, Briefsoort.BEVESTIGING_AANMELDING),
                "bevestigdOp", taak.vandaag(),
                "bereikbaar", Bereikbaar.op(dossiers.aanvrager(taak.dossiernummer())),
                "aangemeldOp",
                        Dagtekst.van(dossiers.dossier(taak.dossiernummer()).aangemeldOp()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "bevestigdOp", invoer.bevestigdOp());
        if (invoer.wijze() != Wijze.TELEFOON) {
            brief.maak(taak, Briefsoort.BEVESTIGING_AANMELDING, invoer.bevestigdOp(), Briefgegevens.geen());
        }
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.bevestigdOp();
    }
}
