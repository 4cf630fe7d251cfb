package nl.schuldhulproute.aanmelding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Map;
import nl.schuldhulproute.brief.Briefgegevens;
import nl.schuldhulproute.brief.Briefsoort;
import nl.schuldhulproute.dossier.Dossiers;
import nl.schuldhulproute.dossier.Persoon;
import nl.schuldhulproute.proces.Brieftaak;
import nl.schuldhulproute.proces.Feiten;
import nl.schuldhulproute.proces.Formulier;
import nl.schuldhulproute.proces.Taak;
import nl.schuldhulproute.proces.Taakformulier;

/** A letter to someone who cannot be reached. */
@Formulier(Contactpoging.BRIEF)
class ContactbriefSturen implements Taakformulier<ContactbriefSturen.Invoer> {

    enum Wijze {
        BRIEF,
        MAIL
    }

    record Invoer(
            @NotNull @PastOrPresent LocalDate verstuurdOp,
            @NotNull Wijze wijze) {}

    private final Dossiers dossiers;
    private final Brieftaak brief;

    ContactbriefSturen(Dossiers dossiers, Brieftaak brief) {
        this.brief = brief;
        this.dossiers = dossiers;
    }

    @Override
    public Map<String, Object> vooraf(Taak taak) {
        Persoon aanvrager = dossiers.aanvrager(taak.dossiernummer());
        return Map.of(
                "brief",
                brief.link(taak, Briefsoort.CONTACTBRIEF),
                "verstuurdOp",
                taak.vandaag(),
                "adres",
                Bereikbaar.tekst(Bereikbaar.adres(aanvrager), aanvrager.email()));
    }

    @Override
    public Feiten verwerk(Taak taak, Invoer invoer) {
        NaAanmelding.controleer(dossiers, taak, "verstuurdOp", invoer.verstuurdOp());
        brief.maak(taak, Briefsoort.CONTACTBRIEF, invoer.verstuurdOp(), Briefgegevens.geen());
        return Feiten.geen();
    }

    @Override
    public LocalDate gebeurdOp(Taak taak, Invoer invoer) {
        return invoer.verstuurdOp();
    }
}
